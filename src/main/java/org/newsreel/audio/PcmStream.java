package org.newsreel.audio;

import java.time.Duration;

/**
 * The sound of a clip as interleaved samples between -1 and 1, decoded as it is read. Sample 0 is
 * clip time 0: encoder delay and edit lists are already taken out. For one thread at a time.
 */
public interface PcmStream extends AutoCloseable {
  /** Frames a second; a frame is one sample of each channel. */
  int sampleRate();

  /** 1 or 2: more are mixed down. */
  int channels();

  Duration length();

  /**
   * Fills {@code samples} from its start with whole frames, as many as are ready and fit.
   *
   * @return the number of frames, at least 1 before the end; -1 at the end
   */
  int read(float[] samples) throws AudioException;

  /** Goes on at the frame nearest to {@code time}, exact to the sample; past the end is the end. */
  void seek(Duration time) throws AudioException;

  @Override
  void close();
}
