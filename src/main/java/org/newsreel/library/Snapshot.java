package org.newsreel.library;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dated copy of a library's database.
 *
 * @param made to the minute, by the clock of that time
 * @param number of two copies the later has the higher one, whatever the clock said
 */
public record Snapshot(Path file, Instant made, int number) {
  static final Comparator<Snapshot> NEWEST_FIRST =
      Comparator.comparingInt(Snapshot::number).thenComparing(Snapshot::made).reversed();

  private static final Pattern NAME =
      Pattern.compile("library-(\\d{4}-\\d\\d-\\d\\dT\\d{4}Z)(?:-(\\d{1,9}))?\\.db");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm'Z'", Locale.ROOT);
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  static String name(Instant made, int number) {
    return "library-" + stamp(made) + "-" + number + ".db";
  }

  static String stamp(Instant time) {
    return STAMP.format(time.atOffset(ZoneOffset.UTC));
  }

  /** Reads a file's name; empty where it is no snapshot's. */
  static Optional<Snapshot> of(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    try {
      return name.matches()
          ? Optional.of(new Snapshot(file, made(name.group(1)), numberIn(name)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant made(String stamp) {
    return LocalDateTime.parse(stamp, STAMP).toInstant(ZoneOffset.UTC);
  }

  private static int numberIn(Matcher name) {
    return name.group(2) == null ? 0 : Integer.parseInt(name.group(2));
  }

  /** As the files show it to people, without the ending. */
  public String name() {
    return String.valueOf(file.getFileName());
  }

  /** Day and time where the reader is. */
  public String said() {
    return DAY_AND_TIME.format(made.atZone(ZoneId.systemDefault()));
  }
}
