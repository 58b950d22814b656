package org.newsreel.align;

import java.util.List;
import org.newsreel.model.Anchor;
import org.newsreel.model.Transcript;

/**
 * What is to be found in a sound.
 *
 * @param language of the transcript, a BCP 47 tag; empty where nobody knows
 * @param anchors what the reader has said of words, in the order of words and of times at once
 */
public record AlignTask(Transcript transcript, String language, List<Anchor> anchors) {
  public AlignTask {
    anchors = List.copyOf(anchors);
  }

  public AlignTask(Transcript transcript, String language) {
    this(transcript, language, List.of());
  }
}
