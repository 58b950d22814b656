package org.newsreel.align.acoustic;

import static org.newsreel.align.acoustic.AcousticModel.DIMENSIONS;

import java.util.Arrays;

/**
 * Turns sound of 16 kHz into mel cepstra, 100 a second, as the model was trained on: see
 * feat.params of the model and Sphinx's front end. Takes the sound piece by piece.
 */
public final class Cepstra {
  public static final int SAMPLE_RATE = 16_000;
  public static final int FRAMES_PER_SECOND = 100;

  private static final int STEP = SAMPLE_RATE / FRAMES_PER_SECOND;
  private static final int WINDOW = 410;
  private static final int SIZE = 512;
  private static final int FILTERS = 25;
  private static final double LOWEST = 130;
  private static final double HIGHEST = 6800;
  private static final float EMPHASIS = 0.97f;
  private static final float LIFTER = 22;
  private static final float SCALE = 32768;
  private static final float QUIETEST = 1e-4f;

  private final Fft fft = new Fft(SIZE);
  private final float[] hamming = new float[WINDOW];
  private final float[][] filters = new float[FILTERS][];
  private final int[] firstBins = new int[FILTERS];
  private final float[][] cosines = new float[DIMENSIONS][FILTERS];
  private final float[] window = new float[WINDOW];
  private final float[] padded = new float[SIZE];
  private final float[] powers = new float[SIZE / 2 + 1];
  private final float[] energies = new float[FILTERS];
  private float[] cepstra = new float[1 << 14];
  private int frames;
  private int filled;
  private float last;
  private boolean begun;
  private int noise = 1;

  public Cepstra() {
    for (int i = 0; i < WINDOW; i++) {
      hamming[i] = (float) (0.54 - 0.46 * Math.cos(2 * Math.PI * i / (WINDOW - 1)));
    }
    makeFilters();
    for (int i = 0; i < DIMENSIONS; i++) {
      double lift = 1 + LIFTER / 2 * Math.sin(i * Math.PI / LIFTER);
      double scale = Math.sqrt((i == 0 ? 1.0 : 2.0) / FILTERS) * lift;
      for (int j = 0; j < FILTERS; j++) {
        cosines[i][j] = (float) (Math.cos(Math.PI * i * (j + 0.5) / FILTERS) * scale);
      }
    }
  }

  private void makeFilters() {
    double bin = (double) SAMPLE_RATE / SIZE;
    double[] corners = new double[FILTERS + 2];
    for (int j = 0; j < corners.length; j++) {
      double mel = mel(LOWEST) + (mel(HIGHEST) - mel(LOWEST)) * j / (FILTERS + 1);
      corners[j] = Math.round(hertz(mel) / bin) * bin;
    }
    for (int j = 0; j < FILTERS; j++) {
      firstBins[j] = (int) Math.round(corners[j] / bin);
      int count = (int) Math.round(corners[j + 2] / bin) - firstBins[j] + 1;
      filters[j] = new float[count];
      for (int i = 0; i < count; i++) {
        double frequency = (firstBins[j] + i) * bin;
        double rising = (frequency - corners[j]) / (corners[j + 1] - corners[j]);
        double falling = (corners[j + 2] - frequency) / (corners[j + 2] - corners[j + 1]);
        double height = Math.max(0, Math.min(rising, falling));
        filters[j][i] = (float) (height * 2 / (corners[j + 2] - corners[j]));
      }
    }
  }

  private static double mel(double hertz) {
    return 2595 * Math.log10(1 + hertz / 700);
  }

  private static double hertz(double mel) {
    return 700 * (Math.pow(10, mel / 2595) - 1);
  }

  /** Takes the next samples, between -1 and 1. */
  public void take(float[] samples, int count) {
    for (int i = 0; i < count; i++) {
      float sample = samples[i] * SCALE + dither();
      if (!begun) {
        last = sample;
        begun = true;
      }
      window[filled++] = sample - EMPHASIS * last;
      last = sample;
      if (filled == WINDOW) {
        frame();
        System.arraycopy(window, STEP, window, 0, WINDOW - STEP);
        filled -= STEP;
      }
    }
  }

  /** Digital silence is as no silence that the model has heard: about one bit of noise helps. */
  private float dither() {
    noise = noise * 1_664_525 + 1_013_904_223;
    return (noise >> 16) * (1.7f / 32768);
  }

  private void frame() {
    listen();
    if ((frames + 1) * DIMENSIONS > cepstra.length) {
      cepstra = Arrays.copyOf(cepstra, cepstra.length * 2);
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      float sum = 0;
      for (int j = 0; j < FILTERS; j++) {
        sum += energies[j] * cosines[i][j];
      }
      cepstra[frames * DIMENSIONS + i] = sum;
    }
    frames++;
  }

  /** Finds the logarithm of the energy that each filter lets through. */
  private void listen() {
    for (int i = 0; i < WINDOW; i++) {
      padded[i] = window[i] * hamming[i];
    }
    fft.powers(padded, powers);
    for (int j = 0; j < FILTERS; j++) {
      float energy = 0;
      float[] filter = filters[j];
      for (int i = 0; i < filter.length; i++) {
        energy += filter[i] * powers[firstBins[j] + i];
      }
      energies[j] = (float) Math.log(Math.max(energy, QUIETEST));
    }
  }

  /** What the model is asked about, once all sound is taken. */
  public Features features() {
    return Features.of(Arrays.copyOf(cepstra, frames * DIMENSIONS));
  }
}
