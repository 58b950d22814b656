package org.newsreel.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Prints what a minute of sound costs to decode: {@code mvn -q test -Dtest=DecodeSpeed
 * -Dtest.excluded=desktop -Dtest.groups=bench}.
 */
@Tag("bench")
class DecodeSpeed {
  private static final int ROUNDS = 5;

  @Test
  void printsCpuTimePerMinute() throws AudioException {
    Path clip =
        Stream.of("../shared", "../../shared")
            .map(folder -> Path.of(folder, "samples/composite.mp4"))
            .filter(Files::exists)
            .findFirst()
            .orElse(TestClips.TONE);
    System.out.printf("%s%n", clip);
    for (int round = 1; round <= ROUNDS; round++) {
      Duration before = cpu();
      double minutes = minutes(clip);
      double seconds = cpu().minus(before).toNanos() / 1e9;
      System.out.printf(
          "round %d  %.2f s CPU a minute, %.0f times real time%n",
          round, seconds / minutes, 60 * minutes / seconds);
    }
  }

  private static double minutes(Path clip) throws AudioException {
    long all = 0;
    try (PcmStream sound = AudioDecoder.open(clip)) {
      float[] block = new float[8192];
      for (int frames = sound.read(block); frames >= 0; frames = sound.read(block)) {
        all += frames;
      }
      assertThat(all).isPositive();
      return all / 60.0 / sound.sampleRate();
    }
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
