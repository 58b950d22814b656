package org.newsreel.align;

import java.time.Duration;
import java.util.function.DoubleConsumer;
import org.newsreel.align.acoustic.Cepstra;
import org.newsreel.align.acoustic.Features;
import org.newsreel.align.acoustic.Resampled;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;
import org.newsreel.model.Span;

/** What one pass over a sound gives. */
record Listening(Features features, Loudness loudness) {
  /**
   * Listens to the rest of a sound.
   *
   * @param progress told the share of the sound that is over
   */
  static Listening to(PcmStream sound, DoubleConsumer progress)
      throws AudioException, AlignException {
    return to(sound, sound.length(), progress);
  }

  /** Listens to a stretch of a sound that has been sought to its start. */
  static Listening to(PcmStream sound, Span within) throws AudioException, AlignException {
    return to(sound, within.end().minus(within.start()), share -> {});
  }

  private static Listening to(PcmStream sound, Duration most, DoubleConsumer progress)
      throws AudioException, AlignException {
    Resampled mono = new Resampled(sound);
    Cepstra cepstra = new Cepstra();
    Loudness.Meter meter = new Loudness.Meter(mono.sampleRate(), mono.channels());
    float[] samples = new float[1 << 12];
    long all = Math.max(1, most.toNanos() / (1_000_000_000 / Cepstra.SAMPLE_RATE));
    long read = 0;
    // The end of the whole sound is read, too: others may listen along.
    for (int count = mono.read(samples); count >= 0; count = mono.read(samples)) {
      Interruption.check();
      int wanted = (int) Math.min(count, all - read);
      meter.take(samples, wanted);
      cepstra.take(samples, wanted);
      read += wanted;
      if (wanted < count) {
        break;
      }
      progress.accept(Math.min(1, (double) read / all));
    }
    return new Listening(cepstra.features(), meter.loudness());
  }
}
