package org.newsreel.audio.aac;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsreel.audio.bits.Bits;
import org.newsreel.audio.bits.BrokenUnit;

/**
 * Decodes the units of an AAC-LC track, in order (raw_data_block). Not told beforehand which
 * channels there are: they are what the unit holds. For one thread at a time.
 */
public final class UnitDecoder {
  /** More than any loudspeakers; each takes some memory. */
  private static final int MOST_CHANNELS = 16;

  private static final int SINGLE = 0;
  private static final int PAIR = 1;
  private static final int BASS = 3;
  private static final int DATA = 4;
  private static final int PROGRAM = 5;
  private static final int FILL = 6;
  private static final int END = 7;

  private final Format format;
  private final Transforms transforms;
  private final Bits bits = new Bits();
  private final Extras extras = new Extras(bits);
  private final JointStereo stereo = new JointStereo();
  private final List<Channel> channels = new ArrayList<>();
  private int used;
  private int seed;

  /**
   * Starts before the first unit.
   *
   * @param sampleRate of the core, in Hz
   * @param unitLength frames in a unit: 1,024 or 960
   */
  public UnitDecoder(int sampleRate, int unitLength) {
    this.format = Format.of(sampleRate, unitLength);
    this.transforms = new Transforms(format);
  }

  /** Forgets what was decoded: the next unit need not follow the last. */
  public void restart() {
    channels.clear();
    used = 0;
  }

  /**
   * Decodes the unit that follows the last.
   *
   * @return whether it could be decoded; otherwise there is no {@link #sound()}, and the next unit
   *     follows none
   */
  public boolean decode(byte[] unit) {
    used = 0;
    bits.start(unit, unit.length);
    seed = Arrays.hashCode(unit);
    try {
      readAll();
    } catch (BrokenUnit e) {
      restart();
    }
    return used > 0;
  }

  /**
   * The channels of the last unit in the order in which it holds them, each a unit of samples
   * around -1 to 1; to be read before the next is decoded.
   */
  public List<float[]> sound() {
    return channels.subList(0, used).stream().map(channel -> channel.sound).toList();
  }

  /** Whether any unit held a second layer of sound, at twice the rate (HE-AAC). */
  public boolean hasSecondLayer() {
    return extras.hasSecondLayer();
  }

  private void readAll() throws BrokenUnit {
    for (int element = bits.read(3); element != END; element = bits.read(3)) {
      switch (element) {
        case SINGLE, BASS -> readSingle();
        case PAIR -> readPair();
        case DATA -> extras.skipData();
        case PROGRAM -> extras.skipProgram();
        case FILL -> extras.skipFill();
        default -> throw new BrokenUnit("its channels are coupled, which is not done here");
      }
      bits.requireInside();
    }
    bits.requireInside();
  }

  private void readSingle() throws BrokenUnit {
    bits.skip(4);
    Channel channel = next();
    channel.read(bits);
    Noise.fill(channel, seed + used);
    channel.play();
  }

  private void readPair() throws BrokenUnit {
    bits.skip(4);
    Channel left = next();
    Channel right = next();
    stereo.clear();
    if (bits.isSet()) {
      Layout common = Layout.read(bits, format);
      stereo.read(bits, common);
      left.read(bits, common);
      right.read(bits, common);
    } else {
      left.read(bits);
      right.read(bits);
    }
    complete(left, right);
    left.play();
    right.play();
  }

  private void complete(Channel left, Channel right) throws BrokenUnit {
    bits.requireInside();
    Noise.fill(left, seed + used);
    Noise.fill(right, left, stereo.marked(), seed + used, ~seed - used);
    stereo.apply(left, right);
  }

  private Channel next() throws BrokenUnit {
    if (used == MOST_CHANNELS) {
      throw new BrokenUnit("it has too many channels");
    }
    if (used == channels.size()) {
      channels.add(new Channel(format, transforms));
    }
    return channels.get(used++);
  }
}
