package org.newsreel.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clips that were cut off, and clips with wrong bytes: read, or refused by name. */
class DamagedClipsTest {
  /** How many frames of each are played; a wrong byte may make hours of silence. */
  private static final int ENOUGH = 6_000;

  private static final int CLIPS = Integer.getInteger("newsreel.damaged.clips", 250);

  @TempDir private Path folder;

  @Test
  void aClipThatWasCutOffPlaysItsFirstPart() throws AudioException, IOException {
    byte[] whole = Mp4Writer.ofTone().edit(2000, 1024).durations(2000, 2000).bytes();
    Path cut = TestClips.write(folder, "cut.mp4", Arrays.copyOf(whole, whole.length * 2 / 3));
    float[] all = TestClips.readAll(TestClips.TONE);
    try (PcmStream sound = AudioDecoder.open(cut)) {
      float[] part = TestClips.readAll(sound);
      assertThat(sound.length()).isEqualTo(Duration.ofSeconds(2));
      assertThat(part.length).isBetween(all.length / 3, all.length * 2 / 3);
      assertThat(part).isEqualTo(Arrays.copyOf(all, part.length));
    }
  }

  @Test
  void aClipThatWasCutOffInItsIndexIsDamaged() throws AudioException, IOException {
    byte[] whole = Mp4Writer.ofTone().bytes();
    Path cut = TestClips.write(folder, "cut.mp4", Arrays.copyOf(whole, 300));
    assertThatThrownBy(() -> AudioDecoder.open(cut))
        .isInstanceOf(AudioException.class)
        .hasMessage("cut.mp4 is damaged: it ends in the middle of its index");
  }

  @Test
  void whereverAClipIsCutOffItIsReadOrRefused() throws AudioException, IOException {
    byte[] front = Mp4Writer.ofTone().edit(2000, 1024).bytes();
    byte[] back = Files.readAllBytes(TestClips.TONE);
    for (byte[] whole : new byte[][] {front, back}) {
      for (int length = 0; length < whole.length; length += 1 + length / 12) {
        assertReadOrRefused(Arrays.copyOf(whole, length));
      }
    }
  }

  @Test
  void clipsWithWrongBytesAreReadOrRefused() throws AudioException, IOException {
    byte[] whole = Mp4Writer.ofTone().edit(500, -1).edit(2000, 1024).bytes();
    int index = TestClips.find(whole, "mdat", 1);
    for (int seed = 0; seed < CLIPS; seed++) {
      assertReadOrRefused(mutated(whole, index, new Random(seed)));
    }
  }

  @Test
  void quickTimeFilesWithWrongBytesAreReadOrRefused() throws IOException {
    byte[] whole = Files.readAllBytes(TestClips.FOLDER.resolve("tone.mov"));
    for (int seed = 0; seed < CLIPS; seed++) {
      assertReadOrRefused(mutated(whole, whole.length, new Random(seed)));
    }
  }

  private static byte[] mutated(byte[] whole, int before, Random random) {
    byte[] clip = whole.clone();
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(before);
      int kind = random.nextInt(3);
      clip[at] = kind == 0 ? (byte) random.nextInt() : (byte) (kind == 1 ? 0xff : clip[at] ^ 0x80);
    }
    return clip;
  }

  private void assertReadOrRefused(byte[] bytes) throws IOException {
    Path clip = TestClips.write(folder, "damaged.mp4", bytes);
    try {
      assertThat(AudioDecoder.probe(clip, "").length()).isGreaterThanOrEqualTo(Duration.ZERO);
      play(clip);
    } catch (AudioException e) {
      assertThat(e).hasMessageStartingWith("damaged.mp4 ");
    }
  }

  private static void play(Path clip) throws AudioException {
    try (PcmStream sound = AudioDecoder.open(clip, "")) {
      float[] block = new float[8192];
      int all = 0;
      for (int frames = 1; frames > 0 && all < ENOUGH; all += frames) {
        frames = sound.read(block);
      }
      sound.seek(Duration.ofMillis(1234));
      sound.read(block);
    }
  }
}
