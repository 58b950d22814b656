package org.newsreel.audio.aac;

import java.util.Arrays;
import java.util.List;
import org.newsreel.audio.bits.Bits;
import org.newsreel.audio.bits.BrokenUnit;

/**
 * One channel of a unit: what the unit says of it (individual_channel_stream), and its spectrum.
 * Bands are counted through all groups of windows.
 */
final class Channel {
  private static final int MOST_BANDS = 128;

  private final Format format;
  private final Spectrum spectrum = new Spectrum();
  private final FilterBank filterBank;

  /** The codebook of each band. */
  final int[] books = new int[MOST_BANDS];

  /** Of each band its scale factor, its intensity position or its noise energy. */
  final int[] factors = new int[MOST_BANDS];

  /** One window behind the other. */
  final float[] lines;

  /** What it sounds like: a unit of frames. */
  final float[] sound;

  Layout layout;
  private List<Shaping> shapings = List.of();

  Channel(Format format, Transforms transforms) {
    this.format = format;
    this.filterBank = new FilterBank(format, transforms);
    this.lines = new float[format.unitLength()];
    this.sound = new float[format.unitLength()];
    this.layout = new Layout(0, 0, 0, new int[] {1}, format.unitLength(), format.longBands());
  }

  /** Reads all of it. */
  void read(Bits bits) throws BrokenUnit {
    int gain = bits.read(8);
    layout = Layout.read(bits, format);
    readBands(bits, gain);
  }

  /** Reads what does not lie in a layout for both channels of a pair. */
  void read(Bits bits, Layout common) throws BrokenUnit {
    int gain = bits.read(8);
    layout = common;
    readBands(bits, gain);
  }

  private void readBands(Bits bits, int gain) throws BrokenUnit {
    Sections.read(bits, layout, books);
    Factors.read(bits, gain, layout, books, factors);
    Pulses pulses = bits.isSet() ? Pulses.read(bits, layout) : Pulses.NONE;
    shapings = bits.isSet() ? Shaping.readAll(bits, layout) : List.of();
    if (bits.isSet()) {
      throw new BrokenUnit("it controls gain, which is not for AAC-LC");
    }
    Arrays.fill(lines, 0);
    spectrum.read(bits, this, pulses);
  }

  /** Turns the finished spectrum into sound. */
  void play() {
    shapings.forEach(shaping -> shaping.apply(lines));
    filterBank.play(lines, layout, sound);
  }
}
