package org.newsreel.audio.aac;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.newsreel.audio.bits.Tables;

/** The Huffman codes of AAC, and what their symbols stand for. */
final class Codebooks {
  /** Each scale factor's difference from the one before, and 60. */
  static final Codebook FACTORS;

  /** By their number, from 1 on; at 0 there is another. */
  static final List<Codebook> SPECTRAL;

  /** Bands without a code of their own. */
  static final int ZERO = 0;

  static final int ESCAPE = 11;
  static final int NOISE = 13;
  static final int INTENSITY_REVERSED = 14;
  static final int INTENSITY = 15;

  private static final int[] BASES = {0, 3, 3, 3, 3, 9, 9, 8, 8, 13, 13, 17};
  private static final int FIRST_OF_PAIRS = 5;
  private static final int VALUE_BITS = 6;

  static {
    List<List<String>> parts = Tables.parts(Codebooks.class, "codebooks.txt");
    FACTORS = new Codebook(meanings(parts.get(0), 0));
    List<Codebook> spectral = new ArrayList<>(List.of(FACTORS));
    for (int book = 1; book <= ESCAPE; book++) {
      spectral.add(new Codebook(meanings(parts.get(book), book)));
    }
    SPECTRAL = Collections.unmodifiableList(spectral);
  }

  private Codebooks() {}

  static boolean isSpectral(int book) {
    return book > ZERO && book <= ESCAPE;
  }

  static boolean isIntensity(int book) {
    return book >= INTENSITY_REVERSED;
  }

  static int dimension(int book) {
    return book < FIRST_OF_PAIRS ? 4 : 2;
  }

  /** Whether its values carry their own signs. */
  private static boolean isSigned(int book) {
    return book <= 2 || book == 5 || book == 6;
  }

  private static List<int[]> meanings(List<String> lines, int book) {
    List<int[]> meanings = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] words = line.split(":? ", -1);
      while (meanings.size() < Integer.parseInt(words[0])) {
        meanings.add(new int[0]);
      }
      meanings.add(
          Stream.of(words)
              .skip(1)
              .mapToInt(word -> meaning(Integer.parseInt(word), book))
              .toArray());
    }
    return meanings;
  }

  /**
   * A symbol's values, six bits each, the first one lowest, but for three bits below them: how many
   * bits of signs follow the code.
   */
  private static int meaning(int symbol, int book) {
    if (book == 0) {
      return symbol;
    }
    int middle = isSigned(book) ? BASES[book] / 2 : 0;
    int values = 0;
    int signs = 0;
    int rest = symbol;
    for (int i = 0; i < dimension(book); i++) {
      int value = rest % BASES[book] - middle;
      rest /= BASES[book];
      values = (values << VALUE_BITS) | (value & ((1 << VALUE_BITS) - 1));
      signs += (value != 0 && !isSigned(book)) ? 1 : 0;
    }
    return values << 3 | signs;
  }
}
