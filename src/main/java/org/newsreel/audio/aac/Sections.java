package org.newsreel.audio.aac;

import java.util.Arrays;
import org.newsreel.audio.bits.Bits;
import org.newsreel.audio.bits.BrokenUnit;

/** Which codebook each band is written with (section_data). */
final class Sections {
  private static final int RESERVED = 12;

  private Sections() {}

  static void read(Bits bits, Layout layout, int[] books) throws BrokenUnit {
    int lengthBits = layout.isShort() ? 3 : 5;
    for (int group = 0; group < layout.groups().length; group++) {
      int first = group * layout.coded();
      int end = first + layout.coded();
      for (int band = first; band < end; ) {
        int book = bits.read(4);
        int next = band + length(bits, lengthBits, end - band);
        if (book == RESERVED) {
          throw new BrokenUnit("there is no such codebook");
        }
        Arrays.fill(books, band, next, book);
        band = next;
      }
    }
  }

  private static int length(Bits bits, int lengthBits, int most) throws BrokenUnit {
    int more = (1 << lengthBits) - 1;
    int length = 0;
    int part;
    do {
      bits.requireInside();
      part = bits.read(lengthBits);
      length += part;
    } while (part == more && length <= most);
    if (length > most) {
      throw new BrokenUnit("a section is too long");
    }
    return length;
  }
}
