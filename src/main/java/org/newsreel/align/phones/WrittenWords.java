package org.newsreel.align.phones;

import com.ibm.icu.text.Transliterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words said as the file of their language says. */
final class WrittenWords implements Words {

  private final Language language;
  private final Hearing hearing;
  private final Optional<Transliterator> script;
  private final ShortVowels vowels;

  /**
   * Words of a language.
   *
   * @param hearing an authority above the rules
   */
  WrittenWords(Language language, Hearing hearing) {
    this.language = language;
    this.hearing = hearing;
    script = language.setting("transliterate").map(Transliterator::getInstance);
    vowels =
        new ShortVowels(
            language.setting("unwritten").orElse(""),
            language.setting("vowels").orElse(""),
            language.setting("clusters").isPresent());
  }

  @Override
  public Ways ways(String word) {
    return language.line("sounds", word).map(Ways::parse).orElseGet(() -> unlisted(word));
  }

  private Ways unlisted(String word) {
    Ways other = hearing.heard(language, word);
    return other.isNone() ? byRules(word) : other;
  }

  private static Ways inARow(String words, Function<String, Ways> said) {
    return Ways.inARow(
        GAPS.splitAsStream(words).filter(each -> !each.isEmpty()).map(said).toList());
  }

  private Ways byRules(String word) {
    String letters = script.map(to -> to.transliterate(word)).orElse(word);
    return vowels.filled(ownLetters(letters)).stream()
        .map(each -> inARow(each, language.rules()::ways))
        .reduce(Ways.NONE, Ways::or);
  }

  /** The word without those accents, and in place of those letters, that have no rule. */
  private String ownLetters(String word) {
    return word.chars().allMatch(each -> language.rules().knows((char) each))
        ? word
        : word.codePoints().mapToObj(this::ownLetter).collect(Collectors.joining());
  }

  private String ownLetter(int letter) {
    String given = Character.toString(letter);
    if (knows(given) || given.isBlank() || given.equals("'")) {
      return given;
    }
    String plain = Letters.plain(given);
    return knows(plain) ? plain : Letters.latin(given);
  }

  private boolean knows(String letters) {
    return !letters.isEmpty() && language.rules().knows(letters.charAt(0));
  }

  @Override
  public boolean isKnown(String word) {
    return Stream.of("words", "sounds").anyMatch(name -> language.line(name, word).isPresent());
  }

  @Override
  public Language language() {
    return language;
  }
}
