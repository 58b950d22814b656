package org.newsreel.align.phones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Prints how far the phones of letter rules are from those of espeak-ng, and both from the English
 * dictionary; and what it takes: {@code mvn -q test -Dtest=PhoneErrors -Dtest.excluded=desktop
 * -Dtest.groups=bench}.
 */
@Tag("bench")
class PhoneErrors {
  private static final Path WORDS = Path.of("src/test/resources/phones/words.txt");
  private static final Map<String, String> VOICES = Map.of("en", "en-us", "pt", "pt-br");
  private static final String PINYIN = "cmn-latn-pinyin";

  /** Phones that are told apart by little: one taken for another does little harm to a search. */
  private static final List<Set<String>> NEAR =
      List.of(
          Set.of("AA", "AE", "AH", "AO"),
          Set.of("IY", "IH", "Y"),
          Set.of("UW", "UH", "W"),
          Set.of("AO", "OW"),
          Set.of("EH", "EY"),
          Set.of("AH", "IH", "EH"));

  /** The words of each language. */
  private static Map<String, List<String>> words() throws IOException {
    Map<String, List<String>> words = new TreeMap<>();
    try (Stream<String> lines = Files.lines(WORDS)) {
      lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(":\\s*", 2))
          .forEach(line -> words.put(line[0], List.of(line[1].split("\\s+"))));
    }
    return words;
  }

  @Test
  void printsTheShareOfPhonesThatDifferFromThoseOfEspeak() throws IOException {
    Espeak espeak = Espeak.installed();
    assumeTrue(espeak.isInstalled(), "there is no espeak-ng on this computer");
    System.out.printf("%-4s %6s %6s %6s %6s%n", "", "words", "first", "best", "broad");
    words().forEach((language, words) -> compare(language, words, espeak));
    assertThat(words()).isNotEmpty();
  }

  private static void compare(String language, List<String> words, Espeak espeak) {
    boolean chinese = language.equals("zh");
    Transliterator pinyin = Transliterator.getInstance("Han-Latin; [\\ ] Remove");
    List<String> asked = chinese ? words.stream().map(pinyin::transliterate).toList() : words;
    Map<String, Ways> heard =
        espeak.heard(chinese ? PINYIN : VOICES.getOrDefault(language, language), asked);
    Pronouncer pronouncer = Pronouncer.of(language, new Espeak(""));
    Score score = new Score();
    for (int i = 0; i < words.size(); i++) {
      Ways there = heard.getOrDefault(asked.get(i), Ways.NONE);
      if (!there.isNone()) {
        score.add(pronouncer.ways(words.get(i)), there);
      }
    }
    System.out.printf("%-4s %6d %s%n", language, words.size(), score);
  }

  @Test
  void printsTheShareOfPhonesThatDifferFromTheEnglishDictionary() throws IOException {
    Path dictionary = Path.of("target/sphinx/sphinx4-data-1.0.0.jar");
    assumeTrue(Files.exists(dictionary), "the dictionary has not been fetched");
    List<String> words = EnglishSample.of(dictionary, 3000);
    Words rules = new WrittenWords(Language.of("en"), Hearing.NONE);
    Map<String, Ways> heard = Espeak.installed().heard("en-us", words);
    Score byRules = new Score();
    Score byEspeak = new Score();
    for (String word : words) {
      Ways there = EnglishDictionary.get().ways(word);
      byRules.add(rules.ways(word).all(), there);
      byEspeak.add(heard.getOrDefault(word, Ways.SILENT).all(), there);
    }
    System.out.printf("English: %6s %6s %6s%n", "first", "best", "broad");
    System.out.printf("rules    %s%nespeak   %s%n", byRules, byEspeak);
    assertThat(words).isNotEmpty();
  }

  @Test
  void printsWhatItTakes() {
    long start = System.nanoTime();
    EnglishDictionary.read();
    System.out.printf("dictionary read in %.0f ms%n", (System.nanoTime() - start) / 1e6);
    for (String language : List.of("en", "fr", "ar", "hi", "zh")) {
      long before = System.nanoTime();
      Pronouncer pronouncer = Pronouncer.of(language, new Espeak(""));
      pronouncer.ways("12");
      double ready = (System.nanoTime() - before) / 1e6;
      before = System.nanoTime();
      for (int i = 0; i < 2000; i++) {
        pronouncer.ways("zorb" + "aeiou".charAt(i % 5) + i);
      }
      double each = (System.nanoTime() - before) / 1e3 / 2000;
      System.out.printf(
          Locale.ROOT, "%s ready in %.0f ms, %.0f us a new token%n", language, ready, each);
    }
    assertThat(Language.written()).isNotEmpty();
  }

  /**
   * Edits per phone: of the likeliest way, of the best, and of the likeliest with near ones equal.
   */
  private static final class Score {
    private int phones;
    private int first;
    private int best;
    private int broad;

    void add(List<List<Phone>> ways, Ways there) {
      phones += there.all().getFirst().size();
      first += edits(ways.subList(0, 1), there, (a, b) -> a == b);
      best += edits(ways, there, (a, b) -> a == b);
      broad += edits(ways.subList(0, 1), there, Score::near);
    }

    private static int edits(List<List<Phone>> ways, Ways there, BiPredicate<Phone, Phone> same) {
      return ways.stream()
          .flatMap(way -> there.all().stream().map(other -> edits(way, other, same)))
          .min(Integer::compare)
          .orElseThrow();
    }

    private static int edits(List<Phone> one, List<Phone> other, BiPredicate<Phone, Phone> same) {
      int[] above =
          Stream.iterate(0, i -> i + 1).limit(other.size() + 1L).mapToInt(i -> i).toArray();
      for (int i = 1; i <= one.size(); i++) {
        int[] row = new int[above.length];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
          int replaced = above[j - 1] + (same.test(one.get(i - 1), other.get(j - 1)) ? 0 : 1);
          row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
        }
        above = row;
      }
      return above[other.size()];
    }

    private static boolean near(Phone one, Phone other) {
      return one == other
          || NEAR.stream()
              .anyMatch(each -> each.contains(one.name()) && each.contains(other.name()));
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%5.1f%% %5.1f%% %5.1f%%",
          100.0 * first / phones,
          100.0 * best / phones,
          100.0 * broad / phones);
    }
  }

  /** Words of the dictionary, by chance but the same each time. */
  private static final class EnglishSample {
    private static final Pattern WORD = Pattern.compile("[a-z]{4,12}");

    static List<String> of(Path jar, int count) throws IOException {
      try (var zip = new ZipFile(jar.toFile())) {
        var entry = zip.getEntry("edu/cmu/sphinx/models/en-us/cmudict-en-us.dict");
        List<String> words =
            new ArrayList<>(
                new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(line -> line.split(" ", 2)[0])
                    .filter(word -> WORD.matcher(word).matches())
                    .toList());
        Collections.shuffle(words, new Random(1));
        return List.copyOf(words.subList(0, count));
      }
    }
  }
}
