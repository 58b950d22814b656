package org.newsreel.library.query;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stories can be told apart by, other than their words: {@code source:DW}. */
enum Filter {
  SOURCE("source") {
    @Override
    Optional<Sql> sql(char sign, String value, boolean open) {
      return Optional.of(alike("story.source", value, open));
    }
  },
  LANGUAGE("lang") {
    @Override
    Optional<Sql> sql(char sign, String value, boolean open) {
      return Optional.of(
          Sql.of(
              "(story.language = ? COLLATE NOCASE OR story.language LIKE ? ESCAPE '\\')",
              value,
              escaped(value) + "-%"));
    }
  },
  TAG("tag") {
    @Override
    Optional<Sql> sql(char sign, String value, boolean open) {
      Sql name = alike("tag.name", value, open);
      return Optional.of(
          new Sql(
              "story.id IN (SELECT tag.story FROM tag WHERE " + name.text() + ")", name.values()));
    }
  },
  HAS("has") {
    @Override
    Optional<Sql> sql(char sign, String value, boolean open) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "clip" -> inTable("clip");
        case "notes", "note" -> inTable("mark");
        case "tags", "tag" -> inTable("tag");
        case "sync" -> inTable("timing");
        default -> Optional.empty();
      };
    }
  },
  IS("is") {
    @Override
    Optional<Sql> sql(char sign, String value, boolean open) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "read" -> inStatus("read");
        case "unread" -> inStatus("read").map(Sql::not);
        case "starred" -> inStatus("starred");
        case "trashed" -> Optional.of(Sql.of(Query.TRASHED));
        default -> Optional.empty();
      };
    }
  },
  LENGTH("len") {
    @Override
    Optional<Sql> sql(char sign, String value, boolean open) {
      return length(value)
          .map(
              length ->
                  Sql.of(
                      "coalesce((SELECT clip.length_us / 1000 FROM clip WHERE clip.story = story.id),"
                          + " story.length_ms) "
                          + (sign == '>' ? '>' : '<')
                          + " ?",
                      length.toMillis()));
    }
  },
  AFTER("after") {
    @Override
    Optional<Sql> sql(char sign, String value, boolean open) {
      return day(value).map(day -> Sql.of("story.published >= ?", day.toString()));
    }
  },
  BEFORE("before") {
    @Override
    Optional<Sql> sql(char sign, String value, boolean open) {
      return day(value).map(day -> Sql.of("story.published < ?", day.toString()));
    }
  };

  private static final Pattern LENGTH_FORM =
      Pattern.compile("(\\d{1,6})(?::(\\d\\d))?(s|m|min|h)?");

  private final String word;

  Filter(String word) {
    this.word = word;
  }

  /**
   * The condition that a reader wrote; empty where it makes no sense, so that it may be words.
   *
   * @param sign a colon, or {@code <} or {@code >}
   * @param open whether the value may be the beginning of a longer one
   */
  abstract Optional<Sql> sql(char sign, String value, boolean open);

  static Optional<Filter> named(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(filter -> filter.word.equals(plain)).findFirst();
  }

  private static Sql alike(String column, String value, boolean open) {
    return open
        ? Sql.of(column + " LIKE ? ESCAPE '\\'", escaped(value) + "%")
        : Sql.of(column + " = ? COLLATE NOCASE", value);
  }

  private static Optional<Sql> inTable(String table) {
    return Optional.of(Sql.of("story.id IN (SELECT story FROM " + table + ")"));
  }

  private static Optional<Sql> inStatus(String flag) {
    return Optional.of(Sql.of("story.id IN (SELECT story FROM status WHERE " + flag + ")"));
  }

  /** 90s, 3m, 1:30, 1h; a bare number counts minutes. */
  private static Optional<Duration> length(String value) {
    Matcher said = LENGTH_FORM.matcher(value.toLowerCase(Locale.ROOT));
    if (!said.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(said.group(1));
    String unit = said.group(3) == null ? "m" : said.group(3);
    long seconds =
        switch (unit) {
          case "s" -> number;
          case "h" -> number * 3_600;
          default -> number * 60;
        };
    return Optional.of(
        Duration.ofSeconds(seconds + (said.group(2) == null ? 0 : Long.parseLong(said.group(2)))));
  }

  /** A day, a month or a year: 2024-01-31, 2024-01, 2024. */
  private static Optional<LocalDate> day(String value) {
    String whole =
        switch (value.length()) {
          case 4 -> value + "-01-01";
          case 7 -> value + "-01";
          default -> value;
        };
    try {
      return Optional.of(LocalDate.parse(whole));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String escaped(String value) {
    return value.replaceAll("[\\\\%_]", "\\\\$0");
  }
}
