package org.newsreel.captions;

import java.util.OptionalLong;
import org.jsoup.nodes.Element;

/**
 * When an element of a TTML file is active, in milliseconds.
 *
 * @param end {@link #NEVER} where nobody says
 */
record TtmlTiming(long begin, long end) {
  static final long NEVER = Long.MAX_VALUE;

  static final TtmlTiming ALWAYS = new TtmlTiming(0, NEVER);

  /**
   * What the element's own attributes say.
   *
   * @param from what its begin is counted from
   * @param outer of the element around it, which it cannot outlast
   */
  static TtmlTiming of(Element element, TtmlClock clock, long from, TtmlTiming outer) {
    long begin = from + clock.millis(TtmlNames.attribute(element, "begin")).orElse(0);
    OptionalLong end = clock.millis(TtmlNames.attribute(element, "end"));
    OptionalLong length = clock.millis(TtmlNames.attribute(element, "dur"));
    long last = outer.end;
    if (end.isPresent()) {
      last = Math.min(last, from + end.getAsLong());
    }
    if (length.isPresent()) {
      last = Math.min(last, begin + length.getAsLong());
    }
    return new TtmlTiming(begin, last);
  }

  static boolean isSequence(Element element) {
    return TtmlNames.attribute(element, "timeContainer").equals("seq");
  }

  /** Whether the element says itself when it ends. */
  static boolean hasEnd(Element element, TtmlClock clock) {
    return clock.millis(TtmlNames.attribute(element, "end")).isPresent()
        || clock.millis(TtmlNames.attribute(element, "dur")).isPresent();
  }

  boolean isShown() {
    return begin < end;
  }

  OptionalLong knownEnd() {
    return end == NEVER ? OptionalLong.empty() : OptionalLong.of(end);
  }
}
