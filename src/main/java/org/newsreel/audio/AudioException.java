package org.newsreel.audio;

/**
 * A clip whose sound or structure cannot be read; the message names the clip and what was wrong.
 */
public sealed class AudioException extends Exception permits Undecodable {
  private static final long serialVersionUID = 1;

  public AudioException(String message) {
    super(message);
  }

  public AudioException(String message, Throwable cause) {
    super(message, cause);
  }
}
