package org.newsreel.player;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Players whose time the test moves, for tests of other packages. */
public final class TestPlayers {
  private TestPlayers() {}

  /** Keeps a clip's time and makes no sound. */
  public static SoundPlayer silent(Duration length, LongSupplier nanoTime) {
    return new SoundPlayer(
        () -> new TestSound(new float[0], 16_000, 1),
        length,
        Silence.NO_SOUND,
        new TestLines(),
        nanoTime);
  }

  /** Plays a tone on the test's device, whose time it follows. */
  public static SoundPlayer heard(Duration length, TestLines lines) {
    double seconds = length.toMillis() / 1e3;
    return new SoundPlayer(
        () -> TestSound.tone(440, seconds, 16_000), length, Silence.NONE, lines, lines);
  }
}
