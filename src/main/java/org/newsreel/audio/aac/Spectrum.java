package org.newsreel.audio.aac;

import java.util.Arrays;
import org.newsreel.audio.bits.Bits;
import org.newsreel.audio.bits.BrokenUnit;

/** Reads the lines of a spectrum (spectral_data) and makes numbers of them. */
final class Spectrum {
  /** What an escape can be at most, with pulses on it. */
  private static final int LARGEST = (1 << 13) - 1 + Pulses.LARGEST;

  private static final int ESCAPED = 16;
  private static final int LONGEST_ESCAPE = 12;

  /** The signed power of 4/3 of what is written, which is how lines are quantised. */
  private static final float[] POWERS = new float[2 * LARGEST + 1];

  static {
    for (int i = 1; i <= LARGEST; i++) {
      POWERS[LARGEST + i] = (float) Math.pow(i, 4 / 3.0);
      POWERS[LARGEST - i] = -POWERS[LARGEST + i];
    }
  }

  private final int[] quantised = new int[1024];

  /** Fills the coded bands of a channel, which must be silent. */
  void read(Bits bits, Channel channel, Pulses pulses) throws BrokenUnit {
    if (!pulses.isEmpty()) {
      Arrays.fill(quantised, 0);
    }
    readAll(bits, channel);
    pulses.addTo(quantised);
    scaleAll(channel);
  }

  private void readAll(Bits bits, Channel channel) throws BrokenUnit {
    Layout layout = channel.layout;
    int firstWindow = 0;
    int band = 0;
    for (int windows : layout.groups()) {
      for (int each = 0; each < layout.coded(); each++) {
        int book = channel.books[band++];
        if (Codebooks.isSpectral(book)) {
          readBand(bits, book, layout, each, firstWindow, windows);
        }
      }
      bits.requireInside();
      firstWindow += windows;
    }
  }

  private void readBand(Bits bits, int book, Layout layout, int band, int firstWindow, int windows)
      throws BrokenUnit {
    int width = layout.end(band) - layout.start(band);
    int from = firstWindow * layout.windowLength() + layout.start(band);
    Codebook codes = Codebooks.SPECTRAL.get(book);
    for (int window = 0; window < windows; window++) {
      if (book == Codebooks.ESCAPE) {
        readEscaped(bits, codes, from, from + width);
      } else if (Codebooks.dimension(book) == 4) {
        readQuads(bits, codes, from, from + width);
      } else {
        readPairs(bits, codes, from, from + width);
      }
      from += layout.windowLength();
    }
  }

  private void readQuads(Bits bits, Codebook codes, int from, int to) {
    for (int i = from; i < to; i += 4) {
      int entry = codes.next(bits);
      int signs = signs(bits, entry);
      int first = entry << 18 >> 26;
      int second = entry << 12 >> 26;
      int third = entry << 6 >> 26;
      int fourth = entry >> 26;
      quantised[i] = signed(first, signs);
      signs <<= used(first);
      quantised[i + 1] = signed(second, signs);
      signs <<= used(second);
      quantised[i + 2] = signed(third, signs);
      signs <<= used(third);
      quantised[i + 3] = signed(fourth, signs);
    }
  }

  private void readPairs(Bits bits, Codebook codes, int from, int to) {
    for (int i = from; i < to; i += 2) {
      int entry = codes.next(bits);
      int signs = signs(bits, entry);
      int first = entry << 18 >> 26;
      quantised[i] = signed(first, signs);
      quantised[i + 1] = signed(entry << 12 >> 26, signs << used(first));
    }
  }

  private void readEscaped(Bits bits, Codebook codes, int from, int to) throws BrokenUnit {
    for (int i = from; i < to; i += 2) {
      int entry = codes.next(bits);
      int signs = signs(bits, entry);
      int first = entry << 18 >> 26;
      int second = entry << 12 >> 26;
      quantised[i] = signed(first == ESCAPED ? escape(bits) : first, signs);
      quantised[i + 1] = signed(second == ESCAPED ? escape(bits) : second, signs << used(first));
    }
  }

  /** The signs that follow a code, from the highest bit down; none where the values have theirs. */
  private static int signs(Bits bits, int entry) {
    int count = entry >> 5 & 7;
    if (count == 0) {
      return 0;
    }
    int signs = bits.word();
    bits.skip(count);
    return signs;
  }

  private static int used(int value) {
    return value == 0 ? 0 : 1;
  }

  private static int signed(int value, int signs) {
    int sign = signs >> 31;
    return (value ^ sign) - sign;
  }

  /** As many ones as there are bits more than four, a zero, and the bits. */
  private static int escape(Bits bits) throws BrokenUnit {
    int length = 4 + Integer.numberOfLeadingZeros(~bits.word());
    if (length > LONGEST_ESCAPE) {
      throw new BrokenUnit("a line is too loud");
    }
    bits.skip(length - 3);
    return (1 << length) + bits.read(length);
  }

  private void scaleAll(Channel channel) {
    Layout layout = channel.layout;
    int firstLine = 0;
    int band = 0;
    for (int windows : layout.groups()) {
      for (int each = 0; each < layout.coded(); each++, band++) {
        if (Codebooks.isSpectral(channel.books[band])) {
          float gain = Factors.gain(channel.factors[band]);
          for (int window = 0; window < windows; window++) {
            int from = firstLine + window * layout.windowLength();
            scale(channel.lines, from + layout.start(each), from + layout.end(each), gain);
          }
        }
      }
      firstLine += windows * layout.windowLength();
    }
  }

  private void scale(float[] lines, int from, int to, float gain) {
    for (int i = from; i < to; i++) {
      lines[i] = POWERS[LARGEST + quantised[i]] * gain;
    }
  }
}
