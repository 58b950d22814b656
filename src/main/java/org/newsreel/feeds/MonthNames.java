package org.newsreel.feeds;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Months as feeds name them: in English, and in the languages whose feeds are known to. */
final class MonthNames {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]{2,}");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** What many Greek feeds call March, June and July, which is no Greek. */
  private static final String GREEK_MARCH = "\u03bc\u03b1\u03c9";

  private static final String GREEK_JUNE = "\u03b9\u03bf\u03bd";
  private static final String GREEK_JULY = "\u03b9\u03bf\u03bb";

  private static final List<List<String>> NAMES =
      List.of(names("en"), names("de"), names("el"), names("hu"));

  private MonthNames() {}

  private static List<String> names(String language) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(
            month -> plain(Month.of(month).getDisplayName(TextStyle.FULL, Locale.of(language))))
        .toList();
  }

  private static String plain(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The month (1 to 12) that a word is the name of, or the beginning of its name. */
  static OptionalInt number(String word) {
    if (!WORD.matcher(word).matches()) {
      return OptionalInt.empty();
    }
    String plain = plain(word);
    return switch (plain) {
      case GREEK_MARCH -> OptionalInt.of(3);
      case GREEK_JUNE -> OptionalInt.of(6);
      case GREEK_JULY -> OptionalInt.of(7);
      default -> NAMES.stream().flatMapToInt(names -> begun(names, plain)).findFirst();
    };
  }

  private static IntStream begun(List<String> names, String word) {
    return IntStream.range(0, names.size())
        .filter(month -> names.get(month).startsWith(word) || word.startsWith(names.get(month)))
        .map(month -> month + 1);
  }

  /** A date with the names of months as numbers: "2004-july-13" is "2004-7-13". */
  static String numbered(String date) {
    return WORD.matcher(date)
        .replaceAll(
            word -> {
              OptionalInt month = number(word.group());
              return month.isPresent() ? String.valueOf(month.getAsInt()) : "$0";
            });
  }
}
