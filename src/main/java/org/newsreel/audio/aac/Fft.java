package org.newsreel.audio.aac;

import java.util.ArrayList;
import java.util.List;

/**
 * The discrete Fourier transform of complex numbers, their real and imaginary parts apart, by
 * Stockham's method: each pass leaves its results in order, in the other pair of arrays.
 */
final class Fft {
  private final List<Pass> passes = new ArrayList<>();
  private float[] real;
  private float[] imaginary;
  private float[] otherReal;
  private float[] otherImaginary;

  /** For a size of the factors 2, 3 and 5. */
  Fft(int size) {
    real = new float[size];
    imaginary = new float[size];
    otherReal = new float[size];
    otherImaginary = new float[size];
    int left = size;
    for (int radix : new int[] {4, 2, 3, 5}) {
      for (; left % radix == 0; left /= radix) {
        passes.add(new Pass(radix, left, size / left));
      }
    }
  }

  /** To be filled before, and read after each transform anew. */
  float[] real() {
    return real;
  }

  float[] imaginary() {
    return imaginary;
  }

  void transform() {
    for (Pass pass : passes) {
      pass.run(real, imaginary, otherReal, otherImaginary);
      float[] swap = real;
      real = otherReal;
      otherReal = swap;
      swap = imaginary;
      imaginary = otherImaginary;
      otherImaginary = swap;
    }
  }

  /** Takes {@code stride} interleaved transforms of {@code size} apart into smaller ones. */
  private static final class Pass {
    private final int radix;
    private final int part;
    private final int stride;

    /** e^(-2 pi i jk / radix), at j * radix + k. */
    private final float[] rootReal;

    private final float[] rootImaginary;

    /** e^(-2 pi i jp / size), at p * radix + j. */
    private final float[] turnReal;

    private final float[] turnImaginary;

    Pass(int radix, int size, int stride) {
      this.radix = radix;
      this.part = size / radix;
      this.stride = stride;
      this.rootReal = new float[radix * radix];
      this.rootImaginary = new float[radix * radix];
      this.turnReal = new float[size];
      this.turnImaginary = new float[size];
      for (int i = 0; i < radix * radix; i++) {
        turn(i / radix * (i % radix), radix, rootReal, rootImaginary, i);
      }
      for (int i = 0; i < size; i++) {
        turn(i / radix * (i % radix), size, turnReal, turnImaginary, i);
      }
    }

    private static void turn(int steps, int of, float[] real, float[] imaginary, int at) {
      double angle = -2 * Math.PI * steps / of;
      real[at] = (float) Math.cos(angle);
      imaginary[at] = (float) Math.sin(angle);
    }

    void run(float[] real, float[] imaginary, float[] toReal, float[] toImaginary) {
      for (int p = 0; p < part; p++) {
        if (radix == 4) {
          runFours(p, real, imaginary, toReal, toImaginary);
        } else {
          runAny(p, real, imaginary, toReal, toImaginary);
        }
      }
    }

    private void runFours(int p, float[] xr, float[] xi, float[] yr, float[] yi) {
      float r1 = turnReal[4 * p + 1];
      float i1 = turnImaginary[4 * p + 1];
      float r2 = turnReal[4 * p + 2];
      float i2 = turnImaginary[4 * p + 2];
      float r3 = turnReal[4 * p + 3];
      float i3 = turnImaginary[4 * p + 3];
      int step = stride * part;
      int to = stride * 4 * p;
      for (int from = stride * p; from < stride * (p + 1); from++, to++) {
        float ar = xr[from] + xr[from + 2 * step];
        float ai = xi[from] + xi[from + 2 * step];
        float br = xr[from] - xr[from + 2 * step];
        float bi = xi[from] - xi[from + 2 * step];
        float cr = xr[from + step] + xr[from + 3 * step];
        float ci = xi[from + step] + xi[from + 3 * step];
        float dr = xi[from + step] - xi[from + 3 * step];
        float di = xr[from + 3 * step] - xr[from + step];
        yr[to] = ar + cr;
        yi[to] = ai + ci;
        yr[to + stride] = (br + dr) * r1 - (bi + di) * i1;
        yi[to + stride] = (br + dr) * i1 + (bi + di) * r1;
        yr[to + 2 * stride] = (ar - cr) * r2 - (ai - ci) * i2;
        yi[to + 2 * stride] = (ar - cr) * i2 + (ai - ci) * r2;
        yr[to + 3 * stride] = (br - dr) * r3 - (bi - di) * i3;
        yi[to + 3 * stride] = (br - dr) * i3 + (bi - di) * r3;
      }
    }

    private void runAny(int p, float[] xr, float[] xi, float[] yr, float[] yi) {
      for (int j = 0; j < radix; j++) {
        for (int q = 0; q < stride; q++) {
          float sumReal = 0;
          float sumImaginary = 0;
          for (int k = 0; k < radix; k++) {
            int from = q + stride * (p + part * k);
            float rr = rootReal[j * radix + k];
            float ri = rootImaginary[j * radix + k];
            sumReal += xr[from] * rr - xi[from] * ri;
            sumImaginary += xr[from] * ri + xi[from] * rr;
          }
          int to = q + stride * (radix * p + j);
          float tr = turnReal[p * radix + j];
          float ti = turnImaginary[p * radix + j];
          yr[to] = sumReal * tr - sumImaginary * ti;
          yi[to] = sumReal * ti + sumImaginary * tr;
        }
      }
    }
  }
}
