package org.newsreel.player;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.LongSupplier;
import javax.sound.sampled.LineUnavailableException;
import org.jspecify.annotations.Nullable;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;

/**
 * What a player does, one step after another, on one thread: {@link #step()} every few milliseconds
 * while it is running, the other methods in between. Places are in seconds.
 */
final class Playback implements AutoCloseable {
  private static final Logger LOG = System.getLogger(Playback.class.getName());

  private final SoundSource source;
  private final double length;
  private final SoundLine.Finder lines;
  private final LongSupplier nanoTime;
  private final SoundClock clock;

  private @Nullable PcmStream stream;
  private @Nullable Voice voice;
  private ClockFace face = ClockFace.standing(false, 0, 1);
  private Silence silence;
  private boolean running;
  private boolean started;
  private double until;
  private double speed = 1;
  private double volume = 1;
  private boolean muted;

  Playback(
      SoundSource source,
      Duration length,
      Silence silence,
      SoundLine.Finder lines,
      LongSupplier nanoTime,
      SoundClock clock) {
    this.source = source;
    this.length = seconds(length);
    this.silence = silence;
    this.lines = lines;
    this.nanoTime = nanoTime;
    this.clock = clock;
    this.until = this.length;
  }

  boolean isRunning() {
    return running;
  }

  boolean isEnded() {
    return !running && place() >= length;
  }

  Silence silence() {
    return silence;
  }

  void play() {
    if (!running && place() >= length) {
      standAt(0);
    }
    playUntil(length);
  }

  void playUntil(Duration end) {
    playUntil(Math.min(seconds(end), length));
  }

  private void playUntil(double end) {
    if (end <= place()) {
      pause();
      return;
    }
    until = end;
    running = true;
    if (voice != null && voice.canStopAt(end)) {
      voice.stopAt(end);
    } else {
      standAt(place());
    }
  }

  void pause() {
    running = false;
    standAt(place());
  }

  void seek(Duration time) {
    double place = Math.clamp(seconds(time), 0, length);
    until = length;
    running &= place < length;
    standAt(place);
  }

  void setSpeed(double next) {
    speed = Math.clamp(next, 0.5, 2);
    if (voice != null) {
      voice.setSpeed(speed);
    } else {
      standAt(place());
    }
  }

  void setVolume(double next) {
    volume = Math.clamp(next, 0, 1);
    applyGain();
  }

  void setMuted(boolean next) {
    muted = next;
    applyGain();
  }

  /** Goes on with sound if a device can be found now. */
  void retry() {
    if (!silence.mayEnd()) {
      return;
    }
    silence = Silence.NONE;
    if (running) {
      standAt(place());
    } else {
      lookForSound();
    }
  }

  /** Does what is due now. */
  void step() {
    if (!running) {
      return;
    }
    if (!started) {
      begin();
    }
    if (voice != null) {
      follow(voice);
    } else if (place() >= until) {
      stopAtEnd();
    }
  }

  /** Goes on without sound from the place that is heard now. */
  void fallSilent(Silence reason) {
    silence = reason;
    standAt(place());
  }

  @Override
  public void close() {
    running = false;
    closeVoice();
    closeStream();
  }

  private double place() {
    return face.placeAt(nanoTime.getAsLong()) / 1e9;
  }

  private void begin() {
    started = true;
    double place = place();
    if (silence == Silence.NONE) {
      try {
        speakFrom(place);
        return;
      } catch (AudioException e) {
        mourn(e, Silence.NOT_DECODABLE);
      } catch (LineUnavailableException e) {
        mourn(e, Silence.NO_DEVICE);
      }
    }
    double limit = (until - place) / speed;
    PlaceMap map = PlaceMap.from(place, speed);
    long now = nanoTime.getAsLong();
    show(new ClockFace(true, speed, now, 0, limit, map, ClockFace.unseen()));
  }

  private void speakFrom(double place) throws AudioException, LineUnavailableException {
    PcmStream sound = openStream();
    sound.seek(Duration.ofNanos(Math.round(place * 1e9)));
    SoundLine line = lines.open(sound.sampleRate(), sound.channels());
    try {
      voice = new Voice(sound, line, place, until, speed, gain(), nanoTime);
      show(voice.face());
    } catch (AudioException | RuntimeException e) {
      line.close();
      throw e;
    }
  }

  private void follow(Voice speaking) {
    try {
      speaking.pump();
      show(speaking.face());
    } catch (AudioException e) {
      mourn(e, Silence.NOT_DECODABLE);
      standAt(place());
      return;
    }
    if (speaking.isOver()) {
      stopAtEnd();
    } else if (!speaking.isBelieved()) {
      fallSilent(speaking.hasPlayed() ? Silence.LINE_LOST : Silence.NO_DEVICE);
    } else if (speaking.isStarved()) {
      LOG.log(Level.DEBUG, "The sound ran dry at {0} s", place());
      standAt(place());
    }
  }

  private void stopAtEnd() {
    running = false;
    standAt(until);
    until = length;
  }

  private void lookForSound() {
    try {
      PcmStream sound = openStream();
      lines.open(sound.sampleRate(), sound.channels()).close();
    } catch (AudioException e) {
      mourn(e, Silence.NOT_DECODABLE);
    } catch (LineUnavailableException e) {
      mourn(e, Silence.NO_DEVICE);
    }
  }

  private PcmStream openStream() throws AudioException {
    PcmStream open = stream;
    if (open == null) {
      open = source.open();
      stream = open;
    }
    return open;
  }

  private void mourn(Exception cause, Silence reason) {
    LOG.log(Level.DEBUG, "Plays on without sound", cause);
    silence = reason;
    if (reason == Silence.NOT_DECODABLE) {
      closeStream();
    }
  }

  /** Is at {@code place}, and begins anew from there with the next step if it is running. */
  private void standAt(double place) {
    closeVoice();
    started = false;
    show(ClockFace.standing(running, place, speed));
  }

  private void show(ClockFace next) {
    face = next;
    clock.show(next);
  }

  private void applyGain() {
    if (voice != null) {
      voice.setGain(gain());
    }
  }

  /** Loudness is heard about as the square of the amplitude's share. */
  private double gain() {
    return muted ? 0 : volume * volume;
  }

  private void closeVoice() {
    if (voice != null) {
      voice.close();
      voice = null;
    }
  }

  private void closeStream() {
    if (stream != null) {
      stream.close();
      stream = null;
    }
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }
}
