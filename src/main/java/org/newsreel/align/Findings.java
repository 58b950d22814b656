package org.newsreel.align;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.newsreel.align.search.Path;
import org.newsreel.model.Span;
import org.newsreel.model.TimedWord;

/**
 * What was found of a piece.
 *
 * @param unwritten where something is heard for long that the text does not have
 */
record Findings(List<TimedWord> words, List<Span> unwritten) {
  /** In frames: what is shorter is a cough, or a word that the reader made up. */
  private static final int SHORTEST_UNWRITTEN = 200;

  /** In frames. */
  private static final int LONGEST_PAUSE = 150;

  static Findings of(Hearing hearing, Piece piece) {
    return new Findings(words(hearing, piece), unwritten(hearing.exact(), piece));
  }

  private static List<TimedWord> words(Hearing hearing, Piece piece) {
    double[] sureness = Sureness.of(hearing);
    List<TimedWord> words = new ArrayList<>();
    for (int i = 0; i < sureness.length; i++) {
      int word = hearing.wording().items().get(i).word();
      boolean isPinned = piece.pinned() && word == piece.firstWord();
      if (hearing.isSaid(i)) {
        Duration start = isPinned ? piece.within().start() : piece.time(hearing.start(i));
        add(word, new Span(start, piece.time(hearing.end(i))), isPinned ? 1 : sureness[i], words);
      }
    }
    return words;
  }

  /** Adds a word, or makes it longer where it has begun with an earlier item. */
  private static void add(int word, Span span, double sureness, List<TimedWord> words) {
    if (!words.isEmpty() && words.getLast().word() == word) {
      TimedWord begun = words.removeLast();
      Span longer = new Span(begun.span().start(), span.end());
      words.add(new TimedWord(word, longer, Math.min(begun.sureness(), sureness)));
    } else {
      words.add(new TimedWord(word, span, sureness));
    }
  }

  /** Pauses in something unwritten are a part of it. */
  private static List<Span> unwritten(Path path, Piece piece) {
    List<Span> found = new ArrayList<>();
    int from = -1;
    int end = -1;
    for (int t = 0; t <= path.frames(); t++) {
      boolean isOver = t == path.frames() || path.heardAt(t) >= 0 || t - end > LONGEST_PAUSE;
      if (isOver && from >= 0) {
        if (end - from >= SHORTEST_UNWRITTEN) {
          found.add(new Span(piece.time(from), piece.time(end)));
        }
        from = -1;
      }
      if (t < path.frames() && path.heardAt(t) == Path.UNWRITTEN) {
        from = from < 0 ? t : from;
        end = t + 1;
      }
    }
    return found;
  }
}
