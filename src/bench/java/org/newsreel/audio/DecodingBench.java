package org.newsreel.audio;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long the 68 seconds of a sample take to decode. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DecodingBench {
  private static final Path CLIP = Path.of("assets/samples/harbour-seagrass/clip.mp4");

  private final float[] samples = new float[1 << 12];

  @Benchmark
  public float aac() throws AudioException {
    float loudest = 0;
    try (PcmStream sound = AudioDecoder.open(CLIP)) {
      for (int count = sound.read(samples); count >= 0; count = sound.read(samples)) {
        loudest = Math.max(loudest, samples[0]);
      }
    }
    return loudest;
  }
}
