package org.newsreel.source;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import javax.net.ssl.SSLException;

/** What went wrong on the web, in words for people. */
final class WebFault {
  static final int BUSY = 429;

  static final String BROKEN_OFF = "was not fetched: it was broken off";

  private static final Map<Integer, String> MEANINGS =
      Map.of(
          401,
          "it wants a name and password",
          402,
          "it wants to be paid",
          403,
          "it does not let us read this page",
          404,
          "there is no such page",
          410,
          "the page is gone for good",
          BUSY,
          "too many requests",
          451,
          "it may not show this page here",
          500,
          "it has a fault",
          503,
          "it is busy or under repair");

  private WebFault() {}

  /** For an answer that is none: "dw.com answered 403". */
  static WebException ofStatus(String host, int status, Duration retryAfter) {
    String meaning = MEANINGS.containsKey(status) ? ": " + MEANINGS.get(status) : "";
    String rest = retryAfter.isPositive() ? "; try again in " + inWords(retryAfter) : "";
    return new WebException(host, "answered " + status + meaning + rest, status, retryAfter);
  }

  /** For a line that broke before all was there. */
  static WebException of(String host, IOException failure) {
    return new WebException(host, reason(failure), failure);
  }

  private static String reason(IOException failure) {
    if (failure.getCause() instanceof UnresolvedAddressException) {
      return unknown();
    }
    return switch (failure) {
      case UnknownHostException e -> unknown();
      case HttpConnectTimeoutException e -> "cannot be reached: it takes too long";
      case HttpTimeoutException e -> "takes too long to answer";
      case ConnectException e -> "cannot be reached: it takes no connections";
      case SSLException e -> "could not prove that it is itself: " + e.getMessage();
      case ProtocolException e -> "answered with something that is no web page";
      case SocketException e -> "broke the connection off";
      default -> "did not send all of it: the connection broke off";
    };
  }

  private static String unknown() {
    return "was not found: the address has a mistake, or there is no network";
  }

  /** Reads a Retry-After header, in seconds or as a date; zero where it says nothing useful. */
  static Duration retryAfter(String header, Instant now) {
    Duration asked =
        header.matches("\\d{1,9}")
            ? Duration.ofSeconds(Long.parseLong(header))
            : until(header, now);
    Duration most = Courtesy.LONGEST_REST;
    return asked.isNegative() ? Duration.ZERO : asked.compareTo(most) > 0 ? most : asked;
  }

  private static Duration until(String date, Instant now) {
    try {
      return Duration.between(
          now, ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }

  /** "40 seconds" or "3 minutes", rounded up. */
  static String inWords(Duration time) {
    long seconds = Math.max(1, time.plusMillis(999).toSeconds());
    return seconds < 100 ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
  }
}
