package org.newsreel.align.phones;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PronouncerTest {
  private static final Espeak NO_ESPEAK = new Espeak("");

  private static Pronouncer of(String language) {
    return Pronouncer.of(language, NO_ESPEAK);
  }

  private static List<String> ways(String language, String token) {
    return of(language).ways(token).stream().map(PronouncerTest::written).toList();
  }

  private static String written(List<Phone> phones) {
    return phones.stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "government|G AH V ER M AH N T",
        "“World,”|W ER L D",
        "it’s|IH T S",
        "Mr.|M IH S T ER",
        "BBC’s|B IY B IY S IY Z",
        "U.S.|Y UW EH S",
        "MPs|EH M P IY Z",
        "livestream|L AY V S T R IY M",
        "naïve|N AY IY V",
        "Zürich|Z UH R IH K",
        "COVID-19|K OW V IH D N AY N T IY N",
      })
  void englishWordsAreSaidAsTheDictionarySays(String token, String said) {
    assertThat(ways("en", token).getFirst()).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1984|N AY N T IY N EY T IY F AO R",
        "2024|T W EH N T IY T W EH N T IY F AO R",
        "3rd|TH ER D",
        "1990s|N AY N T IY N N AY N T IY Z",
        "1,500|W AH N TH AW Z AH N D F AY V HH AH N D R AH D",
        "1,500|F IH F T IY N HH AH N D R AH D",
        "120|W AH N HH AH N D R AH D AH N D T W EH N T IY",
        "3.5|TH R IY P OY N T F AY V",
        "50%|F IH F T IY P ER S EH N T",
        "$5|F AY V D AA L ER Z",
        "$5|F AY V",
        "£2bn|T UW B IH L Y AH N P AW N D Z",
        "5km|F AY V K AH L AA M AH T ER Z",
        "10-15|T EH N T UW F IH F T IY N",
        "10-15|T EH N F IH F T IY N",
        "10:30|T EH N TH ER D IY",
        "10:00|T EH N",
        "XIV|F AO R T IY N",
        "XIV|DH AH F AO R T IY N TH",
        "II|T UW",
        "&|AH N D",
        "#MeToo|M IY T UW",
        "737s|S EH V AH N TH ER D IY S EH V AH N Z",
        "9/11|N AY N IH L EH V AH N",
        "No.|N AH M B ER",
        "iPhone|AY F OW N",
        "bbc.com|B IY B IY S IY D AA T K AA M",
      })
  void numbersAndSignsAreReadOutInEnglish(String token, String said) {
    assertThat(ways("en", token)).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|21|AY N UH N D T S V AA N T S IH SH",
        "de|3.|D R IH T AH",
        "de|Tag|T AA K",
        "fr|l'eau|L OW",
        "fr|beaucoup|B OW K UW",
        "fr|1er|P R AH M Y EY",
        "es|niño|N IY N Y OW",
        "it|città|CH IY T AA",
        "pt|não|N AW N",
        "nl|goed|HH UW T",
        "pl|dziękuję|JH EH N K UW Y EH",
        "ru|город|G AA R AA T",
        "ru|BBC|B IY B IY S IY",
        "uk|м'яч|M Y AA CH",
        "tr|teşekkür|T EH SH EH K UW R",
        "ar|سلام|S AE L AE M",
        "ar|٣|TH AE L AE TH AE",
        "fa|پدر|P AE D AE R",
        "hi|भारत|B AA R AH T",
        "bn|বাংলা|B AA N L AA",
        "ur|گھر|G AH R",
        "id|terima|T AH R IY M AA",
        "sw|habari|HH AA B AA R IY",
        "zh|北京|P EY JH IY NG",
        "zh|3|S AA N",
      })
  void lettersOfManyLanguagesAreKnown(String language, String token, String said) {
    assertThat(ways(language, token)).contains(said);
    assertThat(of(language).knowsLetters()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "—", "…", "\"", "😀", "", " ", "•", "=====", "\uD83D"})
  void whatIsNoWordIsNotSaid(String token) {
    assertThat(ways("en", token)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "(2)", "[3]", "4.", "²"})
  void aNumberThatMayBeANoteMayBeLeftUnsaid(String token) {
    assertThat(ways("en", token)).hasSizeGreaterThan(1).last().isEqualTo("");
  }

  @Test
  void unknownLanguagesAreReadByTheirLatinForm() {
    assertThat(ways("xx", "თბილისი")).contains("T B IY L IY S IY");
    assertThat(ways("", "Tbilisi")).contains("T B IY L IY S IY");
    assertThat(of("xx").knowsLetters()).isFalse();
    assertThat(of("").knowsLetters()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar", "zh", "hi", "xx", ""})
  void anyTextWhateverGivesFewAndShortWays(String language) {
    Pronouncer pronouncer = of(language);
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      String token =
          random
              .ints(1 + random.nextInt(30), 0, random.nextBoolean() ? 0x3000 : 0x10FFFF)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      assertWithin(pronouncer.ways(token));
    }
    for (String part : List.of("a", "9", "中", "'", ".", "A.", "1,", "س", "e'", "\uD83D", "XI")) {
      assertWithin(pronouncer.ways(part.repeat(100_000)));
    }
  }

  private static void assertWithin(List<List<Phone>> ways) {
    assertThat(ways).hasSizeLessThanOrEqualTo(6).doesNotHaveDuplicates();
    assertThat(ways).allSatisfy(way -> assertThat(way).hasSizeLessThanOrEqualTo(400));
  }

  @Test
  void everyLetterOfTheLatinAlphabetIsSaidInLanguagesWrittenInIt() {
    for (String tag : Language.written()) {
      Language language = Language.of(tag);
      if (language.scripts().contains(Character.UnicodeScript.LATIN)) {
        for (char letter = 'a'; letter <= 'z'; letter++) {
          assertThat(language.rules().knows(letter)).as(tag + " " + letter).isTrue();
        }
      }
    }
  }

  @Test
  void everyLanguageInTheListHasAFile() {
    assertThat(Language.written()).allSatisfy(tag -> assertThat(of(tag).ways("12")).isNotEmpty());
  }
}
