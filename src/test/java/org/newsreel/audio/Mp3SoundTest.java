package org.newsreel.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Mp3SoundTest {
  private static final Path TONE = TestClips.FOLDER.resolve("tone.mp3");
  private static final int FILES = Integer.getInteger("newsreel.damaged.clips", 150);

  @TempDir private Path folder;

  @Test
  void theFirstSampleIsClipTimeZeroAndTheLastIsTheEnd() throws AudioException {
    float[] sound = TestClips.readAll(TONE);
    assertThat(sound).hasSize(2 * 88_200);
    for (int i = 2 * 4000; i < 2 * 86_000; i++) {
      assertThat(Math.abs(sound[i] - TestClips.tone(i % 2, i / 2, 44_100))).isLessThan(0.03);
    }
    assertThat(AudioDecoder.probe(TONE)).isEqualTo(new ClipFacts(Duration.ofSeconds(2), "MP3", ""));
  }

  @Test
  void whatSoundsAfterASeekIsWhatSoundsThereOtherwise() throws AudioException {
    float[] straight = TestClips.readAll(TONE);
    Random random = new Random(7);
    try (PcmStream sound = AudioDecoder.open(TONE)) {
      for (int i = 0; i < 200; i++) {
        int frame = random.nextInt(straight.length / 2);
        sound.seek(Duration.ofNanos(frame * 1_000_000_000L / 44_100));
        float[] there = new float[2 * (1 + random.nextInt(3000))];
        int frames = sound.read(there);
        float[] expected = Arrays.copyOfRange(straight, 2 * frame, 2 * (frame + frames));
        assertThat(Arrays.mismatch(Arrays.copyOf(there, 2 * frames), expected))
            .as("first sample that differs, %d frames into the clip", frame)
            .isEqualTo(-1);
      }
    }
  }

  @Test
  void tagsAreSteppedOver() throws AudioException, IOException {
    byte[] bytes = Files.readAllBytes(TONE);
    byte[] tag = new byte[10 + 300];
    System.arraycopy("ID3".getBytes(StandardCharsets.US_ASCII), 0, tag, 0, 3);
    tag[8] = 2;
    tag[9] = 44;
    byte[] end = Arrays.copyOf("TAG".getBytes(StandardCharsets.US_ASCII), 128);
    Path tagged =
        TestClips.write(folder, "tagged.mp3", Mp4Writer.join(tag, withoutTag(bytes), end));
    assertThat(TestClips.readAll(tagged)).isEqualTo(TestClips.readAll(TONE));
  }

  private static byte[] withoutTag(byte[] bytes) {
    int start = 0;
    while ((bytes[start] & 0xff) != 0xff) {
      start++;
    }
    return Arrays.copyOfRange(bytes, start, bytes.length);
  }

  @Test
  void aFileThatWasCutOffPlaysItsFirstPart() throws AudioException, IOException {
    byte[] bytes = Files.readAllBytes(TONE);
    Path cut = TestClips.write(folder, "cut.mp3", Arrays.copyOf(bytes, bytes.length / 2));
    float[] all = TestClips.readAll(TONE);
    float[] part = TestClips.readAll(cut);
    assertThat(part.length).isBetween(all.length / 3, all.length / 2 + 2304);
    int whole = part.length - 3 * 2304;
    assertThat(Arrays.copyOf(part, whole)).isEqualTo(Arrays.copyOf(all, whole));
  }

  @Test
  void aTagWithoutSoundIsNoClip() throws IOException {
    Path file = TestClips.write(folder, "tag.mp3", new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 0, 9});
    assertThatThrownBy(() -> AudioDecoder.open(file, ""))
        .isInstanceOf(AudioException.class)
        .hasMessageStartingWith("tag.mp3 is an MP3 file of an uncommon kind");
  }

  @Test
  void filesWithWrongBytesAreReadOrRefused() throws IOException {
    byte[] whole = Files.readAllBytes(TONE);
    for (int seed = 0; seed < FILES; seed++) {
      Random random = new Random(seed);
      byte[] bytes = whole.clone();
      for (int i = 0; i < 1 + seed; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      Path file = TestClips.write(folder, "damaged.mp3", bytes);
      try (PcmStream sound = AudioDecoder.open(file, "")) {
        for (float sample : TestClips.readAll(sound)) {
          assertThat(sample >= -1 && sample <= 1).isTrue();
        }
      } catch (AudioException e) {
        assertThat(e).hasMessageStartingWith("damaged.mp3 ");
      }
    }
  }
}
