package org.newsreel.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that says when a story was published: "January 7, 2024", "Stand: 07.01.2024, 14:30 Uhr",
 * "٧ يناير ٢٠٢٤".
 */
final class StoryDate {
  private static final int LONGEST = 80;
  private static final Set<String> WORDS = Words.in(Phrases::dateWords);

  private static final Pattern TIME =
      Pattern.compile(
          "(?<!\\d)t?\\d{1,2}[:.]\\d{2}(:\\d{2}([.,]\\d{1,9})?)?\\s?(z|[+-]\\d{2}:?\\d{2})?(?!\\d)");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})[日일]?(?!\\d)");

  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4}|\\d{2})(?!\\d)");

  /** "7", "7th", "1er", "2024": one to four digits and what ordinals end with. */
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,4})(st|nd|rd|th|er|º|ª|م|г)?");

  private static final Pattern SLASH = Pattern.compile("/");

  /** By their names and abbreviations; it stands below the pattern that it is made with. */
  private static final Map<String, Integer> MONTHS = months();

  private StoryDate() {}

  /** Whether the line is a date and nothing else, in any of our languages. */
  static boolean is(String line) {
    return in(line, "und").isPresent();
  }

  /**
   * The date that the line is.
   *
   * @param language decides what 01/07/2024 means: American English puts the month first
   */
  static Optional<LocalDate> in(String line, String language) {
    if (line.length() > LONGEST || line.codePoints().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String text = Digits.western(Phrases.key(line));
    Optional<LocalDate> numeric = numeric(text, language.equals("en"));
    return numeric.isPresent() ? numeric : written(text);
  }

  private static Optional<LocalDate> numeric(String text, boolean monthFirst) {
    Matcher date = YEAR_FIRST.matcher(text);
    if (date.find()) {
      return isAlone(text, date)
          ? date(number(date, 1), number(date, 2), number(date, 3))
          : Optional.empty();
    }
    date = YEAR_LAST.matcher(text);
    return date.find() && isAlone(text, date)
        ? yearLast(date, monthFirst && date.group(2).equals("/"))
        : Optional.empty();
  }

  private static Optional<LocalDate> yearLast(Matcher date, boolean monthFirst) {
    int year = number(date, 4) < 100 ? 2000 + number(date, 4) : number(date, 4);
    int first = number(date, 1);
    int second = number(date, 3);
    Optional<LocalDate> expected =
        monthFirst ? date(year, first, second) : date(year, second, first);
    return expected.isPresent()
        ? expected
        : monthFirst ? date(year, second, first) : date(year, first, second);
  }

  /** A day, a month by its name and a year, in any order. */
  private static Optional<LocalDate> written(String text) {
    List<String> words = new ArrayList<>(Words.of(TIME.matcher(text).replaceFirst(" ")));
    int month = takeMonth(words);
    int year = takeNumber(words, 1900, 2100);
    int day = takeNumber(words, 1, 31);
    return month > 0 && year > 0 && day > 0 && isExplained(words)
        ? date(year, month, day)
        : Optional.empty();
  }

  private static boolean isAlone(String text, Matcher date) {
    String rest = text.substring(0, date.start()) + " " + text.substring(date.end());
    return isExplained(Words.of(TIME.matcher(rest.strip()).replaceFirst(" ")));
  }

  /** Whether the words are ones that stand beside dates; the first may be the day of the week. */
  private static boolean isExplained(List<String> words) {
    List<String> unknown = words.stream().filter(word -> !WORDS.contains(word)).toList();
    return unknown.isEmpty()
        || (unknown.size() == 1 && unknown.getFirst().codePoints().noneMatch(Character::isDigit));
  }

  private static int takeMonth(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String pair = i + 1 < words.size() ? words.get(i) + " " + words.get(i + 1) : "";
      int length = MONTHS.containsKey(pair) ? 2 : 1;
      int month = MONTHS.getOrDefault(length == 2 ? pair : words.get(i), 0);
      if (month > 0) {
        words.subList(i, i + length).clear();
        return month;
      }
    }
    return 0;
  }

  private static int takeNumber(List<String> words, int least, int most) {
    for (int i = 0; i < words.size(); i++) {
      Matcher number = ORDINAL.matcher(words.get(i));
      if (number.matches() && number(number, 1) >= least && number(number, 1) <= most) {
        words.remove(i);
        return number(number, 1);
      }
    }
    return 0;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return year < 1900 || year > 2100
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Names and their first three and four letters, which are what abbreviations are. */
  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (int length : new int[] {Integer.MAX_VALUE, 4, 3}) {
      for (Phrases phrases : Phrases.ALL) {
        for (int month = 0; month < 12; month++) {
          for (String name : SLASH.splitAsStream(phrases.months().get(month)).toList()) {
            months.putIfAbsent(name.substring(0, Math.min(length, name.length())), month + 1);
          }
        }
      }
    }
    return months;
  }
}
