package org.newsreel.player;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.newsreel.audio.AudioException;

/**
 * Plays the sound of one clip, or keeps its time in silence where there is no sound to be had.
 * Every call returns at once: it is carried out, in order, on the player's own sound thread.
 */
public final class SoundPlayer implements AutoCloseable {
  private static final Logger LOG = System.getLogger(SoundPlayer.class.getName());

  /** How often a running line is filled: well within its 120 ms. */
  private static final long STEP_MILLIS = 4;

  /** What a listener is told the change of. */
  private record State(boolean running, boolean ended, Silence silence) {}

  private final BlockingQueue<Runnable> commands = new LinkedBlockingQueue<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Duration length;
  private final SoundClock clock;
  private final Playback playback;
  private final Thread thread;
  private volatile State state;
  private volatile boolean closed;

  // Correct at any priority; a high one keeps the line fed where the system heeds it.
  @SuppressWarnings("ThreadPriorityCheck")
  SoundPlayer(
      SoundSource source,
      Duration length,
      Silence silence,
      SoundLine.Finder lines,
      LongSupplier nanoTime) {
    this.length = length;
    clock = new SoundClock(nanoTime);
    playback = new Playback(source, length, silence, lines, nanoTime, clock);
    state = new State(false, playback.isEnded(), silence);
    thread =
        Thread.ofPlatform().name("sound").daemon().priority(Thread.MAX_PRIORITY).start(this::run);
  }

  /**
   * A player that stands at the start of a clip. Nothing is read before the first call of {@link
   * #play()}; what goes wrong then shows in {@link #silence()}.
   *
   * @param length of the clip: shorter sound is followed by silence, longer sound is cut
   */
  public static SoundPlayer open(SoundSource source, Duration length) {
    return new SoundPlayer(source, length, Silence.NONE, JavaSoundLine::open, System::nanoTime);
  }

  /** A player that is never heard and keeps a clip's time all the same. */
  public static SoundPlayer silent(Duration length, Silence reason) {
    SoundSource none =
        () -> {
          throw new AudioException("There is no sound to look for");
        };
    return new SoundPlayer(none, length, reason, JavaSoundLine::open, System::nanoTime);
  }

  /** Plays to the end of the clip; at the end of the clip, plays from its start. */
  public void play() {
    commands.add(playback::play);
  }

  /**
   * Plays, and stops exactly at {@code end}, where the position then stays. An {@code end} at or
   * before the position stops at once.
   */
  public void playUntil(Duration end) {
    commands.add(() -> playback.playUntil(end));
  }

  public void pause() {
    commands.add(playback::pause);
  }

  /**
   * Moves to {@code time}, or to the clip's nearest moment, and plays on, to the end of the clip,
   * if it was playing. The clock shows the new place at once.
   */
  public void seek(Duration time) {
    Duration place =
        Collections.min(List.of(Collections.max(List.of(time, Duration.ZERO)), length));
    clock.expect(place);
    commands.add(
        () -> {
          playback.seek(place);
          clock.arrived(place);
        });
  }

  /** Changes the speed and keeps the pitch: 0.5 to 2; others are brought into this range. */
  public void setSpeed(double speed) {
    commands.add(() -> playback.setSpeed(speed));
  }

  /** Changes the loudness: 0 to 1, 1 as recorded; others are brought into this range. */
  public void setVolume(double volume) {
    commands.add(() -> playback.setVolume(volume));
  }

  public void setMuted(boolean muted) {
    commands.add(() -> playback.setMuted(muted));
  }

  /** Looks for a sound device again when there was none, and goes on from the same place. */
  public void retry() {
    commands.add(playback::retry);
  }

  /** The time that everything shown with the clip follows. */
  public MediaClock clock() {
    return clock;
  }

  /** Why nothing is heard; {@link Silence#NONE} while the sound is well. */
  public Silence silence() {
    return state.silence();
  }

  /** Whether the clip has been played to its end. */
  public boolean isEnded() {
    return state.ended();
  }

  /** Has {@code listener} called on the sound thread after a start, stop, end or silence. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /** Stops the sound and its thread, and lets go of the device and the clip. */
  @Override
  public void close() {
    closed = true;
    commands.add(() -> {});
  }

  /** The sound thread. */
  Thread thread() {
    return thread;
  }

  private void run() {
    while (!closed) {
      obey(nextCommand());
      carryOut(playback::step);
      tellChange();
    }
    playback.close();
  }

  /** Carries out all that has been asked for, so that of many seeks only the last is begun. */
  private void obey(@Nullable Runnable first) {
    for (Runnable command = first; command != null; command = commands.poll()) {
      carryOut(command);
    }
  }

  private @Nullable Runnable nextCommand() {
    try {
      return playback.isRunning()
          ? commands.poll(STEP_MILLIS, TimeUnit.MILLISECONDS)
          : commands.take();
    } catch (InterruptedException e) {
      // Nobody else knows this thread; if it is told to end, the player is over.
      closed = true;
      return null;
    }
  }

  private void carryOut(Runnable command) {
    try {
      command.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The sound failed", e);
      playback.fallSilent(Silence.NOT_DECODABLE);
    }
  }

  private void tellChange() {
    State now = new State(playback.isRunning(), playback.isEnded(), playback.silence());
    if (!now.equals(state)) {
      state = now;
      listeners.forEach(SoundPlayer::tell);
    }
  }

  private static void tell(Runnable listener) {
    try {
      listener.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A listener failed", e);
    }
  }
}
