package org.newsreel.audio.mp3;

import java.util.Arrays;
import org.newsreel.audio.bits.Bits;

/**
 * Decodes the frames of a stream of layer III, in order. A frame's sound may begin in the frames
 * before it. For one thread at a time.
 */
public final class FrameDecoder {
  /** As far back as sound may begin, and the longest frame. */
  private static final int LONGEST = 511 + 2881;

  private final Bands bands;
  private final Layout longLayout;
  private final Layout shortLayout;
  private final Layout mixedLayout;
  private final Bits side = new Bits();
  private final Bits main = new Bits();
  private final byte[] kept = new byte[LONGEST];
  private final Channel[] channels = {new Channel(), new Channel()};
  private final float[] slots = new float[Lines.COUNT];
  private int keptLength;

  /** What a channel remembers, and its sound. */
  private static final class Channel {
    final Factors factors = new Factors();
    final Lines lines = new Lines();
    final float[] spectrum = new float[Lines.COUNT];
    final Hybrid hybrid = new Hybrid();
    final Synthesis synthesis = new Synthesis();
    final float[] sound = new float[2 * Lines.COUNT];
    int count;
  }

  /** Starts before any frame of streams like this one. */
  public FrameDecoder(Header header) {
    bands = Bands.of(header.sampleRate());
    longLayout = Layout.ofLong(bands);
    shortLayout = Layout.ofShort(bands);
    mixedLayout = Layout.ofMixed(bands, header.isFirstVersion());
  }

  /** Forgets what was decoded: the next frame need not follow the last. */
  public void restart() {
    keptLength = 0;
    for (Channel channel : channels) {
      channel.hybrid.restart();
      channel.synthesis.restart();
    }
  }

  /** The sound of a channel of the last frame, until the next is decoded. */
  public float[] sound(int channel) {
    return channels[channel].sound;
  }

  /**
   * Decodes the frame that follows the last.
   *
   * @param frame all of it, with its header
   * @return whether all of its sound was there; otherwise it is silent
   */
  public boolean decode(byte[] frame, Header header) {
    int start = Header.LENGTH + (header.isChecked() ? 2 : 0);
    int data = start + header.sideLength();
    if (frame.length < data) {
      silence(header);
      return false;
    }
    side.start(Arrays.copyOfRange(frame, start, data), header.sideLength());
    int back = side.read(header.isFirstVersion() ? 9 : 8);
    boolean isWhole = back <= keptLength;
    keep(frame, data);
    if (!isWhole) {
      silence(header);
      return false;
    }
    int length = back + frame.length - data;
    main.start(Arrays.copyOfRange(kept, keptLength - length, keptLength), length);
    decodeGranules(header);
    return true;
  }

  /** Adds a frame's data to what later frames may begin in. */
  private void keep(byte[] frame, int data) {
    int more = Math.min(frame.length - data, LONGEST - 511);
    int old = Math.min(keptLength, 511);
    System.arraycopy(kept, keptLength - old, kept, 0, old);
    System.arraycopy(frame, data, kept, old, more);
    keptLength = old + more;
  }

  private void silence(Header header) {
    for (Channel channel : channels) {
      channel.hybrid.restart();
      channel.synthesis.restart();
      Arrays.fill(channel.sound, 0, header.frames(), 0);
    }
  }

  private void decodeGranules(Header header) {
    int count = header.channels();
    side.skip(header.isFirstVersion() ? (count == 1 ? 5 : 3) : count);
    int[] kept = new int[2];
    for (int channel = 0; header.isFirstVersion() && channel < count; channel++) {
      kept[channel] = side.read(4);
    }
    for (int half = 0; half < header.granules(); half++) {
      Granule[] granules = new Granule[count];
      for (int channel = 0; channel < count; channel++) {
        granules[channel] = Granule.read(side, header.isFirstVersion());
        read(channels[channel], granules[channel], header, channel, half == 0 ? 0 : kept[channel]);
      }
      play(header, granules, half);
    }
  }

  private void read(Channel channel, Granule granule, Header header, int number, int kept) {
    int end = main.place() + granule.length();
    Layout layout = layout(granule);
    if (header.isFirstVersion()) {
      channel.factors.read(main, granule, layout, kept);
    } else {
      channel.factors.readLow(main, granule, number == 1 && header.hasIntensity());
    }
    channel.lines.read(main, granule, header, bands, end);
    main.skip(end - main.place());
    channel.count = channel.lines.scale(granule, layout, channel.factors, channel.spectrum);
  }

  private Layout layout(Granule granule) {
    if (!granule.isShort()) {
      return longLayout;
    }
    return granule.isMixed() ? mixedLayout : shortLayout;
  }

  private void play(Header header, Granule[] granules, int half) {
    if (granules.length == 2) {
      Channel left = channels[0];
      Channel right = channels[1];
      Layout layout = layout(granules[1]);
      JointStereo.unfold(header, granules[1], layout, right.factors, left.spectrum, right.spectrum);
      left.count = Math.max(left.count, right.count);
      right.count = left.count;
    }
    for (int i = 0; i < granules.length; i++) {
      Channel channel = channels[i];
      channel.hybrid.transform(
          channel.spectrum, channel.count, granules[i], layout(granules[i]), slots);
      for (int slot = 0; slot < Hybrid.SLOTS; slot++) {
        int to = Lines.COUNT * half + Hybrid.SUBBANDS * slot;
        channel.synthesis.play(slots, Hybrid.SUBBANDS * slot, channel.sound, to);
      }
    }
  }
}
