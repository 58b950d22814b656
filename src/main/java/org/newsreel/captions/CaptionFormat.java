package org.newsreel.captions;

import java.util.List;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.Transcript;

/** A form of file in which players take captions. */
public interface CaptionFormat {
  /** What such files end with, and what it is asked for by: "vtt". */
  String name();

  /** A whole file of these captions, each line ended by a line feed. */
  String write(List<Cue> cues);

  /** A whole file of captions for the parts of a transcript that are said. */
  default String write(Transcript transcript, TimedTranscript times) {
    return write(Cues.of(transcript, times));
  }
}
