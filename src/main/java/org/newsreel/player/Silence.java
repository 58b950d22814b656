package org.newsreel.player;

/** Why a clip that plays is not heard. */
public enum Silence {
  /** It is heard. */
  NONE,
  /** The computer has no sound device, or none that takes our sound now. */
  NO_DEVICE,
  /** There was a device, and it went away or stopped. */
  LINE_LOST,
  /** The clip's sound, or a part of it, cannot be decoded here. */
  NOT_DECODABLE,
  /** The clip has no sound, or there is no clip. */
  NO_SOUND;

  /** Whether looking for a device again can bring the sound back. */
  public boolean mayEnd() {
    return this == NO_DEVICE || this == LINE_LOST || this == NOT_DECODABLE;
  }
}
