package org.newsreel.audio.aac;

/** A unit that holds what AAC-LC does not allow. Common in broken files, so it costs little. */
final class BrokenUnit extends Exception {
  private static final long serialVersionUID = 1;

  BrokenUnit(String what) {
    super(what, null, false, false);
  }
}
