package org.newsreel.align.acoustic;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.newsreel.audio.AudioException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long the 68 seconds of a sample take: features, and what the model makes of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AcousticBench {
  private static final int BLOCK = 64;

  private float[] samples = new float[0];
  private Features features = Features.of(new float[0]);
  private int[] senones = new int[0];
  private float[] scores = new float[0];

  @Setup
  public void listen() throws AudioException {
    samples = SampleSound.samples();
    features = SampleSound.features();
    // As many as the exact search has in play at a time: some of every phone.
    senones = IntStream.range(0, AcousticModel.enUs().senones()).filter(i -> i % 10 == 0).toArray();
    scores = new float[BLOCK * senones.length];
  }

  @Benchmark
  public Features features() {
    Cepstra cepstra = new Cepstra();
    cepstra.take(samples, samples.length);
    return cepstra.features();
  }

  /** All phones of every third frame, on all processors. */
  @Benchmark
  public PhoneScores phones() {
    return PhoneScores.of(AcousticModel.enUs(), features);
  }

  /** A tenth of the senones at every frame, on one processor. */
  @Benchmark
  public float[] senones() {
    Scorer scorer = new Scorer(AcousticModel.enUs(), features);
    for (int from = 0; from < features.frames(); from += BLOCK) {
      scorer.score(senones, from, 1, Math.min(BLOCK, features.frames() - from), scores);
    }
    return scores;
  }
}
