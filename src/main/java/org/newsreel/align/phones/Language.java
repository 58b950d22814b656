package org.newsreel.align.phones;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a language's resource file says, in tables of lines that begin with what they are about:
 *
 * <ul>
 *   <li>settings, at the top; and "@V [aeiou]", for which {@code <V>} stands in the rules below
 *   <li>[rules] of the letters, see {@link LetterRules#add}, with phones as {@link Ways#parse}
 *       reads
 *   <li>[sounds] of words that are said otherwise than written, as phones
 *   <li>[words] that abbreviations and signs are read as, with bars between several; a sign before
 *       9 is one between numbers
 *   <li>[units] that follow numbers, likewise
 *   <li>[names] of letters, as phones
 * </ul>
 *
 * <p>The settings, all optional:
 *
 * <ul>
 *   <li>{@code scripts} of the language, by name; Latin if not set
 *   <li>{@code transliterate}: an ICU transform that comes before the rules
 *   <li>{@code unwritten}, {@code vowels}, {@code clusters}: see {@link ShortVowels}
 *   <li>{@code elision}: an apostrophe ends a word
 *   <li>{@code numbers}: the language whose number words are taken, where ICU has none of its own
 *   <li>{@code ordinal}: endings that make an ordinal number of digits, as a regular expression;
 *       {@code ordinal-dot}: a dot does; {@code ordinal-days}: nothing, for days of a month
 *   <li>{@code regnal}: what is said before the number of a king
 *   <li>{@code espeak}: the voice of espeak-ng that knows better than the rules
 * </ul>
 */
final class Language {
  /** For languages of which nothing is known. */
  static final String ANY = "und";

  /** The languages that have a resource file. */
  private static final List<String> OWN =
      List.of(
          "am", "ar", "bg", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fr", "ha", "he", "hi",
          "hu", "id", "it", "ja", "kk", "ko", "nl", "no", "pl", "ps", "pt", "ro", "ru", "so", "sr",
          "sv", "sw", "th", "tr", "uk", "ur", "vi", "yo", "zh");

  /** The languages that are read by the file of another. */
  private static final Map<String, List<String>> RELATED =
      Map.ofEntries(
          Map.entry("am", List.of("ti")),
          Map.entry("cs", List.of("sk")),
          Map.entry("es", List.of("gl")),
          Map.entry("fa", List.of("prs")),
          Map.entry("hi", List.of("as", "gu", "kn", "ml", "mr", "ne", "or", "pa", "ta", "te")),
          Map.entry("id", List.of("jv", "ms", "su")),
          Map.entry("kk", List.of("az", "ky", "tk", "tt", "uz")),
          Map.entry("nl", List.of("af")),
          Map.entry("no", List.of("nb", "nn")),
          Map.entry("ru", List.of("be")),
          Map.entry("sr", List.of("bs", "hr", "mk", "sl")),
          Map.entry("sw", List.of("rn", "rw")),
          Map.entry("th", List.of("km", "lo", "my")),
          Map.entry("yo", List.of("ig")),
          Map.entry("zh", List.of("yue")));

  private static final Map<String, String> FILES = files();

  private static final String SETTINGS = "settings";
  private static final String COMMENT = "##";

  private final Map<String, String> classes = new HashMap<>();
  private final Map<String, Map<String, String>> tables = new HashMap<>();
  private final LetterRules rules = new LetterRules();
  private final String tag;

  private Language(String tag) {
    this.tag = tag;
  }

  private static Map<String, String> files() {
    Map<String, String> files = new HashMap<>();
    OWN.forEach(tag -> files.put(tag, tag));
    RELATED.forEach((file, tags) -> tags.forEach(tag -> files.put(tag, file)));
    return Map.copyOf(files);
  }

  static Set<String> written() {
    return FILES.keySet();
  }

  /**
   * Reads what there is about a language.
   *
   * @param tag an ISO 639 code
   */
  static Language of(String tag) {
    return read(tag, FILES.getOrDefault(tag, ANY));
  }

  /** Reads the file of that name. */
  static Language file(String name) {
    return read(name, name);
  }

  private static Language read(String tag, String name) {
    Language language = new Language(tag);
    language.read(name + ".txt");
    return language;
  }

  private void read(String file) {
    try (InputStream in = Language.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program comes without " + file);
      }
      read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private void read(BufferedReader reader) {
    String table = SETTINGS;
    for (String line : reader.lines().map(String::strip).toList()) {
      if (line.startsWith("[") && line.endsWith("]")) {
        table = line.substring(1, line.length() - 1);
      } else if (!line.isEmpty() && !line.startsWith(COMMENT)) {
        add(table, line);
      }
    }
  }

  private void add(String table, String line) {
    String[] sides = line.split("\\s+", 2);
    String value = sides.length > 1 ? sides[1] : "";
    if (table.equals(SETTINGS) && sides[0].startsWith("@")) {
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

  String tag() {
    return tag;
  }

  LetterRules rules() {
    return rules;
  }

  Optional<String> setting(String name) {
    return line(SETTINGS, name);
  }

  /** What a table says about something. */
  Optional<String> line(String table, String about) {
    return Optional.ofNullable(tables.getOrDefault(table, Map.of()).get(about));
  }

  /** The voice of espeak-ng that knows better than the rules, if there is one. */
  Optional<String> voice() {
    return FILES.containsKey(tag) || tag.equals(ANY) ? setting("espeak") : Optional.of(tag);
  }

  /** The scripts that its words are written in. */
  Set<UnicodeScript> scripts() {
    return Arrays.stream(setting("scripts").orElse("Latin").split("\\s+"))
        .map(UnicodeScript::forName)
        .collect(Collectors.toUnmodifiableSet());
  }
}
