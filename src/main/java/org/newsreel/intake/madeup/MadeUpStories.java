package org.newsreel.intake.madeup;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.newsreel.library.Addition;
import org.newsreel.library.Tags;
import org.newsreel.model.Clip;
import org.newsreel.model.Page;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.TimedTranscript;
import org.newsreel.parse.ParseException;
import org.newsreel.parse.StoryParsers;

/**
 * Stories of 300 to 800 words as broadcasters tell them, in words that mean nothing: most in Latin
 * letters, some in Cyrillic, Arabic and Chinese ones. A seed and a number stand for one story.
 */
public final class MadeUpStories {
  private static final List<String> TAGS =
      List.of(Tags.TO_PRACTISE, "slow speech", "weather", "sea", "for the course");

  private final long seed;
  private final Map<Writing, Vocabulary> vocabularies = new EnumMap<>(Writing.class);
  private final Names names;

  public MadeUpStories(long seed) {
    this.seed = seed;
    Random random = new Random(seed);
    for (Writing writing : Writing.values()) {
      vocabularies.put(writing, Vocabulary.of(writing, random));
    }
    names = new Names(vocabulary(), random);
  }

  /** The words that most stories are made of. */
  public Vocabulary vocabulary() {
    return vocabulary(Writing.LATIN);
  }

  private Vocabulary vocabulary(Writing writing) {
    return vocabularies.computeIfAbsent(writing, each -> Vocabulary.of(each, new Random(seed)));
  }

  /** The page of a story as it is when its text is copied. */
  public Page page(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    // The first numbers of neighbouring seeds are alike.
    random.nextLong();
    String text = new Dump(vocabulary(writing(random)), names, random).write();
    return new Page("made-up-" + number + ".txt", text);
  }

  private static Writing writing(Random random) {
    return switch (random.nextInt(20)) {
      case 0, 1, 2 -> Writing.UMLAUTS;
      case 3, 4 -> Writing.CYRILLIC;
      case 5 -> Writing.ARABIC;
      case 6 -> Writing.CHINESE;
      default -> Writing.LATIN;
    };
  }

  /** A story that nothing has been done with. */
  public Addition story(int number) throws ParseException {
    Page page = page(number);
    return new Addition(StoryParsers.parse(page), page);
  }

  /**
   * A story, and what somebody has done with it: every second is read, some are starred and tagged,
   * every third has a clip and word times.
   *
   * @param silence a clip that the library has, for all that have one
   */
  public Addition story(int number, Clip silence) throws ParseException {
    Addition bare = story(number);
    Random random = new Random(seed ^ number * 7_919L);
    boolean hasClip = number % 3 == 0;
    return new Addition(
        bare.story(),
        bare.page(),
        new StoryStatus(random.nextBoolean(), random.nextInt(25) == 0, Duration.ZERO, 0),
        random.nextInt(10) == 0 ? Set.of(TAGS.get(random.nextInt(TAGS.size()))) : Set.of(),
        hasClip ? Optional.of(silence) : Optional.empty(),
        hasClip ? SpokenWords.of(bare.story().transcript(), random) : TimedTranscript.NONE);
  }
}
