package org.newsreel.align;

import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;
import org.newsreel.model.TimedTranscript;

/** An engine that finds out when words are said. Stateless: any thread may call. */
public interface Aligner {
  /** Name and version: results of another engine or version are not this one's. */
  String engine();

  /**
   * Finds when the words of a transcript are said. Reads {@code sound} to its end and does not
   * close it; takes seconds for a clip of minutes, and ends soon when its thread is interrupted.
   *
   * @return times of the rung that they deserve; where text and sound do not belong together, none,
   *     with the reason why; {@link TimedTranscript#NONE} with no words to time
   * @throws AudioException if the sound turns out to be damaged
   * @throws AlignException if the thread was interrupted
   */
  TimedTranscript align(PcmStream sound, AlignTask task, AlignListener listener)
      throws AudioException, AlignException;

  /**
   * Finds anew when the words around {@code word} are said, out to the anchors on either side of
   * it. What lies beyond them stays as it was {@code before}.
   *
   * @param sound at its start; it is read where it is needed only
   */
  TimedTranscript realign(PcmStream sound, AlignTask task, TimedTranscript before, int word)
      throws AudioException, AlignException;
}
