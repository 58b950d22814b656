package org.newsreel.intake.madeup;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Puts the words of one story in rows: what it is about comes again and again. */
final class Speech {
  private static final int TOPICS = 12;

  private final Vocabulary vocabulary;
  private final Random random;
  private final List<String> topics;
  private int words;

  Speech(Vocabulary vocabulary, Random random) {
    this.vocabulary = vocabulary;
    this.random = random;
    topics = Stream.generate(() -> vocabulary.topic(random)).limit(TOPICS).toList();
  }

  /** How many words were put in sentences. */
  int words() {
    return words;
  }

  String title() {
    return row(new StringBuilder(), 4 + random.nextInt(6), false).toString();
  }

  String paragraph() {
    StringBuilder text = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      if (!text.isEmpty() && vocabulary.writing().isSpaced()) {
        text.append(' ');
      }
      text.append(sentence());
    }
    return text.toString();
  }

  String sentence() {
    int length = 6 + random.nextInt(18);
    words += length;
    return row(new StringBuilder(), length, true)
        .append(vocabulary.writing().fullStop())
        .toString();
  }

  private StringBuilder row(StringBuilder row, int length, boolean commas) {
    for (int i = 0; i < length; i++) {
      if (i > 0 && commas && random.nextInt(11) == 0) {
        row.append(vocabulary.writing().comma());
      }
      row.append(i > 0 && vocabulary.writing().isSpaced() ? " " : "");
      row.append(i == 0 ? capital(word()) : word());
    }
    return row;
  }

  private String word() {
    return random.nextInt(12) == 0
        ? topics.get(random.nextInt(topics.size()))
        : vocabulary.any(random);
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
