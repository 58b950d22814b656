package org.newsreel.library;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.newsreel.model.Page;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Passage;
import org.newsreel.model.Person;
import org.newsreel.model.RemoteClip;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryLinks;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TextRange;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;

/** Stories to keep: simple ones with the words that a test wants, and random ones of all kinds. */
public final class Stories {
  private static final List<String> PIECES =
      List.of(
          "ferry",
          "Fähre",
          "паром",
          "قارب",
          "מעבורת",
          "नाव",
          "渡し船",
          "ጀልባ",
          "เรือ",
          "👩‍🚀",
          "🇸🇪",
          "e\u0301",
          "\u200F",
          "\u00A0",
          "\u2028",
          "\t",
          "\n",
          "\"",
          "\\",
          "'",
          "</script>",
          "{}",
          "\uFFFF",
          "\uFEFF",
          "%s",
          "?",
          "; DROP TABLE story; --",
          "null",
          "0",
          "𝔣",
          "İ");

  private Stories() {}

  /** A story named {@code key} whose transcript is one paragraph. */
  public static Story saying(String key, String words) {
    Paragraph paragraph = new Paragraph(words, new TextRange(0, words.length()));
    return story(key, new Transcript(List.of(Turn.narration(List.of(paragraph)))));
  }

  /** The same story, saying where its clip is on the web. */
  public static Story withClipAt(String address, Story told) {
    RemoteClip clip = new RemoteClip(address, Optional.empty(), "", List.of());
    return new Story(
        told.id(),
        told.origin(),
        told.source(),
        told.title(),
        told.authors(),
        told.published(),
        told.language(),
        told.length(),
        told.lede(),
        told.transcript(),
        told.passages(),
        new StoryLinks("", Optional.of(clip), List.of()));
  }

  static Story story(String key, Transcript transcript) {
    return new Story(
        StoryId.from(key),
        key + ".txt",
        "Harbour Radio",
        "Title of " + key,
        List.of(Person.named("Ada Quill")),
        Optional.of(LocalDate.of(2026, 3, 1)),
        "en",
        Optional.of(Duration.ofSeconds(90)),
        "",
        transcript,
        List.of(),
        StoryLinks.NONE);
  }

  public static Page page(Story story) {
    return new Page(story.origin(), story.transcript().text());
  }

  public static Story random(Random random) {
    return new Story(
        StoryId.from("story " + random.nextLong()),
        text(random),
        text(random),
        text(random),
        some(random, () -> person(random)),
        maybe(random, () -> LocalDate.ofEpochDay(random.nextInt(-1_000_000, 1_000_000))),
        text(random),
        maybe(random, () -> Duration.ofMillis(random.nextInt(10_000_000))),
        text(random),
        new Transcript(some(random, () -> turn(random))),
        some(random, () -> passage(random)),
        StoryLinks.NONE);
  }

  public static Page randomPage(Random random) {
    return new Page(text(random), text(random), text(random) + text(random));
  }

  static StoryStatus randomStatus(Random random) {
    return new StoryStatus(
        random.nextBoolean(),
        random.nextBoolean(),
        micros(random.nextLong(0, 1L << 40)),
        random.nextInt(0, Integer.MAX_VALUE));
  }

  /** Times of any rung, with words left out, pauses, and words that take no time. */
  static TimedTranscript randomTimes(Random random) {
    List<TimedWord> words = new ArrayList<>();
    int word = 0;
    long at = 0;
    for (int i = random.nextInt(50); i > 0; i--) {
      long start = at + random.nextInt(2) * random.nextLong(1_000_000);
      at = start + random.nextInt(2) * random.nextLong(1_000_000);
      words.add(new TimedWord(word, new Span(micros(start), micros(at)), random.nextDouble()));
      word += 1 + random.nextInt(3);
    }
    return new TimedTranscript(any(random, SyncRung.values()), "engine " + text(random), words);
  }

  static Duration micros(long micros) {
    return Duration.ofNanos(micros * 1_000);
  }

  private static Turn turn(Random random) {
    List<Paragraph> paragraphs =
        Stream.generate(() -> new Paragraph("x" + text(random), range(random)))
            .limit(1 + random.nextInt(3))
            .toList();
    return new Turn(any(random, Turn.Kind.values()), person(random), paragraphs);
  }

  private static Passage passage(Random random) {
    return new Passage(
        any(random, Passage.Role.values()),
        range(random),
        text(random),
        text(random),
        random.nextBoolean());
  }

  private static Person person(Random random) {
    return random.nextBoolean() ? Person.NARRATOR : new Person(text(random), text(random));
  }

  private static TextRange range(Random random) {
    int start = random.nextInt(1_000_000);
    return new TextRange(start, start + random.nextInt(1_000));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(any(random, PIECES.toArray(String[]::new)));
    }
    return text.toString();
  }

  private static <T> List<T> some(Random random, Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(4)).toList();
  }

  private static <T> Optional<T> maybe(Random random, Supplier<T> one) {
    return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
  }

  static <T> T any(Random random, T[] all) {
    return all[random.nextInt(all.length)];
  }
}
