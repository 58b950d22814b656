package org.newsreel.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A date of which every word says by itself what it is, so that their order does not matter. */
final class DateWords {
  private static final Pattern BETWEEN =
      Pattern.compile("[\\s,]+|(?<=\\p{L}\\.?)-(?=\\d)|(?<=\\d)-(?=\\p{L})");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{1,2}(:\\d{1,2}([.,]\\d+)?)?");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(st|nd|rd|th|\\.)?");
  private static final Pattern SLASHED = Pattern.compile("\\d{4}/\\d{1,2}/\\d{1,2}");

  private final List<String> numbers = new ArrayList<>();
  private int month;
  private String time = "0:00";
  private ZoneOffset zone = ZoneOffset.UTC;
  private boolean afternoon;

  private DateWords() {}

  static Optional<Instant> of(String date) {
    DateWords words = new DateWords();
    for (String word : BETWEEN.split(date, 0)) {
      words.take(word);
    }
    return words.moment();
  }

  private void take(String word) {
    OptionalInt named = MonthNames.number(word.replace(".", ""));
    Optional<ZoneOffset> zoned = Zones.offset(word.startsWith("Etc/") ? word.substring(4) : word);
    if (NUMBER.matcher(word).matches()) {
      numbers.add(word.replaceAll("\\D", ""));
    } else if (SLASHED.matcher(word).matches()) {
      String[] parts = word.split("/", -1);
      month = Integer.parseInt(parts[1]);
      numbers.add(parts[2]);
      numbers.add(parts[0]);
    } else if (TIME.matcher(word).matches()) {
      time = word.replaceAll("(?<=^|:)(\\d)(?=:|$)", "0$1");
    } else if (named.isPresent() && month == 0) {
      month = named.getAsInt();
    } else if (zoned.isPresent() && !word.isEmpty()) {
      zone = zoned.get();
    } else if (word.equalsIgnoreCase("PM")) {
      afternoon = true;
    }
  }

  private Optional<Instant> moment() {
    if (month == 0 || numbers.size() < 2) {
      return Optional.empty();
    }
    boolean yearFirst = numbers.getFirst().length() == 4;
    int year = year(numbers.get(yearFirst ? 0 : 1));
    int day = Integer.parseInt(numbers.get(yearFirst ? 1 : 0));
    LocalDate date = FeedDates.day(year, month, day);
    LocalDateTime at = FeedDates.at(date, time);
    return Optional.of((afternoon && at.getHour() < 12 ? at.plusHours(12) : at).toInstant(zone));
  }

  /** Years of two figures are those from 1970 to 2069. */
  private static int year(String written) {
    int year = Integer.parseInt(written);
    if (written.length() > 2) {
      return year;
    }
    return year < 70 ? 2000 + year : 1900 + year;
  }
}
