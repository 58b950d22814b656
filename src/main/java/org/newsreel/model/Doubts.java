package org.newsreel.model;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which sentences of a transcript cannot be trusted word by word: in those no word is lit, and the
 * reader is asked to listen.
 *
 * <p>A sentence is doubtful where the mean sureness of its timed words is under {@link #SURE}: a
 * light that is wrong on more than two words of five is worse than none. And where fewer than half
 * of its words have times: so many are not left out in speaking, so those that were found are
 * likely to be others'. A sentence of which nothing is said is not doubtful, but unspoken.
 */
public final class Doubts {
  /** The mean sureness from which on a sentence's words are lit. */
  public static final double SURE = 0.6;

  /** The share of its words that must have times. */
  public static final double SAID = 0.5;

  private final List<Sentence> sentences;
  private final BitSet doubtful = new BitSet();
  private final BitSet said = new BitSet();
  private final BitSet heard = new BitSet();

  private Doubts(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** Looks at every sentence; {@code words} and {@code sentences} are of one transcript. */
  public static Doubts of(List<Word> words, List<Sentence> sentences, Sync sync) {
    Doubts doubts = new Doubts(sentences);
    double[] sureness = new double[words.size()];
    BitSet timed = new BitSet();
    BitSet silenced = new BitSet();
    for (TimedWord word : sync.times().words()) {
      timed.set(word.word());
      sureness[word.word()] = word.sureness();
    }
    for (Anchor anchor : sync.corrections().anchors()) {
      (anchor.start().isPresent() ? doubts.heard : silenced).set(anchor.word());
    }
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      int sayable =
          (int)
              within(sentence)
                  .filter(word -> timed.get(word) || isSayable(words.get(word)))
                  .filter(word -> !silenced.get(word))
                  .count();
      int spoken = (int) within(sentence).filter(timed::get).count();
      double sure = within(sentence).filter(timed::get).mapToDouble(word -> sureness[word]).sum();
      doubts.said.set(i, spoken > 0);
      doubts.doubtful.set(i, spoken > 0 && (sure < SURE * spoken || spoken < SAID * sayable));
    }
    return doubts;
  }

  private static IntStream within(Sentence sentence) {
    return IntStream.range(sentence.firstWord(), sentence.endWord());
  }

  /** A dash or a bullet is a token, but nothing that anybody says. */
  private static boolean isSayable(Word word) {
    return word.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  public boolean isDoubtful(int sentence) {
    return doubtful.get(sentence);
  }

  /** Whether any of it has a time. */
  public boolean isSaid(int sentence) {
    return said.get(sentence);
  }

  /** Whether a doubtful sentence is one of which the reader has not said where a word begins. */
  public boolean isOpen(int sentence) {
    return doubtful.get(sentence) && within(sentences.get(sentence)).noneMatch(heard::get);
  }

  /** How many sentences wait for the reader's word. */
  public int open() {
    return (int) IntStream.range(0, sentences.size()).filter(this::isOpen).count();
  }

  /** How many sentences are doubtful, whatever the reader says of them. */
  public int doubtful() {
    return doubtful.cardinality();
  }

  /**
   * The next sentence that waits for the reader's word.
   *
   * @param from the sentence to go on from; -1 for the start
   * @param step 1 to go on, -1 to go back
   */
  public OptionalInt next(int from, int step) {
    return IntStream.iterate(from + step, i -> i >= 0 && i < sentences.size(), i -> i + step)
        .filter(this::isOpen)
        .findFirst();
  }
}
