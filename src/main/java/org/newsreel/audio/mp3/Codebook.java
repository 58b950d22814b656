package org.newsreel.audio.mp3;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.newsreel.audio.bits.Bits;
import org.newsreel.audio.bits.Tables;

/** A Huffman code for two lines, or for four. */
final class Codebook {
  /** By their number; some share their codes with the one before. */
  static final List<Codebook> ALL;

  /** Of four lines. */
  static final Codebook QUADS;

  private static final int COUNT = 32;
  private static final int QUICK = 9;

  private static final int[] MORE_BITS = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 6, 8, 10, 13, 4, 5, 6, 7, 8, 9, 11,
    13
  };

  static {
    List<List<String>> parts = Tables.parts(Codebook.class, "codebooks.txt");
    List<Codebook> all = new ArrayList<>();
    for (int table = 0; table < COUNT; table++) {
      int same = table < 16 ? table : table < 24 ? 16 : 24;
      all.add(new Codebook(tokens(parts, same), MORE_BITS[table]));
    }
    ALL = Collections.unmodifiableList(all);
    QUADS = new Codebook(tokens(parts, COUNT), 0);
  }

  /** How many bits follow a value of 15. */
  final int moreBits;

  /** The codes with zeros behind them, in order. */
  private final int[] codes;

  /** Eight bits of values above the five of a code's length. */
  private final int[] entries;

  private final int[] quick = new int[1 << QUICK];

  /** From a complete code's values and lengths, in the order of the codes. */
  private Codebook(List<String> tokens, int moreBits) {
    this.moreBits = moreBits;
    this.codes = new int[tokens.size()];
    this.entries = new int[tokens.size()];
    long code = 0;
    for (int i = 0; i < codes.length; i++) {
      int length = Integer.parseInt(tokens.get(i).substring(2));
      codes[i] = (int) code;
      entries[i] = Integer.parseInt(tokens.get(i).substring(0, 2), 16) << 5 | length;
      long next = code + (1L << (32 - length));
      if (length <= QUICK) {
        Arrays.fill(
            quick, (int) (code >>> (32 - QUICK)), (int) (next >>> (32 - QUICK)), entries[i]);
      }
      code = next;
    }
  }

  /** None for the tables that there are not. */
  private static List<String> tokens(List<List<String>> parts, int table) {
    return parts.stream()
        .filter(lines -> lines.getFirst().equals("table " + table))
        .flatMap(lines -> lines.stream().skip(1))
        .flatMap(line -> Stream.of(line.split(" ", -1)))
        .toList();
  }

  /** Whether its lines are written at all, and not zero. */
  boolean isWritten() {
    return codes.length > 0;
  }

  /** Reads a code; answers its values, of four bits each or of one. */
  int next(Bits bits) {
    int word = bits.word();
    int entry = quick[word >>> (32 - QUICK)];
    if (entry == 0) {
      entry = search(word);
    }
    bits.skip(entry & 31);
    return entry >> 5;
  }

  private int search(int word) {
    int low = 0;
    int high = codes.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (Integer.compareUnsigned(codes[middle], word) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return entries[low];
  }
}
