package org.newsreel.viewmodel;

import java.time.Duration;
import java.util.Optional;
import org.newsreel.model.Doubts;
import org.newsreel.model.Span;

/** The text of a story as its clip says it: what is said at a moment, and the way to the next. */
final class SpokenText {
  static final SpokenText NONE = new SpokenText(OpenStory.NONE);

  /** Going back within this of a sentence's start means the sentence before. */
  private static final Duration JUST_BEGUN = Duration.ofMillis(1200);

  private final OpenStory story;

  /** In doubtful sentences no word is lit. */
  private final Doubts doubts;

  SpokenText(OpenStory story) {
    this.story = story;
    doubts = story.doubts();
  }

  /** The word being said; -1 in pauses, and where the times are not good enough to light it. */
  int wordAt(Duration time) {
    int word = story.times().rung().showsWords() ? story.times().indexAt(time).orElse(-1) : -1;
    return word >= 0 && doubts.isDoubtful(story.sentenceOf(word)) ? -1 : word;
  }

  /** The sentence being said or last said; -1 before the first, and where there are no times. */
  int sentenceAt(Duration time) {
    return story.times().rung().showsSentences()
        ? story.sentenceOf(story.times().lastBegunAt(time).orElse(-1))
        : -1;
  }

  /** When a word is said, or else its sentence. */
  Optional<Span> spanOfWord(int word) {
    return story.times().spanOf(word).or(() -> spanOfSentence(story.sentenceOf(word)));
  }

  /** When a sentence is said; empty for -1, and where none of it is. */
  Optional<Span> spanOfSentence(int wanted) {
    return wanted < 0 ? Optional.empty() : story.times().spanOf(story.sentences().get(wanted));
  }

  /** Where the timed word begins that is {@code steps} from the one said or last said. */
  Optional<Duration> wordFrom(Duration time, int steps) {
    int wanted = story.times().lastBegunAt(time).orElse(-1) + steps;
    Optional<Span> found = story.times().spanOf(wanted);
    while (found.isEmpty() && wanted >= 0 && wanted < story.words().size()) {
      wanted += steps < 0 ? -1 : 1;
      found = story.times().spanOf(wanted);
    }
    return found.map(Span::start);
  }

  /**
   * Where the sentence begins that is {@code steps} from the one said or last said; one step back
   * means that one's own start when well into it.
   */
  Optional<Duration> sentenceFrom(Duration time, int steps) {
    int now = sentenceAt(time);
    int wanted = now + (steps < 0 && isWellInto(now, time) ? steps + 1 : steps);
    while (wanted >= 0 && wanted < story.sentences().size()) {
      Optional<Span> found = spanOfSentence(wanted);
      if (found.isPresent()) {
        return found.map(Span::start);
      }
      wanted += steps < 0 ? -1 : 1;
    }
    return Optional.empty();
  }

  private boolean isWellInto(int sentence, Duration time) {
    return spanOfSentence(sentence)
        .map(span -> time.compareTo(span.start().plus(JUST_BEGUN)) > 0)
        .orElse(false);
  }
}
