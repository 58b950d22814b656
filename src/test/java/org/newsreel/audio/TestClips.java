package org.newsreel.audio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The clips in the test resources, the tones that they hold, and how to change them. */
final class TestClips {
  static final Path FOLDER = Path.of("src/test/resources/clips");
  static final Path TONE = FOLDER.resolve("tone.mp4");

  private TestClips() {}

  /** What the left (0) or right (1) channel of every clip sounds at a frame. */
  static double tone(int channel, long frame, int sampleRate) {
    double time = (double) frame / sampleRate;
    return channel == 0
        ? 0.4 * Math.sin(2 * Math.PI * (200 * time + 300 * time * time))
        : 0.3 * Math.sin(2 * Math.PI * (900 * time + 200 * time * time));
  }

  /** Everything from here to the end. */
  static float[] readAll(PcmStream sound) throws AudioException {
    float[] block = new float[1000 * sound.channels()];
    float[] all = new float[0];
    for (int frames = sound.read(block); frames >= 0; frames = sound.read(block)) {
      int more = frames * sound.channels();
      all = Arrays.copyOf(all, all.length + more);
      System.arraycopy(block, 0, all, all.length - more, more);
    }
    return all;
  }

  static float[] readAll(Path clip) throws AudioException {
    try (PcmStream sound = AudioDecoder.open(clip)) {
      return readAll(sound);
    }
  }

  /** The place of the nth such box's type in a clip. */
  static int find(byte[] clip, String type, int nth) {
    String text = new String(clip, StandardCharsets.ISO_8859_1);
    int at = -1;
    for (int i = 0; i < nth; i++) {
      at = text.indexOf(type, at + 1);
    }
    return at;
  }

  static Path write(Path folder, String name, byte[] clip) throws IOException {
    return Files.write(folder.resolve(name), clip);
  }
}
