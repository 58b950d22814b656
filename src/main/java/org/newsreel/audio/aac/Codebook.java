package org.newsreel.audio.aac;

import java.util.Arrays;
import java.util.List;
import org.newsreel.audio.bits.Bits;

/**
 * A Huffman code. Its codes of one length follow one another, and the longer ones follow the
 * shorter ones; so the symbols in their order and the number of codes of each length say it all.
 *
 * <p>An entry is the length of a code in its lowest five bits, and above what it stands for.
 */
final class Codebook {
  /** Codes so short are looked up, the rarer ones searched for. */
  private static final int QUICK = 10;

  private static final int LONGEST = 19;
  private static final int LENGTH_BITS = 5;

  private final int[] quick = new int[1 << QUICK];
  private final int[] entries;
  private final int[] firstCode = new int[LONGEST + 1];
  private final int[] firstEntry = new int[LONGEST + 2];

  /**
   * Makes a code that is complete: each sequence of bits begins with one of its own.
   *
   * @param meanings what the codes stand for, by their length
   */
  Codebook(List<int[]> meanings) {
    entries = new int[meanings.stream().mapToInt(each -> each.length).sum()];
    int entry = 0;
    int code = 0;
    for (int length = 1; length < meanings.size(); length++) {
      code <<= 1;
      firstCode[length] = code;
      firstEntry[length] = entry;
      for (int meaning : meanings.get(length)) {
        entries[entry] = meaning << LENGTH_BITS | length;
        remember(code++, length, entries[entry++]);
      }
    }
    for (int length = meanings.size(); length <= LONGEST + 1; length++) {
      firstEntry[length] = entry;
    }
  }

  private void remember(int code, int length, int entry) {
    if (length <= QUICK) {
      int first = code << (QUICK - length);
      Arrays.fill(quick, first, first + (1 << (QUICK - length)), entry);
    }
  }

  /** Reads a code; answers what it stands for, above five bits to be ignored. */
  int next(Bits bits) {
    int word = bits.word();
    int entry = quick[word >>> (32 - QUICK)];
    if (entry == 0) {
      entry = search(word);
    }
    bits.skip(entry & ((1 << LENGTH_BITS) - 1));
    return entry;
  }

  private int search(int word) {
    for (int length = QUICK + 1; length < LONGEST; length++) {
      int entry = firstEntry[length] + (word >>> (32 - length)) - firstCode[length];
      if (entry < firstEntry[length + 1]) {
        return entries[entry];
      }
    }
    return entries[firstEntry[LONGEST] + (word >>> (32 - LONGEST)) - firstCode[LONGEST]];
  }
}
