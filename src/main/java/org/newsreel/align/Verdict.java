package org.newsreel.align;

import java.util.List;
import org.newsreel.model.Span;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;

/** Decides which rung found times deserve. */
final class Verdict {
  /**
   * Mean sureness of the words that are said, over recordings with their own text (0.50 and more)
   * and with another's (0.32 and less).
   */
  private static final double BELONGS = 0.41;

  /** Below, too many single words are wrong, though sentences are about right. */
  private static final double WORDS = 0.6;

  /** A text that is said in part belongs to its clip if so many of its words are very sure. */
  private static final double VERY_SURE = 0.8;

  private static final double PART = 0.1;

  /** As if there were so many words more that fit nowhere: few words fit anywhere by chance. */
  private static final int DOUBT = 3;

  /** What is less sure is as good as not found. */
  private static final double LEAST_SURE = 0.25;

  private Verdict() {}

  /**
   * Gives times their rung, or none.
   *
   * @param most the highest rung that is possible
   */
  static TimedTranscript on(
      String engine, List<TimedWord> words, List<Span> unwritten, int items, SyncRung most) {
    double sum = words.stream().mapToDouble(TimedWord::sureness).sum();
    double mean = sum / (words.size() + DOUBT);
    double verySure = words.stream().filter(each -> each.sureness() >= VERY_SURE).count();
    boolean isPart = verySure >= PART * items;
    if (mean < BELONGS && !isPart) {
      return TimedTranscript.notSynced(
          engine, "What is said in this clip is not this text. Do the two belong together?");
    }
    SyncRung rung = mean < WORDS && !isPart ? SyncRung.SENTENCES : SyncRung.WORDS;
    return new TimedTranscript(
        rung.compareTo(most) > 0 ? most : rung, engine, sure(words), unwritten, "");
  }

  /** The words that are not as good as not found. */
  static List<TimedWord> sure(List<TimedWord> words) {
    return words.stream().filter(each -> each.sureness() >= LEAST_SURE).toList();
  }
}
