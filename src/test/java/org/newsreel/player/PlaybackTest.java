package org.newsreel.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsreel.audio.AudioException;

class PlaybackTest {
  private static final int RATE = 16_000;
  private static final double LENGTH = 10;

  private final TestLines lines = new TestLines();
  private final TestSound sound = TestSound.speech(LENGTH, RATE, 1);
  private final SoundClock clock = new SoundClock(lines);
  private Playback playback = playing(() -> sound);

  @Test
  void theClockShowsWhatIsHeard() {
    playback.play();
    for (int i = 0; i < 500; i++) {
      pass(0.004 + 0.000_3 * (i % 7));
      assertThat(place()).isCloseTo(heard(), within(0.005));
    }
  }

  @Test
  void theClockNeverGoesBackWhileItRuns() {
    Random random = new Random(5);
    playback.play();
    double before = 0;
    for (int i = 0; i < 3000; i++) {
      lines.nanos += random.nextInt(4_000_000);
      if (random.nextInt(3) == 0) {
        playback.step();
      }
      assertThat(place()).isGreaterThanOrEqualTo(before);
      before = place();
    }
  }

  @Test
  void theSoundAtNormalSpeedIsTheClipItself() {
    playback.play();
    play(2);
    float[] clip = sound.samples();
    float[] written = lines.last().samples();
    for (int i = RATE / 100; i < written.length; i++) {
      assertThat(written[i]).isCloseTo(clip[i], within(0.000_1f));
    }
  }

  @Test
  void aChangeOfSpeedKeepsThePlaceAndComesThroughTheBuffer() {
    playback.play();
    play(1);
    playback.setSpeed(0.5);
    pass(0.004);
    double at = place();
    assertThat(at).isCloseTo(1, within(0.01));
    play(2);
    // What the line held was still heard at the old speed.
    double buffered = lines.last() == lines.opened.getFirst() ? 0.12 * (1 - 0.5) : 0;
    assertThat(place()).isCloseTo(at + 2 * 0.5 + buffered, within(0.02));
    assertThat(lines.opened).hasSize(1);
    assertThat(clock.speed()).isEqualTo(0.5);
  }

  @Test
  void seeksPausesAndSpeedsInAnyOrderLeaveTheClockWithTheSound() {
    Random random = new Random(11);
    playback.play();
    for (int i = 0; i < 60; i++) {
      switch (random.nextInt(4)) {
        case 0 -> playback.seek(seconds(random.nextDouble() * 7));
        case 1 -> playback.pause();
        case 2 -> playback.setSpeed(0.5 + 1.5 * random.nextDouble());
        default -> playback.setVolume(random.nextDouble());
      }
      double before = place();
      pass(0.01);
      playback.play();
      double speed = clock.speed();
      play(0.4);
      double slowest = Math.min(speed, 0.5);
      assertThat(place()).isBetween(before + 0.4 * slowest - 0.02, before + 0.42 * 2 + 0.02);
      playback.seek(seconds(1));
      pass(0.004);
      play(0.3);
      assertThat(place()).isCloseTo(1 + 0.3 * speed, within(0.01));
    }
  }

  @Test
  void playingUntilAPlaceStopsExactlyThere() {
    for (double speed : new double[] {0.5, 0.75, 1, 1.37, 2}) {
      playback.setSpeed(speed);
      playback.seek(seconds(2));
      playback.playUntil(Duration.ofMillis(3210));
      play(4);
      assertThat(clock.isRunning()).isFalse();
      assertThat(clock.position()).isEqualTo(Duration.ofMillis(3210));
      assertThat(playback.isEnded()).isFalse();
      assertThat(lastLoudFrame())
          .isCloseTo((long) (1.21 / speed * RATE), within((long) RATE / 100));
    }
  }

  @Test
  void anEndWithinTheBufferIsStillKept() {
    playback.play();
    play(1);
    playback.playUntil(seconds(1.05));
    play(0.5);
    assertThat(clock.position()).isEqualTo(seconds(1.05));
    assertThat(clock.isRunning()).isFalse();
  }

  @Test
  void anEndThatIsPastStopsAtOnce() {
    playback.seek(seconds(3));
    playback.playUntil(seconds(3));
    assertThat(clock.isRunning()).isFalse();
    assertThat(clock.position()).isEqualTo(seconds(3));
  }

  @Test
  void theEndIsTheClipsLengthAndPlayingAgainBeginsAnew() {
    playback.seek(seconds(9.5));
    playback.play();
    play(1);
    assertThat(playback.isEnded()).isTrue();
    assertThat(clock.position()).isEqualTo(seconds(LENGTH));
    playback.play();
    assertThat(playback.isEnded()).isFalse();
    play(0.5);
    assertThat(place()).isCloseTo(0.5, within(0.01));
  }

  @Test
  void aClipLongerThanItsSoundGoesOnInSilenceToItsEnd() {
    playback = playing(() -> TestSound.tone(440, 1, RATE));
    playback.play();
    play(5);
    assertThat(place()).isCloseTo(5, within(0.005));
    assertThat(playback.silence()).isEqualTo(Silence.NONE);
    assertThat(lastLoudFrame()).isCloseTo(RATE, within((long) RATE / 100));
  }

