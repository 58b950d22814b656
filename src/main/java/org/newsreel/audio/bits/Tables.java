package org.newsreel.audio.bits;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The tables of the standards, as text beside the classes that use them. */
public final class Tables {
  private static final Pattern GAP = Pattern.compile("\n\n+");

  private Tables() {}

  /** The lines of a table that are no comments; an empty line begins another part. */
  public static List<List<String>> parts(Class<?> user, String name) {
    return GAP.splitAsStream(text(user, name))
        .map(part -> part.lines().filter(line -> !line.startsWith("#")).toList())
        .filter(lines -> !lines.isEmpty())
        .toList();
  }

  private static String text(Class<?> user, String name) {
    try (InputStream in = Objects.requireNonNull(user.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
