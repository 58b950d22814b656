package org.newsreel.align.phones;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How the tokens of a text may be said in one language. One per thread. */
public final class Pronouncer {
  private static final int LONGEST_TOKEN = 1000;
  private static final String ENGLISH = "en";

  private final String language;
  private final Espeak espeak;
  private final Words own;
  private final TokenReader reader;
  private final Map<String, List<List<Phone>>> known = new HashMap<>();

  private Pronouncer(String language, Espeak espeak, Hearing hearing) {
    this.language = language;
    this.espeak = espeak;
    own = words(language, hearing);
    Words latin = own.covers('a') ? own : words(ENGLISH, hearing);
    Numbers numbers = new Numbers(own.language().setting("numbers").orElse(language));
    Words numberWords =
        numbers.language().equals(language) ? own : words(numbers.language(), hearing);
    reader = new TokenReader(own, latin, new NumberReader(own, numbers, numberWords));
  }

  private static Words words(String language, Hearing hearing) {
    Language written = Language.of(language);
    return language.equals(ENGLISH)
        ? new EnglishWords(written, hearing)
        : new WrittenWords(written, hearing);
  }

  /**
   * A pronouncer for texts in one language.
   *
   * @param language BCP 47 tag, may be empty or unknown
   */
  public static Pronouncer of(String language) {
    return of(language, Espeak.installed());
  }

  static Pronouncer of(String language, Espeak espeak) {
    String code = Locale.forLanguageTag(language).getLanguage();
    return new Pronouncer(code.isEmpty() ? Language.ANY : code, espeak, Hearing.NONE);
  }

  /**
   * Asks espeak-ng, where it is installed and knows better, for the words among tokens that the
   * program has no more than letter rules for. Takes up to some seconds; an interruption ends it
   * and stays set.
   */
  public Pronouncer prepared(Collection<String> tokens) {
    return espeak.isInstalled() && own.language().voice().isPresent() ? heard(tokens) : this;
  }

  private Pronouncer heard(Collection<String> tokens) {
    Map<String, Set<String>> unknown = new HashMap<>();
    Pronouncer asking =
        new Pronouncer(
            language,
            espeak,
            (of, word) -> {
              of.voice()
                  .ifPresent(
                      voice ->
                          unknown.computeIfAbsent(voice, v -> new LinkedHashSet<>()).add(word));
              return Ways.NONE;
            });
    tokens.forEach(asking::ways);
    Map<String, Map<String, Ways>> heard = new HashMap<>();
    unknown.forEach((voice, words) -> heard.put(voice, espeak.heard(voice, words)));
    return new Pronouncer(
        language,
        espeak,
        (of, word) ->
            of.voice()
                .map(voice -> heard.getOrDefault(voice, Map.of()).get(word))
                .orElse(Ways.NONE));
  }

  /** Whether letters of this language can be said at all. */
  public boolean knowsLetters() {
    return Language.written().contains(language)
        || own.language().voice().map(espeak::speaks).orElse(false);
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