  @Test
  void withoutADeviceTheClipGoesOnInSilenceAndSaysWhy() {
    lines.manner = TestLines.Manner.MISSING;
    playback.seek(seconds(2));
    playback.setSpeed(1.5);
    playback.play();
    play(2);
    assertThat(playback.silence()).isEqualTo(Silence.NO_DEVICE);
    assertThat(place()).isCloseTo(2 + 3, within(0.01));
    playback.setSpeed(0.5);
    play(2);
    assertThat(place()).isCloseTo(5 + 1, within(0.02));
    playback.playUntil(seconds(7));
    play(3);
    assertThat(clock.position()).isEqualTo(seconds(7));
  }

  @Test
  void aDeviceThatComesBackIsUsedFromTheSamePlace() {
    lines.manner = TestLines.Manner.MISSING;
    playback.play();
    play(2);
    lines.manner = TestLines.Manner.PLAYS;
    playback.retry();
    play(1);
    assertThat(playback.silence()).isEqualTo(Silence.NONE);
    assertThat(place()).isCloseTo(3, within(0.01));
    assertThat(lines.opened).hasSize(1);
  }

  @Test
  void aRetryWhileStandingFindsOutWhetherThereIsADevice() {
    lines.manner = TestLines.Manner.MISSING;
    playback.play();
    play(1);
    playback.pause();
    playback.retry();
    assertThat(playback.silence()).isEqualTo(Silence.NO_DEVICE);
    lines.manner = TestLines.Manner.PLAYS;
    playback.retry();
    assertThat(playback.silence()).isEqualTo(Silence.NONE);
    assertThat(lines.last().closed).isTrue();
  }

  @Test
  void aLineThatStopsIsGivenUpAndTheClipGoesOn() {
    playback.play();
    play(3);
    double before = place();
    lines.manner = TestLines.Manner.STANDS_STILL;
    play(2);
    assertThat(playback.silence()).isEqualTo(Silence.LINE_LOST);
    assertThat(lines.last().closed).isTrue();
    assertThat(place()).isBetween(before + 0.9, before + 1.2);
  }

  @Test
  void aLineThatSwallowsEverythingIsNoDevice() {
    lines.manner = TestLines.Manner.SWALLOWS;
    playback.play();
    play(1);
    assertThat(playback.silence()).isEqualTo(Silence.NO_DEVICE);
    assertThat(place()).isCloseTo(1, within(0.05));
  }

  @Test
  void soundThatBreaksGoesOnInSilenceFromWhatWasHeard() {
    playback = playing(() -> sound.breakingAt(3));
    playback.play();
    play(4);
    assertThat(playback.silence()).isEqualTo(Silence.NOT_DECODABLE);
    assertThat(place()).isCloseTo(4, within(0.05));
    assertThat(sound.closed).isTrue();
  }

  @Test
  void soundThatCannotBeOpenedIsSilence() {
    playback =
        playing(
            () -> {
              throw new AudioException("test.mp4: no such codec here");
            });
    playback.play();
    play(1);
    assertThat(playback.silence()).isEqualTo(Silence.NOT_DECODABLE);
    assertThat(place()).isCloseTo(1, within(0.01));
  }

  @Test
  void aThreadThatCameTooLateGoesOnWhereTheSoundBrokeOff() {
    playback.play();
    play(1);
    pass(0.5);
    assertThat(lines.opened).hasSize(1);
    pass(0.004);
    assertThat(lines.opened).hasSize(2);
    assertThat(place()).isCloseTo(1 + TestLines.BUFFER, within(0.03));
    double before = place();
    play(1);
    assertThat(place()).isCloseTo(before + 1, within(0.01));
  }

  @Test
  void mutedNothingSoundsAndTheClockGoesOn() {
    playback.setMuted(true);
    playback.play();
    play(2);
    assertThat(lastLoudFrame()).isZero();
    assertThat(place()).isCloseTo(2, within(0.01));
  }

  @Test
  void closingLetsGoOfTheLineAndTheClip() {
    playback.play();
    play(1);
    playback.close();
    assertThat(lines.last().closed).isTrue();
    assertThat(sound.closed).isTrue();
  }

  private Playback playing(SoundSource source) {
    return new Playback(source, seconds(LENGTH), Silence.NONE, lines, lines, clock);
  }

  private void play(double seconds) {
    long end = lines.nanos + (long) (seconds * 1e9);
    while (lines.nanos < end) {
      pass(0.004);
    }
  }

  private void pass(double seconds) {
    playback.step();
    lines.nanos += (long) (seconds * 1e9);
    playback.step();
  }

  private double place() {
    return clock.position().toNanos() / 1e9;
  }

  private double heard() {
    return lines.last().soundedFrames() / (double) RATE;
  }

  private long lastLoudFrame() {
    float[] samples = lines.last().samples();
    int last = samples.length - 1;
    while (last > 0 && Math.abs(samples[last]) < 0.001) {
      last--;
    }
    return last;
  }

  private static Duration seconds(double seconds) {
    return Duration.ofNanos(Math.round(seconds * 1e9));
  }
}
