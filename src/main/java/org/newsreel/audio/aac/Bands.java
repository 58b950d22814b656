package org.newsreel.audio.aac;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsreel.audio.bits.Tables;

/**
 * How the lines of a window's spectrum are divided into scale factor bands.
 *
 * @param offsets where each band begins, and the last one ends
 * @param shaped how many of them noise shaping reaches
 */
@SuppressWarnings("ArrayRecordComponent") // Tables, neither copied nor compared.
record Bands(int[] offsets, int shaped) {
  private static final List<String> LINES = Tables.parts(Bands.class, "bands.txt").getFirst();
  private static final Pattern COLUMN = Pattern.compile(" \\| ");

  int count() {
    return offsets.length - 1;
  }

  static Bands ofLongWindows(int sampleRate, int windowLength) {
    String[] columns = columns(sampleRate);
    return of(columns[1], windowLength, shaped(columns, 0));
  }

  static Bands ofShortWindows(int sampleRate, int windowLength) {
    String[] columns = columns(sampleRate);
    return of(columns[2], windowLength, shaped(columns, 1));
  }

  private static String[] columns(int sampleRate) {
    return LINES.stream()
        .map(line -> COLUMN.split(line, -1))
        .filter(columns -> sampleRate >= Integer.parseInt(columns[0]))
        .findFirst()
        .orElseThrow();
  }

  private static int shaped(String[] columns, int which) {
    return Integer.parseInt(columns[3].split(" ", -1)[which]);
  }

  /** The tables are for the longer windows; those of shorter ones end earlier. */
  private static Bands of(String widths, int windowLength, int shaped) {
    int[] all = Stream.of(widths.split(" ", -1)).flatMapToInt(Bands::repeated).toArray();
    for (int i = 1; i < all.length; i++) {
      all[i] += all[i - 1];
    }
    IntStream inside = Arrays.stream(all).filter(end -> end < windowLength);
    int[] offsets =
        IntStream.concat(IntStream.concat(IntStream.of(0), inside), IntStream.of(windowLength))
            .toArray();
    return new Bands(offsets, Math.min(shaped, offsets.length - 1));
  }

  private static IntStream repeated(String run) {
    String[] parts = run.split("x", -1);
    return IntStream.generate(() -> Integer.parseInt(parts[1])).limit(Integer.parseInt(parts[0]));
  }
}
