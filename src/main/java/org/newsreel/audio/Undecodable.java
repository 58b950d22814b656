package org.newsreel.audio;

/** A clip of a kind that is not read here, but may be where ffmpeg is installed. */
final class Undecodable extends AudioException {
  private static final long serialVersionUID = 1;

  private final String triedInVain;

  private Undecodable(String message, String triedInVain) {
    super(message);
    this.triedInVain = triedInVain;
  }

  /**
   * A clip of a kind that is known.
   *
   * @param kind the clip's name and what it is, such as "a.opus is an Ogg file"
   */
  static Undecodable of(String kind) {
    return new Undecodable(
        kind + ", which can be read only where ffmpeg is installed",
        kind + ", which ffmpeg cannot read either");
  }

  /** A file that may be no clip at all. */
  static Undecodable unknown(String sentence) {
    return new Undecodable(sentence, sentence);
  }

  /** The same where ffmpeg is there. */
  AudioException triedInVain() {
    return new AudioException(triedInVain, this);
  }
}
