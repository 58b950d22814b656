package org.newsreel.parse.claims;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as sites write them for machines, ISO 8601 more or less. */
final class Moments {
  private static final int LONGEST = 80;

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})"
              + "(?:[T ,]{1,2}(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?"
              + " ?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?.{0,20}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?)?(Z)?");

  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(\\d{3})?");

  private Moments() {}

  static Optional<Published> of(String text) {
    String plain = text.strip();
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return read(plain).filter(moment -> isLikely(moment.day()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Published> read(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return Optional.of(moment(iso));
    }
    if (EPOCH.matcher(text).matches()) {
      long seconds = Long.parseLong(text.substring(0, 10));
      return Optional.of(at(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC)));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return Optional.of(moment(compact));
    }
    return text.length() > 20 && text.indexOf(',') == 3
        ? Optional.of(at(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)))
        : Optional.empty();
  }

  private static Published moment(Matcher parts) {
    LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
    if (parts.group(4) == null) {
      return new Published(day.toString());
    }
    LocalTime time = LocalTime.of(number(parts, 4), number(parts, 5), number(parts, 6));
    String zone = parts.group(7);
    return zone == null
        ? new Published(day.atTime(time).toString())
        : at(day.atTime(time).atOffset(offset(zone)));
  }

  private static Published at(OffsetDateTime moment) {
    return new Published(moment.toString());
  }

  private static ZoneOffset offset(String zone) {
    boolean sign = zone.startsWith("+") || zone.startsWith("-");
    return sign ? ZoneOffset.of(zone) : ZoneOffset.UTC;
  }

  private static boolean isLikely(LocalDate day) {
    return day.getYear() >= 1990 && day.getYear() < 2100;
  }

  private static int number(Matcher parts, int group) {
    return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
  }
}
