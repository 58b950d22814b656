package org.newsreel.align.acoustic;

import static org.newsreel.align.acoustic.AcousticModel.DIMENSIONS;
import static org.newsreel.align.acoustic.AcousticModel.GAUSSIANS;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * A recording that was never made, of the means of a model's own Gaussians. Every other second is
 * silent, and so much below speech that speech, less the average, comes to lie elsewhere than the
 * model has it.
 */
final class Imagined {
  private static final int FRAMES_OF_SENONE = 10;

  private final AcousticModel model;
  private final float[] cepstra;

  /** The senone of each frame; -1 where it is silent. */
  final int[] senones;

  Imagined(AcousticModel model, int frames, double silence, long seed) {
    this.model = model;
    cepstra = new float[frames * DIMENSIONS];
    senones = new int[frames];
    Random random = new Random(seed);
    for (int t = 0; t < frames; t++) {
      boolean isSilent = t / Cepstra.FRAMES_PER_SECOND % 2 == 1;
      if (t % FRAMES_OF_SENONE != 0) {
        senones[t] = senones[t - 1];
      } else {
        senones[t] = isSilent ? -1 : speech(random);
      }
      for (int d = 0; d < DIMENSIONS; d++) {
        double mean = isSilent ? silence : mean(senones[t], d);
        cepstra[t * DIMENSIONS + d] = (float) (mean + 0.1 * random.nextGaussian());
      }
    }
  }

  Features features() {
    return Features.of(cepstra);
  }

  private int speech(Random random) {
    int senone = random.nextInt(model.senones());
    return model.isNoise(model.phoneOf(senone)) ? speech(random) : senone;
  }

  private double mean(int senone, int d) {
    Gaussians gaussians = model.gaussians(model.phoneOf(senone), 0);
    return IntStream.range(0, GAUSSIANS)
        .mapToDouble(k -> Math.exp(model.logWeight(senone, 0, k)) * gaussians.mean(k, d))
        .sum();
  }
}
