package org.newsreel.audio.mp3;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsreel.audio.bits.Tables;

/** How 576 lines are divided into scale factor bands; by sample rate. */
@SuppressWarnings("ArrayRecordComponent") // Tables, neither copied nor compared.
record Bands(int sampleRate, int[] longWidths, int[] shortWidths) {
  private static final Pattern COLUMN = Pattern.compile(" \\| ");

  private static final List<Bands> ALL =
      Tables.parts(Bands.class, "bands.txt").getFirst().stream()
          .map(line -> COLUMN.split(line, -1))
          .map(line -> new Bands(Integer.parseInt(line[0]), widths(line[1]), widths(line[2])))
          .toList();

  private static int[] widths(String text) {
    return Stream.of(text.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
  }

  static Bands of(int sampleRate) {
    return ALL.stream().filter(bands -> bands.sampleRate == sampleRate).findFirst().orElseThrow();
  }
}
