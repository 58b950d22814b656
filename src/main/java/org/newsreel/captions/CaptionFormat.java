package org.newsreel.captions;

import java.util.List;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.Transcript;

/**
 * A form of file with timed text. What is written and read again is the same as far as the form can
 * say it; each tells how far that is.
 */
public interface CaptionFormat {
  /** What such files end with, in small letters, and what it is asked for by: "vtt". */
  String name();

  /** Every ending of such files in small letters, the usual one first. */
  default List<String> endings() {
    return List.of(name());
  }

  /** Whether a text looks like this, judged by how it begins. */
  boolean recognizes(String text);

  /**
   * Reads a whole file. What cannot be understood of it is left out, and captions without text.
   *
   * @param text without a byte order mark
   * @return in the order of the file
   * @throws CaptionsException if it is something else altogether
   */
  List<Cue> read(String text) throws CaptionsException;

  /** A whole file of these captions, each line ended by a line feed. */
  String write(List<Cue> cues);

  /** A whole file of captions for the parts of a transcript that are said. */
  default String write(Transcript transcript, TimedTranscript times) {
    return write(Cues.of(transcript, times));
  }
}
