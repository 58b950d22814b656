package org.newsreel.intake.madeup;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Writes a made-up story as it is when the text of its page is copied. */
final class Dump {
  private static final int FEWEST_WORDS = 300;
  private static final int MOST_WORDS = 800;
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
  private static final int DAYS = 3_652;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

  private final Vocabulary vocabulary;
  private final Names names;
  private final Random random;
  private final StringBuilder page = new StringBuilder();

  Dump(Vocabulary vocabulary, Names names, Random random) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.random = random;
  }

  String write() {
    Speech speech = new Speech(vocabulary, random);
    int length = FEWEST_WORDS + random.nextInt(MOST_WORDS - FEWEST_WORDS);
    String source = names.source(random);
    lines("Skip to content\nSkip to main menu", speech.title(), length(length));
    lines("This browser does not support the video element.");
    String second = random.nextInt(3) == 0 ? " | " + names.person(random) : "";
    lines(names.person(random) + second + "\n" + DATE.format(day()));
    lines(speech.sentence(), "[Video transcript]");
    tell(new Speech(vocabulary, random), length);
    lines("Skip next section More from " + source, "More from " + source);
    return page.toString();
  }

  private LocalDate day() {
    return LAST_DAY.minusDays(random.nextInt(DAYS));
  }

  /** As a hundred and fifty words a minute take it. */
  private static String length(int words) {
    Duration length = Duration.ofMillis(400L * words);
    return String.format(Locale.ROOT, "%02d:%02d", length.toMinutes(), length.toSecondsPart());
  }

  /** The report, with up to four people who are asked in between. */
  private void tell(Speech speech, int length) {
    List<String> asked =
        Stream.generate(() -> names.person(random) + ", " + names.role(random))
            .limit(1 + random.nextInt(4))
            .toList();
    while (speech.words() < length - 40) {
      lines(speech.paragraph());
      if (random.nextInt(3) == 0) {
        String label = "(" + asked.get(random.nextInt(asked.size())) + ")\n";
        lines(label + "“" + speech.paragraph() + "”");
      }
    }
  }

  private void lines(String... blocks) {
    for (String block : blocks) {
      page.append(block).append("\n\n");
    }
  }
}
