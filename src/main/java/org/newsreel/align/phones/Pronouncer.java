package org.newsreel.align.phones;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** How the tokens of a text may be said in one language. One per thread. */
public final class Pronouncer {
  private static final int LONGEST_TOKEN = 1000;
  private static final String ENGLISH = "en";

  private final String language;
  private final TokenReader reader;
  private final Map<String, List<List<Phone>>> known = new HashMap<>();

  private Pronouncer(String language, Function<String, Ways> heard) {
    this.language = language;
    Words own = words(language, heard);
    Words latin = language.equals(ENGLISH) || own.covers('a') ? own : words(ENGLISH, heard);
    Numbers numbers = new Numbers(own.language().setting("numbers").orElse(language));
    Words numberWords =
        numbers.language().equals(language) ? own : words(numbers.language(), heard);
    reader = new TokenReader(own, latin, new NumberReader(own, numbers, numberWords));
  }

  private static Words words(String language, Function<String, Ways> heard) {
    Language written = Language.of(language);
    return language.equals(ENGLISH)
        ? new EnglishWords(written, heard)
        : new WrittenWords(written, heard);
  }

  /**
   * A pronouncer for texts in one language.
   *
   * @param language BCP 47 tag, may be empty or unknown
   */
  public static Pronouncer of(String language) {
    String code = Locale.forLanguageTag(language).getLanguage();
    return new Pronouncer(code.isEmpty() ? Language.ANY : code, word -> Ways.NONE);
  }

  /** Whether letters of this language can be said at all. */
  public boolean knowsLetters() {
    return Language.written().contains(language);
  }

  /**
   * The ways in which a token may be said, the likeliest first, at most 6: none where nothing in it
   * is said ("-", "…"); an empty one where it may as well be left unsaid.
   */
  public List<List<Phone>> ways(String token) {
    return known.computeIfAbsent(
        token.substring(0, Math.min(token.length(), LONGEST_TOKEN)),
        each -> reader.ways(each).all());
  }
}
