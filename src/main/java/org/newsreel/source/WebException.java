package org.newsreel.source;

import java.io.IOException;
import java.io.Serial;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;

/** Something on the web could not be had: its host, the line to it, or a rule of ours forbids. */
public final class WebException extends FetchException {
  @Serial private static final long serialVersionUID = 1L;

  private static final int NO_ANSWER = 0;
  private static final int FAULT_OF_HOST = 500;

  private final int status;
  private final Duration retryAfter;

  WebException(String place, String reason) {
    this(place, reason, NO_ANSWER, Duration.ZERO);
  }

  WebException(String place, String reason, Throwable cause) {
    this(place, reason);
    initCause(cause);
  }

  WebException(String place, String reason, int status, Duration retryAfter) {
    super(place, reason);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** What the host answered, as HTTP counts (404); 0 where it did not. */
  public int status() {
    return status;
  }

  /** For how long the host asks to be left alone; zero where it does not. */
  public Duration retryAfter() {
    return retryAfter;
  }

  /** Whether the same request can go well soon: the line broke, or the host had a fault. */
  boolean isPassing() {
    return status == NO_ANSWER
        ? getCause() instanceof IOException broken && !isLasting(broken)
        : status >= FAULT_OF_HOST && retryAfter.isZero();
  }

  private static boolean isLasting(IOException broken) {
    return broken instanceof UnknownHostException || broken instanceof SSLException;
  }
}
