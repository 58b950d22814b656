package org.newsreel.align.acoustic;

import java.nio.file.Path;
import java.util.Arrays;
import org.newsreel.audio.AudioDecoder;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;

/** The sound of a sample, 68 seconds of speech, as the model takes it. */
public final class SampleSound {
  public static final Path CLIP = Path.of("assets/samples/harbour-seagrass/clip.mp4");

  private SampleSound() {}

  public static float[] samples() throws AudioException {
    try (PcmStream sound = AudioDecoder.open(CLIP)) {
      PcmStream mono = new Resampled(sound);
      float[] all = new float[1 << 16];
      float[] some = new float[1 << 12];
      int count = 0;
      for (int read = mono.read(some); read >= 0; read = mono.read(some)) {
        if (count + read > all.length) {
          all = Arrays.copyOf(all, all.length * 2);
        }
        System.arraycopy(some, 0, all, count, read);
        count += read;
      }
      return Arrays.copyOf(all, count);
    }
  }

  public static Features features() throws AudioException {
    float[] samples = samples();
    Cepstra cepstra = new Cepstra();
    cepstra.take(samples, samples.length);
    return cepstra.features();
  }
}
