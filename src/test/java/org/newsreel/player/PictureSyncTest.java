package org.newsreel.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsreel.player.PictureSync.Correction;

class PictureSyncTest {
  private final PictureSync sync = new PictureSync();
  private double sound;
  private double picture;
  private double rate;
  private double waiting;
  private int seeks;
  private int changes;

  @Test
  void aSteadyPictureIsLeftAlone() {
    sync.startAt(Duration.ZERO, 1);
    assertThat(sync.correct(Duration.ofMillis(900), Duration.ofMillis(905), 1))
        .isInstanceOf(Correction.None.class);
  }

  @Test
  void aPictureFarOffIsSentToTheSound() {
    sync.startAt(Duration.ZERO, 1);
    Correction.Seek seek =
        (Correction.Seek) sync.correct(Duration.ofSeconds(5), Duration.ofMillis(5200), 1);
    assertThat(seek.time()).isGreaterThanOrEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void aPictureALittleLateIsSpedUpAndThenLetBe() {
    sync.startAt(Duration.ZERO, 1);
    Correction.Rate faster =
        (Correction.Rate) sync.correct(Duration.ofMillis(1000), Duration.ofMillis(950), 1);
    assertThat(faster.rate()).isBetween(1.01, 1.1);
    sync.correct(Duration.ofMillis(1100), Duration.ofMillis(1100), 1);
    sync.correct(Duration.ofMillis(1200), Duration.ofMillis(1200), 1);
    assertThat(sync.correct(Duration.ofMillis(1300), Duration.ofMillis(1300), 1))
        .isIn(new Correction.None(), new Correction.Rate(1));
  }

  @Test
  void aNewSpeedIsPassedOn() {
    sync.startAt(Duration.ZERO, 1);
    assertThat(sync.correct(Duration.ofSeconds(1), Duration.ofSeconds(1), 1.5))
        .isEqualTo(new Correction.Rate(1.5));
  }

  @Test
  void picturesThatStartLateDriftAndReportInStepsStayWithTheSound() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      double speed = 0.5 + 1.5 * random.nextDouble();
      double late = 0.35 * random.nextDouble();
      double drift = 1 + 0.002 * random.nextGaussian();
      PictureSync following = new PictureSync();
      for (int start = 0; start < 4; start++) {
        sound = 100 * random.nextDouble();
        seeks = 0;
        changes = 0;
        apply(following.startAt(time(sound), speed), late, random);
        follow(following, speed, late, drift, random, start == 0 ? 3 : 1.5);
      }
    }
  }

  /** Plays for ten seconds; from {@code settled} on, nobody may see a difference. */
  private void follow(
      PictureSync following,
      double speed,
      double late,
      double drift,
      Random random,
      double settled) {
    for (int step = 1; step <= 1000; step++) {
      double seconds = step / 100.0;
      sound += speed / 100;
      waiting -= 0.01;
      picture += waiting > 0 ? 0 : rate * drift / 100;
      double ahead = (picture - sound) / speed;
      if (seconds > settled) {
        assertThat(ahead).as("at %s s, %s late", seconds, late).isBetween(-0.060, 0.040);
      }
      if (step % 10 == 0) {
        double old = 0.012 * random.nextDouble();
        apply(following.correct(time(sound), time(picture - old * rate), speed), late, random);
      }
    }
    assertThat(seeks).isLessThanOrEqualTo(3);
    assertThat(changes).isLessThan(20);
  }

  private void apply(Correction correction, double late, Random random) {
    switch (correction) {
      case Correction.None none -> {}
      case Correction.Rate change -> {
        rate = change.rate();
        changes++;
      }
      case Correction.Seek seek -> {
        picture = seek.time().toNanos() / 1e9;
        rate = seek.rate();
        waiting = late + 0.02 * random.nextDouble();
        seeks++;
      }
    }
  }

  private static Duration time(double seconds) {
    return Duration.ofNanos(Math.round(seconds * 1e9));
  }
}
