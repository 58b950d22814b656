package org.newsreel.align.phones;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a language's resource file says: {@code rules} of its letters, {@code words} that are read
 * otherwise than spelled, the {@code names} of its letters, and {@code signs} with their words. "@V
 * [aeiou]" makes {@code <V>} in rules stand for what follows.
 */
final class Language {
  /** The languages that have a resource file. */
  static final Set<String> WRITTEN = Set.of("en");

  private final Map<String, String> classes = new HashMap<>();
  private final Map<String, Map<String, String>> tables = new HashMap<>();
  private final LetterRules rules = new LetterRules();

  private Language() {}

  static Language read(String tag) {
    String file = tag + ".txt";
    try (InputStream in = Language.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no letters of language " + tag);
      }
      Language language = new Language();
      language.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      return language;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private void read(BufferedReader reader) throws IOException {
    String table = "settings";
    for (String line : reader.lines().map(String::strip).toList()) {
      if (line.startsWith("[") && line.endsWith("]")) {
        table = line.substring(1, line.length() - 1);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        add(table, line);
      }
    }
  }

  private void add(String table, String line) {
    String[] sides = line.split("\\s+", 2);
    String value = sides.length > 1 ? sides[1] : "-";
    if (sides[0].startsWith("@")) {
      classes.put("<" + sides[0].substring(1) + ">", value);
    } else if (table.equals("rules")) {
      rules.add(withClasses(sides[0]), Ways.parse(value));
    } else {
      tables.computeIfAbsent(table, name -> new HashMap<>()).put(sides[0], value);
    }
  }

  private String withClasses(String pattern) {
    String result = pattern;
    for (Map.Entry<String, String> each : classes.entrySet()) {
      result = result.replace(each.getKey(), each.getValue());
    }
    return result;
  }

  LetterRules rules() {
    return rules;
  }

  /** The lines of one table: what stands first in each, and the rest. */
  Map<String, String> table(String name) {
    return tables.getOrDefault(name, Map.of());
  }
}
