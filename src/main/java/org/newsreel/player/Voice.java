package org.newsreel.player;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;

/**
 * One uninterrupted run of sound from a place of the clip to another. Every start, seek and pause
 * makes a new one with a new line: a line that was stopped and flushed reports a wrong position for
 * as long as its buffer is (120 ms with PulseAudio), a new one is exact from the start and costs 5
 * to 8 ms. All times and places in seconds.
 */
final class Voice implements AutoCloseable {
  /** What a device has taken is not heard yet; closing the line at once would cut it off. */
  private static final double LINGER = 0.06;

  /** After this long without a look at the line, an empty one is our own fault. */
  private static final double LATE = 0.06;

  private final SoundLine line;
  private final LongSupplier nanoTime;
  private final int rate;
  private final Stretch stretch;
  private final Loudness loudness;
  private final float[] hop;
  private final byte[] bytes;
  private final HeardEstimate heard;
  private final LineWatch watch;
  private final AtomicLong shown = ClockFace.unseen();

  private double until;
  private double speed;
  private double gain;
  private double madeSpeed;
  private double heardLine;
  private PlaceMap map;

  /** Frames made, of which the last {@code waiting} are not written yet. */
  private long made;

  private int waiting;
  private long end = Long.MAX_VALUE;
  private long looked;
  private boolean starved;
  private boolean believed = true;

  /**
   * Fills {@code line} and starts it.
   *
   * @param stream stands at {@code place}
   */
  Voice(
      PcmStream stream,
      SoundLine line,
      double place,
      double until,
      double speed,
      double gain,
      LongSupplier nanoTime)
      throws AudioException {
    this.line = line;
    this.nanoTime = nanoTime;
    this.until = until;
    this.speed = speed;
    this.madeSpeed = speed;
    this.gain = gain;
    rate = stream.sampleRate();
    stretch = new Stretch(stream, place);
    loudness = new Loudness(rate, stream.channels(), gain);
    hop = new float[stretch.hop() * stream.channels()];
    bytes = new byte[2 * hop.length];
    map = PlaceMap.from(place, speed);
    fill();
    line.start();
    looked = nanoTime.getAsLong();
    heard = new HeardEstimate(looked);
    watch = new LineWatch(looked);
  }

  /** Keeps the line full and looks where it is; to be called every few milliseconds. */
  void pump() throws AudioException {
    long now = nanoTime.getAsLong();
    long written = made - waiting;
    double position = line.position() / (double) rate;
    heard.update(now, position);
    heardLine = heard.at(now);
    starved = line.position() >= written && (now - looked) / 1e9 > LATE;
    believed = watch.isSound(now, position);
    looked = now;
    fill();
  }

  /** Whether the line ran dry because this thread came late. */
  boolean isStarved() {
    return starved;
  }

  /** Whether the line is a device that plays. */
  boolean isBelieved() {
    return believed;
  }

  /** Whether the line was a device that plays, when it no longer is. */
  boolean hasPlayed() {
    return watch.hasPlayed(looked);
  }

  /** Whether the sound has been heard to its end. */
  boolean isOver() {
    return heardLine >= end / (double) rate + LINGER;
  }

  /** Whether the sound can still be made to stop at {@code place}. */
  boolean canStopAt(double place) {
    return end == Long.MAX_VALUE && place >= stretch.place();
  }

  void stopAt(double place) {
    until = place;
  }

  /** Is heard when what the line holds has been. */
  void setSpeed(double next) {
    speed = next;
  }

  void setGain(double next) {
    gain = next;
  }

  ClockFace face() {
    double limit = Math.min(made - waiting, end) / (double) rate;
    return new ClockFace(true, speed, looked, heardLine, limit, map, shown);
  }

  @Override
  public void close() {
    line.close();
  }

  private void fill() throws AudioException {
    int room = line.room();
    while (room > 0) {
      if (waiting == 0) {
        makeHop();
      }
      int frames = Math.min(room, waiting);
      int taken = line.write(bytes, stretch.hop() - waiting, frames);
      waiting -= Math.max(taken, 0);
      room = taken < frames ? 0 : room - taken;
    }
  }

  private void makeHop() throws AudioException {
    double place = stretch.place();
    if (speed != madeSpeed) {
      map = map.with(new PlaceMap.Segment(made / (double) rate, place, speed), heardLine);
      madeSpeed = speed;
    }
    long toEnd = Math.max(0, Math.round((until - place) / speed * rate));
    stretch.next(hop, speed);
    loudness.write(hop, stretch.hop(), bytes, made, toEnd, gain);
    if (toEnd <= stretch.hop()) {
      end = Math.min(end, made + toEnd);
    }
    made += stretch.hop();
    waiting = stretch.hop();
  }
}
