package org.newsreel.feeds;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moments as feeds write them: RFC 822 with its usual faults, W3C and ISO 8601 in whole or in part,
 * C's asctime, Korean, Greek and Hungarian. Where no zone is said it is UTC.
 */
final class FeedDates {
  /** No date is longer; what is may be a book. */
  private static final int LONGEST = 100;

  private static final Pattern ISO =
      Pattern.compile(
          "(?<year>\\d{4})(?:-?(?<ordinal>\\d{3})|[-/.]?(?<month>\\d{1,2})(?:[-/.]?(?<day>\\d{1,2}))?)?"
              + "(?:\\s*[Tt ]\\s*(?<time>\\d{1,2}(?::?\\d{2})?(?::?\\d{2}(?:[.,]\\d+)?)?))?"
              + "\\s*(?<zone>[A-Za-z]{1,5}|[+-][\\d:]+)?");

  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2}):?(\\d{2})?:?(\\d{2})?(?:[.,](\\d{1,9})\\d*)?");

  private static final Pattern KOREAN =
      Pattern.compile(
          "(\\d{4})\uB144 *(\\d{1,2})\uC6D4 *(\\d{1,2})\uC77C *(\uC624\uC804|\uC624\uD6C4)? *([\\d:]+)"
              + " *(\uC624\uC804|\uC624\uD6C4)?");

  private FeedDates() {}

  static Optional<Instant> of(String text) {
    String date = text.strip();
    if (date.isEmpty() || date.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return korean(date).or(() -> iso(MonthNames.numbered(date))).or(() -> DateWords.of(date));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> korean(String date) {
    Matcher found = KOREAN.matcher(date);
    if (!found.find()) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
    boolean afternoon =
        "\uC624\uD6C4".equals(found.group(4)) || "\uC624\uD6C4".equals(found.group(6));
    LocalDateTime at = at(day, found.group(5));
    return Optional.of(
        (afternoon && at.getHour() < 12 ? at.plusHours(12) : at).toInstant(ZoneOffset.ofHours(9)));
  }

  private static Optional<Instant> iso(String date) {
    Matcher found = ISO.matcher(date);
    if (!found.matches()) {
      return Optional.empty();
    }
    String time = found.group("time");
    String zone = found.group("zone");
    LocalDateTime at = at(day(found), time == null ? "0:00" : time);
    return Zones.offset(zone == null ? "" : zone).map(at::toInstant);
  }

  private static LocalDate day(Matcher found) {
    int year = Integer.parseInt(found.group("year"));
    if (found.group("ordinal") != null) {
      return LocalDate.ofYearDay(year, Integer.parseInt(found.group("ordinal")));
    }
    int month = found.group("month") == null ? 1 : Integer.parseInt(found.group("month"));
    int day = found.group("day") == null ? 1 : Integer.parseInt(found.group("day"));
    return day(year, month, day);
  }

  /** A day that the month has not is one of the next month's. */
  static LocalDate day(int year, int month, int day) {
    if (day < 1 || day > 31) {
      throw new DateTimeException("day " + day);
    }
    return LocalDate.of(year, month, 1).plusDays(day - 1L);
  }

  /** A moment of a day; an hour of 24, or a second of 60, is one of the next. */
  static LocalDateTime at(LocalDate day, String time) {
    Matcher found = TIME.matcher(time);
    if (!found.matches()) {
      throw new DateTimeException("time " + time);
    }
    Duration since =
        Duration.ofHours(number(found, 1))
            .plusMinutes(number(found, 2))
            .plusSeconds(number(found, 3));
    String part = found.group(4);
    if (since.compareTo(Duration.ofHours(25)) > 0) {
      throw new DateTimeException("time " + time);
    }
    LocalDateTime at = LocalDateTime.of(day, LocalTime.MIDNIGHT).plus(since);
    return part == null ? at : at.plusNanos((long) (Double.parseDouble("0." + part) * 1e9));
  }

  private static int number(Matcher found, int group) {
    String number = found.group(group);
    return number == null ? 0 : Integer.parseInt(number);
  }
}
