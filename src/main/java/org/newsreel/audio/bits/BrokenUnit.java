package org.newsreel.audio.bits;

/** A unit that holds what its format does not allow. Common in broken files, so it costs little. */
public final class BrokenUnit extends Exception {
  private static final long serialVersionUID = 1;

  public BrokenUnit(String what) {
    super(what, null, false, false);
  }
}
