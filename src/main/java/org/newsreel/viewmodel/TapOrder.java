package org.newsreel.viewmodel;

import java.util.stream.IntStream;
import org.newsreel.model.Doubts;
import org.newsreel.model.Sentence;
import org.newsreel.model.SyncRung;
import org.newsreel.model.Turn;

/** The sentences of a story in the order in which a reader who listens meets them. */
record TapOrder(OpenStory open) {
  /** The first word of a sentence that can be said; a dash cannot. */
  int firstWord(int sentence) {
    Sentence words = open.sentences().get(sentence);
    return IntStream.range(words.firstWord(), words.endWord())
        .filter(word -> !isSilenced(word, word))
        .filter(this::isSayable)
        .findFirst()
        .orElse(words.firstWord());
  }

  private boolean isSayable(int word) {
    return open.words().get(word).text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The first sentence from {@code first} on that somebody may say; -1 where there is none. */
  int from(int first) {
    Doubts doubts = open.doubts();
    boolean heard = open.times().rung().compareTo(SyncRung.SENTENCES) >= 0;
    return IntStream.range(Math.max(0, first), open.sentences().size())
        .filter(sentence -> !isCue(sentence))
        .filter(sentence -> !heard || doubts.isSaid(sentence))
        .filter(sentence -> !isSilenced(open.sentences().get(sentence)))
        .findFirst()
        .orElse(-1);
  }

  private boolean isCue(int sentence) {
    int paragraph = open.words().get(open.sentences().get(sentence).firstWord()).paragraph();
    return open.lines().get(paragraph).turn().kind() == Turn.Kind.CUE;
  }

  private boolean isSilenced(Sentence words) {
    return isSilenced(words.firstWord(), words.endWord() - 1);
  }

  /** Whether the reader has said of every word from {@code first} on that it is not spoken. */
  boolean isSilenced(int first, int last) {
    return first >= 0
        && IntStream.rangeClosed(first, last)
            .allMatch(
                word ->
                    open.sync()
                        .corrections()
                        .of(word)
                        .filter(each -> each.start().isEmpty())
                        .isPresent());
  }
}
