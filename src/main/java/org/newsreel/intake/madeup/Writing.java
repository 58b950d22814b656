package org.newsreel.intake.madeup;

import java.util.Random;
import java.util.stream.IntStream;

/** How a made-up language is written: real letters, words that nobody has. */
enum Writing {
  LATIN(
      60_000,
      "b c d f g h l m n p r s t v w br ch cl dr fl gr pl pr sh sk sl sp st th tr",
      "a e i o u ai ea ee oa ou",
      "- - - - d k l m n nd nt r rd s st t"),
  UMLAUTS(
      60_000,
      "b d f g h k l m n p r s t w z br gl kl kr pf sch schl spr str tr zw",
      "a e i o u ä ö ü au ei ie eu",
      "- - - - ch ck ft lt m n nd ng r rt s ß t tz"),
  CYRILLIC(
      30_000,
      "б в г д ж з к л м н п р с т х ц ч ш бр вл гр пр ст тр",
      "а е и о у ы я ю",
      "- - - - й к л м н р с т х ть"),
  ARABIC(30_000, "ب ت ج ح د ر ز س ش ص ط ع ف ق ك ل م ن ه و", "ا و ي ا - - -", "- - ب د ر س ل م ن ة"),
  /** Each word is one character or two, and nothing stands between words. */
  CHINESE(20_000, "", "", "");

  private static final int FIRST_SIGN = 0x4E00;
  private static final int SIGNS = 3_000;

  private final int size;
  private final String onsets;
  private final String vowels;
  private final String codas;

  Writing(int size, String onsets, String vowels, String codas) {
    this.size = size;
    this.onsets = onsets;
    this.vowels = vowels;
    this.codas = codas;
  }

  private static String[] parts(String list) {
    return list.replace("-", "").split(" ", -1);
  }

  /** How many words there are. */
  int size() {
    return size;
  }

  boolean isSpaced() {
    return this != CHINESE;
  }

  String fullStop() {
    return this == CHINESE ? "。" : ".";
  }

  String comma() {
    return switch (this) {
      case CHINESE -> "，";
      case ARABIC -> "،";
      default -> ",";
    };
  }

  /** Makes a word up; seldom used ones are longer. */
  String word(Random random, int rank) {
    return this == CHINESE ? characters(random, rank) : syllables(random, rank);
  }

  private static String characters(Random random, int rank) {
    int most = Math.min(SIGNS, 40 + rank);
    return IntStream.range(0, rank < 200 ? 1 : 2)
        .map(place -> FIRST_SIGN + 6 * random.nextInt(most))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String syllables(Random random, int rank) {
    int count = rank < 60 ? 1 : rank < 3_000 ? 1 + random.nextInt(2) : 2 + random.nextInt(3);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < count; i++) {
      word.append(any(random, onsets)).append(any(random, vowels));
    }
    return word.append(any(random, codas)).toString();
  }

  private static String any(Random random, String list) {
    String[] parts = parts(list);
    return parts[random.nextInt(parts.length)];
  }
}
