package org.newsreel.source;

import java.time.Duration;

/**
 * How long to wait for the web.
 *
 * @param connect for a connection, and for a name's address
 * @param silence for the next sign of life, be it an answer or more of it
 * @param whole for all of a page or feed
 * @param gap between the beginnings of two requests to one host
 */
record WebTimes(Duration connect, Duration silence, Duration whole, Duration gap) {
  static final WebTimes USUAL =
      new WebTimes(
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60),
          Duration.ofMillis(200));
}
