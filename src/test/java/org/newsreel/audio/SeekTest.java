package org.newsreel.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeekTest {
  private static final long NANOS = 1_000_000_000;

  @TempDir private Path folder;

  @Test
  void whatSoundsAfterASeekIsWhatSoundsThereOtherwise() throws AudioException {
    assertSeeksAreExact(TestClips.TONE, 300);
  }

  @Test
  void seeksAreExactAcrossEdits() throws AudioException, IOException {
    Path clip =
        Mp4Writer.ofTone()
            .edit(100, -1)
            .edit(300, 40_000)
            .edit(50, -1)
            .edit(700, 1024)
            .write(folder, "edited.mp4");
    assertSeeksAreExact(clip, 300);
  }

  @Test
  void seeksAreExactAcrossGaps() throws AudioException, IOException {
    Path clip =
        Mp4Writer.ofTone().times(30, 1024).times(1, 9000).times(57, 1024).write(folder, "gap.mp4");
    assertSeeksAreExact(clip, 300);
  }

  @Test
  void noiseThatIsMadeWhileDecodingIsTheSameAfterASeek() throws AudioException {
    assertSeeksAreExact(Path.of("assets/samples/nachtzug/clip.mp4"), 60);
  }

  private static void assertSeeksAreExact(Path clip, int times) throws AudioException {
    float[] straight = TestClips.readAll(clip);
    Random random = new Random(7);
    try (PcmStream sound = AudioDecoder.open(clip)) {
      for (int i = 0; i < times; i++) {
        int channels = sound.channels();
        int frame = random.nextInt(straight.length / channels);
        sound.seek(Duration.ofNanos(frame * NANOS / sound.sampleRate()));
        float[] there = new float[channels * (1 + random.nextInt(3000))];
        int frames = sound.read(there);
        float[] expected =
            Arrays.copyOfRange(straight, channels * frame, channels * (frame + frames));
        assertThat(Arrays.mismatch(Arrays.copyOf(there, channels * frames), expected))
            .as("first sample that differs, %d frames into the clip", frame)
            .isEqualTo(-1);
      }
    }
  }

  @Test
  void pastTheEndIsTheEndAndBackIsTheStart() throws AudioException {
    try (PcmStream sound = AudioDecoder.open(TestClips.TONE)) {
      float[] first = new float[200];
      sound.read(first);
      sound.seek(Duration.ofHours(3));
      assertThat(sound.read(new float[200])).isEqualTo(-1);
      sound.seek(Duration.ofSeconds(-1));
      float[] again = new float[200];
      assertThat(sound.read(again)).isEqualTo(100);
      assertThat(again).isEqualTo(first);
    }
  }
}
