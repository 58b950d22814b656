package org.newsreel.align.acoustic;

import static org.newsreel.align.acoustic.AcousticModel.DIMENSIONS;
import static org.newsreel.align.acoustic.AcousticModel.GAUSSIANS;
import static org.newsreel.align.acoustic.AcousticModel.STREAMS;

/**
 * How well frames fit senones, in nepers. Gaussians that are far less likely than the likeliest of
 * their mixture are left out. For one thread at a time.
 */
public final class Scorer {
  /** Gaussians further below the best than this, in nepers, add nothing. */
  private static final float WORTH_ADDING = 5;

  private static final int STEPS_OF_NEPER = 64;
  private static final float[] POWERS = powers();
  private static final float[] WEIGHTS = AcousticModel.weightTable();

  private final AcousticModel model;
  private final Features features;
  private final byte[] weights;
  private float[] frames = new float[0];
  private final float[] densities = new float[GAUSSIANS];

  /** Of one frame and phone: which Gaussians are worth adding, and how likely each is. */
  private final int[] counts = new int[STREAMS];

  private final byte[] chosen = new byte[STREAMS * GAUSSIANS];
  private final float[] likely = new float[STREAMS * GAUSSIANS];
  private float best;

  public Scorer(AcousticModel model, Features features) {
    this.model = model;
    this.features = features;
    weights = model.weights();
  }

  private static float[] powers() {
    float[] powers = new float[Math.round(WORTH_ADDING * STEPS_OF_NEPER) + 1];
    for (int i = 0; i < powers.length; i++) {
      powers[i] = (float) Math.exp(-(i + 0.5) / STEPS_OF_NEPER);
    }
    return powers;
  }

  /**
   * Scores senones at some frames.
   *
   * @param senones in an order that keeps those of one phone together
   * @param step from one frame to the next
   * @param out frame by frame, as many scores as there are senones
   */
  public void score(int[] senones, int from, int step, int count, float[] out) {
    if (frames.length < count * Features.SIZE) {
      frames = new float[count * Features.SIZE];
    }
    for (int i = 0; i < count; i++) {
      features.frame(from + i * step, frames, i * Features.SIZE);
    }
    // Phone by phone, so that its Gaussians stay in the processor's nearest cache.
    for (int first = 0, end; first < senones.length; first = end) {
      int phone = model.phoneOf(senones[first]);
      end = first + 1;
      while (end < senones.length && model.phoneOf(senones[end]) == phone) {
        end++;
      }
      for (int i = 0; i < count; i++) {
        choose(phone, i * Features.SIZE);
        for (int j = first; j < end; j++) {
          out[i * senones.length + j] = score(senones[j]);
        }
      }
    }
  }

  private void choose(int phone, int frame) {
    best = 0;
    for (int stream = 0; stream < STREAMS; stream++) {
      model.gaussians(phone, stream).densities(frames, frame + stream * DIMENSIONS, densities);
      float top = densities[0];
      for (int k = 1; k < GAUSSIANS; k++) {
        top = densities[k] > top ? densities[k] : top;
      }
      best += top;
      counts[stream] = choose(stream * GAUSSIANS, top);
    }
  }

  private int choose(int first, float top) {
    int count = first;
    float least = top - WORTH_ADDING;
    for (int k = 0; k < GAUSSIANS; k++) {
      if (densities[k] > least) {
        chosen[count] = (byte) k;
        likely[count++] = POWERS[(int) ((top - densities[k]) * STEPS_OF_NEPER)];
      }
    }
    return count;
  }

  private float score(int senone) {
    float product = 1;
    for (int stream = 0; stream < STREAMS; stream++) {
      int mixture = (senone * STREAMS + stream) * GAUSSIANS;
      float sum = 0;
      for (int i = stream * GAUSSIANS; i < counts[stream]; i++) {
        sum += likely[i] * WEIGHTS[weights[mixture + chosen[i]] & 0xff];
      }
      product *= sum;
    }
    return best + (float) Math.log(product);
  }
}
