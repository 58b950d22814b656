package org.newsreel.align.phones;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words said as the file of their language says. */
final class WrittenWords implements Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Language language;
  private final Function<String, Ways> heard;
  private final Optional<Transliterator> script;
  private final ShortVowels vowels;

  /**
   * Words of a language.
   *
   * @param heard how a word is said by an authority above the rules, {@link Ways#NONE} if unknown
   */
  WrittenWords(Language language, Function<String, Ways> heard) {
    this.language = language;
    this.heard = heard;
    script = language.setting("transliterate").map(Transliterator::getInstance);
    vowels =
        new ShortVowels(
            language.setting("unwritten").orElse(""), language.setting("vowels").orElse(""));
  }

  @Override
  public Ways ways(String word) {
    return language.line("sounds", word).map(Ways::parse).orElseGet(() -> unlisted(word));
  }

  private Ways unlisted(String word) {
    Ways other = heard.apply(word);
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
    if (knows(given) || given.isBlank()) {
      return given;
    }
    String plain = MARKS.matcher(Normalizer.normalize(given, Normalizer.Form.NFD)).replaceAll("");
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
