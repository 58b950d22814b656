package org.newsreel.captions;

import java.util.List;

/** A piece of the text of a WebVTT cue. */
sealed interface VttNode {
  /** Text, its entities resolved. */
  record Text(String text) implements VttNode {}

  /** From here on it is said at this moment of the clip, in milliseconds. */
  record Stamp(long time) implements VttNode {}

  /**
   * What a tag holds.
   *
   * @param name of the tag: c, i, b, u, ruby, rt, v or lang; empty for the whole cue
   * @param classes the tag has
   * @param annotation who speaks, or the language
   */
  record Element(String name, List<String> classes, String annotation, List<VttNode> children)
      implements VttNode {}
}
