package org.newsreel.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SoundPlayerTest {
  private static final Duration LENGTH = Duration.ofSeconds(10);

  private final TestLines lines = new TestLines();
  private final TestSound sound = TestSound.speech(10, 16_000, 1);
  private final SoundPlayer player =
      new SoundPlayer(() -> sound, LENGTH, Silence.NONE, lines, lines);

  @AfterEach
  void close() {
    player.close();
  }

  @Test
  void aSeekShowsAtOnceAndNeverLeavesTheClip() {
    player.seek(Duration.ofSeconds(4));
    assertThat(player.clock().position()).isEqualTo(Duration.ofSeconds(4));
    player.seek(Duration.ofSeconds(400));
    assertThat(player.clock().position()).isEqualTo(LENGTH);
    player.seek(Duration.ofSeconds(-4));
    assertThat(player.clock().position()).isEqualTo(Duration.ZERO);
  }

  @Test
  void listenersHearOfTheStartOnTheSoundThread() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(1);
    AtomicReference<String> where = new AtomicReference<>("");
    player.onChange(
        () -> {
          where.set(Thread.currentThread().getName());
          running.countDown();
        });
    player.play();
    running.await();
    assertThat(player.clock().isRunning()).isTrue();
    assertThat(where).hasValue("sound");
  }

  @Test
  void aListenerThatFailsHarmsNobody() throws InterruptedException {
    CountDownLatch told = new CountDownLatch(2);
    player.onChange(
        () -> {
          told.countDown();
          throw new IllegalStateException("on purpose");
        });
    player.onChange(told::countDown);
    player.play();
    told.await();
    assertThat(player.silence()).isEqualTo(Silence.NONE);
  }

  @Test
  void aSourceThatFailsUnexpectedlyIsSilence() throws InterruptedException {
    CountDownLatch silent = new CountDownLatch(1);
    SoundSource broken =
        () -> {
          throw new IllegalStateException("on purpose");
        };
    try (SoundPlayer failing = new SoundPlayer(broken, LENGTH, Silence.NONE, lines, lines)) {
      failing.onChange(
          () -> {
            if (failing.silence() == Silence.NOT_DECODABLE) {
              silent.countDown();
            }
          });
      failing.play();
      silent.await();
      assertThat(failing.silence()).isEqualTo(Silence.NOT_DECODABLE);
    }
  }

  @Test
  void closingEndsTheThreadAndLetsGoOfTheClip() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(1);
    player.onChange(running::countDown);
    player.play();
    running.await();
    player.close();
    player.thread().join();
    assertThat(sound.closed).isTrue();
    assertThat(lines.last().closed).isTrue();
  }

  @Test
  void aPlayerWithoutSoundSaysWhy() {
    try (SoundPlayer silent = SoundPlayer.silent(LENGTH, Silence.NO_SOUND)) {
      assertThat(silent.silence()).isEqualTo(Silence.NO_SOUND);
      assertThat(silent.clock().position()).isEqualTo(Duration.ZERO);
      assertThat(silent.isEnded()).isFalse();
    }
  }
}
