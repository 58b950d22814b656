package org.newsreel.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Clips that are nothing but sound. */
final class Wav {
  private static final int RATE = 8_000;

  private Wav() {}

  /** Writes a clip; clips of different {@code loudness} differ. */
  static Path write(Path file, double seconds, int loudness) throws IOException {
    byte[] samples = new byte[2 * (int) (seconds * RATE)];
    for (int i = 0; i < samples.length; i += 2) {
      samples[i] = (byte) (loudness * (i / 40 % 2));
    }
    AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
    try (AudioInputStream sound =
        new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length / 2)) {
      AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
    }
    return file;
  }
}
