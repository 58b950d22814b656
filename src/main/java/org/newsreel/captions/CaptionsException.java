package org.newsreel.captions;

import java.io.Serial;

/** A text holds no captions that can be read. The message says why, to be read after its name. */
public final class CaptionsException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * @param reason what was wrong: "is no WebVTT"
   */
  public CaptionsException(String reason) {
    super(reason);
  }

  public CaptionsException(String reason, Throwable cause) {
    super(reason, cause);
  }

  /** The same, told of a file. */
  public CaptionsException in(String place) {
    return new CaptionsException(place + " " + getMessage(), this);
  }
}
