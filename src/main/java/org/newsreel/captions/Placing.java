package org.newsreel.captions;

import java.util.ArrayList;
import java.util.List;
import org.newsreel.captions.SaidTokens.Said;
import org.newsreel.model.Span;
import org.newsreel.model.TimedWord;

/** Gives the words of a transcript the times of the tokens that they match. */
final class Placing {
  private static final double FOUND = 0.9;
  private static final double TAKEN = 0.3;

  /** A longer stretch between two words that are found holds more than a few others. */
  private static final long LONGEST_GAP_MS = 10_000;

  /** Fewer words that the text does not have are not worth telling. */
  private static final int FEW = 3;

  private final int[] wordOf;
  private final List<Said> said;
  private final long length;
  private final List<TimedWord> words = new ArrayList<>();
  private final List<Span> unwritten = new ArrayList<>();

  /**
   * @param wordOf the word of each token of the transcript
   * @param match where each of these tokens is said, or {@link Matching#NONE}
   * @param length of the clip, in milliseconds
   */
  Placing(int[] wordOf, int[] match, List<Said> said, long length) {
    this.wordOf = wordOf;
    this.said = said;
    this.length = length;
    int last = -1;
    for (int i = 0; i <= match.length; i++) {
      if (i == match.length || match[i] != Matching.NONE) {
        gap(last, i, last < 0 ? -1 : match[last], i == match.length ? said.size() : match[i]);
        last = i;
        if (i < match.length) {
          place(i, said.get(match[i]).start(), said.get(match[i]).end(), FOUND);
        }
      }
    }
  }

  List<TimedWord> words() {
    return words;
  }

  List<Span> unwritten() {
    return unwritten;
  }

  /**
   * Looks at what lies between two tokens that are found, or before the first or after the last.
   */
  private void gap(int fromOurs, int toOurs, int fromSaid, int toSaid) {
    int ours = toOurs - fromOurs - 1;
    int others = toSaid - fromSaid - 1;
    if (others == 0) {
      return;
    }
    long start = said.get(fromSaid + 1).start();
    long end = Math.max(start, said.get(toSaid - 1).end());
    boolean inside = fromOurs >= 0 && toOurs < wordOf.length;
    if (inside && ours > 0 && ours <= 2 * others + 1 && end - start <= LONGEST_GAP_MS) {
      for (int i = 0; i < ours; i++) {
        long step = end - start;
        place(fromOurs + 1 + i, start + step * i / ours, start + step * (i + 1) / ours, TAKEN);
      }
    } else if (others >= FEW) {
      unwritten.add(Span.ofMillis(start, end));
    }
  }

  /** Adds a token's time to its word. What would go back in time is left out. */
  private void place(int token, long from, long to, double sureness) {
    int word = wordOf[token];
    long end = Math.min(to, length);
    if (!words.isEmpty() && words.getLast().word() == word) {
      TimedWord begun = words.removeLast();
      long start = begun.span().start().toMillis();
      long last = Math.max(begun.span().end().toMillis(), end);
      double surer = Math.max(begun.sureness(), sureness);
      words.add(new TimedWord(word, Span.ofMillis(start, last), surer));
      return;
    }
    long before = words.isEmpty() ? 0 : words.getLast().span().end().toMillis();
    long start = Math.max(from, before);
    if (start < end || (start == end && from == to)) {
      words.add(new TimedWord(word, Span.ofMillis(start, end), sureness));
    }
  }
}
