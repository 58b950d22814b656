package org.newsreel.player;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one player. The sound thread sets it; a seek that the sound thread has not come to
 * yet shows already.
 */
final class SoundClock implements MediaClock {
  private final LongSupplier nanoTime;
  private final AtomicReference<@Nullable Duration> sought = new AtomicReference<>();
  private volatile ClockFace face = ClockFace.standing(false, 0, 1);

  SoundClock(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  @Override
  public Duration position() {
    Duration soon = sought.get();
    return soon != null ? soon : Duration.ofNanos(face.placeAt(nanoTime.getAsLong()));
  }

  @Override
  public boolean isRunning() {
    return face.running();
  }

  @Override
  public double speed() {
    return face.speed();
  }

  void show(ClockFace next) {
    face = next;
  }

  /** Shows {@code time} until {@link #arrived} with the same object. */
  void expect(Duration time) {
    sought.set(time);
  }

  void arrived(Duration time) {
    sought.compareAndSet(time, null);
  }
}
