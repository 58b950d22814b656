package org.newsreel.align.phones;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads tokens out: words, numbers and signs, with all that may cling to them. */
final class TokenReader {
  private static final String MARKS_IN_WORDS = "['\u2019\u02BC\u05F3\u05F4\u200C\u200D]";

  /** In this order: U.S., 3,500.2, word, anything else that may be read out. */
  private static final Pattern PART =
      Pattern.compile(
          ("(?<initials>(?<!\\p{L})(?:\\p{L}\\p{M}*\\.){2,}(?:\\p{L}(?![\\p{L}\\p{M}]))?)"
                  + "|(?<number>\\d+(?:[.,'\u2019\u066B\u066C]\\d+)*)"
                  + "|(?<word>[\\p{L}\\p{M}]+(?:MARKS+[\\p{L}\\p{M}]+)*'?)"
                  + "|(?<sign>\\S)")
              .replace("MARKS", MARKS_IN_WORDS));

  private static final Pattern ADDRESS =
      Pattern.compile(
          ".*(?:://|www\\.|\\w@\\w|\\w\\.(?:com|org|net|gov|edu|info|co|io|tv|eu|uk|de|fr|ru)\\b).*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MAY_BE_NOTE = Pattern.compile("[(\\[]?\\d{1,2}[.)\\]]?");
  private static final Pattern SUPERSCRIPT =
      Pattern.compile("[\u00B9\u00B2\u00B3\u2070-\u2079\u2080-\u2089]+");

  private final Words words;
  private final NumberReader numbers;
  private final CapitalWords capitals;

  /**
   * A reader of texts in one language.
   *
   * @param latin says words in Latin letters, where the language has others
   */
  TokenReader(Words words, Words latin, NumberReader numbers) {
    this.words = words;
    this.numbers = numbers;
    capitals = new CapitalWords(words, latin, numbers);
  }

  /** The ways to say a token, {@link Ways#NONE} where nothing in it is said. */
  Ways ways(String token) {
    String text = normal(token);
    List<Ways> said = new ArrayList<>();
    List<Part> parts = parts(text);
    boolean address = parts.size() > 2 && ADDRESS.matcher(text).matches();
    for (int i = 0; i < parts.size(); ) {
      i += numbers.isAt(parts, i) ? numbers.read(parts, i, said) : read(parts, i, address, said);
    }
    Ways ways = said.isEmpty() ? Ways.NONE : Ways.inARow(said);
    if (MAY_BE_NOTE.matcher(text).matches() || SUPERSCRIPT.matcher(token).matches()) {
      return ways.andMaybe();
    }
    return ways.isSilent() ? Ways.NONE : ways;
  }

  private static String normal(String token) {
    String text = Normalizer.normalize(token, Normalizer.Form.NFKC).strip();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      int digit = Character.digit(each, 10);
      out.append(digit >= 0 ? (char) ('0' + digit) : each == '\u2019' ? '\'' : each);
    }
    return out.toString();
  }

  private static List<Part> parts(String text) {
    return PART.matcher(text).results().map(TokenReader::part).toList();
  }

  private static Part part(MatchResult match) {
    Part.Kind kind =
        match.group("initials") != null
            ? Part.Kind.INITIALS
            : match.group("number") != null
                ? Part.Kind.NUMBER
                : match.group("word") != null ? Part.Kind.WORD : Part.Kind.SIGN;
    return new Part(kind, match.group(), match.start());
  }

  /** Reads what is no number; tells how many parts that takes. */
  private int read(List<Part> parts, int at, boolean address, List<Ways> said) {
    Part part = parts.get(at);
    switch (part.kind()) {
      case WORD -> {
        Optional<Ways> dotted = dotted(parts, at);
        said.add(dotted.orElseGet(() -> capitals.ways(part.text())));
      }
      case INITIALS -> said.add(initials(part.text()));
      default -> said.add(isInRow(parts, at) ? Ways.SILENT : sign(part.text(), address));
    }
    return 1;
  }

  /** Whether the sign is one of several such, as in a line drawn. */
  private static boolean isInRow(List<Part> parts, int at) {
    String sign = parts.get(at).text();
    return (at > 0 && parts.get(at - 1).text().equals(sign))
        || (at + 1 < parts.size() && parts.get(at + 1).text().equals(sign));
  }

  /** An abbreviation with its dot, which may as well be a word that ends a sentence. */
  private Optional<Ways> dotted(List<Part> parts, int at) {
    Part word = parts.get(at);
    if (at + 1 == parts.size() || !parts.get(at + 1).text().equals(".")) {
      return Optional.empty();
    }
    Ways ways = words.abbreviation(lower(word.text()) + ".");
    return ways.isNone() ? Optional.empty() : Optional.of(ways.or(capitals.ways(word.text())));
  }

  private Ways initials(String text) {
    String small = lower(text);
    Ways whole = words.abbreviation(small.endsWith(".") ? small : small + ".");
    return whole.or(capitals.spelled(small.replace(".", "")));
  }

  /** Marks of punctuation are read out in an address only. */
  private Ways sign(String sign, boolean address) {
    Ways ways = words.abbreviation(sign);
    return switch (sign) {
      case "&", "%" -> ways.isNone() ? Ways.SILENT : ways;
      case ".", "/", "-", "_", ":" -> address && !ways.isNone() ? ways.andMaybe() : Ways.SILENT;
      default -> ways.isNone() ? Ways.SILENT : ways.andMaybe();
    };
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
