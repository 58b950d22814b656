package org.newsreel.feeds;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time zones as dates name them. */
final class Zones {
  /** Hours ahead of UTC. */
  private static final Map<String, Integer> HOURS =
      Map.ofEntries(
          Map.entry("", 0),
          Map.entry("Z", 0),
          Map.entry("UT", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("WET", 0),
          Map.entry("BST", 1),
          Map.entry("CET", 1),
          Map.entry("MEZ", 1),
          Map.entry("MET", 1),
          Map.entry("CEST", 2),
          Map.entry("MESZ", 2),
          Map.entry("EET", 2),
          Map.entry("EEST", 3),
          Map.entry("MSK", 3),
          Map.entry("JST", 9),
          Map.entry("KST", 9),
          Map.entry("AST", -4),
          Map.entry("ADT", -3),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("ET", -5),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("CT", -6),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("MT", -7),
          Map.entry("PST", -8),
          Map.entry("PDT", -7),
          Map.entry("PT", -8),
          // RFC 822's letters, with the signs that it gave them by mistake and readers kept.
          Map.entry("A", -1),
          Map.entry("M", -12),
          Map.entry("N", 1),
          Map.entry("Y", 12));

  private static final Pattern OFFSET =
      Pattern.compile("(?:GMT|UTC|UT|Z)?([+-])(\\d{1,2}):?(\\d{2})?", Pattern.CASE_INSENSITIVE);

  private Zones() {}

  /** The zone that a word names; empty where it names none. */
  static Optional<ZoneOffset> offset(String word) {
    Integer hours = HOURS.get(word.toUpperCase(Locale.ROOT));
    if (hours != null) {
      return Optional.of(ZoneOffset.ofHours(hours));
    }
    Matcher found = OFFSET.matcher(word);
    if (!found.matches()) {
      return Optional.empty();
    }
    int minutes = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
    int whole = Integer.parseInt(found.group(2)) * 60 + minutes;
    return whole > 18 * 60 || minutes > 59
        ? Optional.empty()
        : Optional.of(ZoneOffset.ofTotalSeconds((found.group(1).equals("-") ? -60 : 60) * whole));
  }
}
