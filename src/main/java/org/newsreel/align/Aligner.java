package org.newsreel.align;

import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.Transcript;

/** An engine that finds out when words are said. Stateless: any thread may call. */
public interface Aligner {
  /** Name and version: results of another engine or version are not this one's. */
  String engine();

  /**
   * Finds when the words of a transcript are said. Reads {@code sound} to its end and does not
   * close it; takes seconds for a clip of minutes, and ends soon when its thread is interrupted.
   *
   * @param language of the transcript, a BCP 47 tag
   * @return times of the engine's rung, or {@link TimedTranscript#NONE} with no words to time
   * @throws AudioException if the sound turns out to be damaged
   * @throws AlignException if sound and words cannot be joined, or the thread was interrupted
   */
  TimedTranscript align(PcmStream sound, Transcript transcript, String language)
      throws AudioException, AlignException;
}
