package org.newsreel.align;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsreel.align.acoustic.Cepstra;
import org.newsreel.align.acoustic.Features;
import org.newsreel.model.Anchor;
import org.newsreel.model.Span;

/**
 * A part of a transcript and the part of the clip in which it is said, between two of the reader's
 * anchors.
 *
 * @param firstWord its place in the transcript
 * @param endWord the place after the last word
 * @param pinned whether the first word begins where the part of the clip does
 */
record Piece(int firstWord, int endWord, Span within, boolean pinned) {
  private static final Duration FRAME = Duration.ofSeconds(1).dividedBy(Cepstra.FRAMES_PER_SECOND);

  /** The pieces of a text, which cover it. */
  static List<Piece> of(int words, List<Anchor> anchors, Duration length) {
    List<Piece> pieces = new ArrayList<>();
    Piece last = new Piece(0, words, new Span(Duration.ZERO, length), false);
    for (Anchor anchor : anchors) {
      Optional<Duration> start = anchor.start();
      if (start.isPresent() && anchor.word() < words) {
        Duration at = clamped(start.get(), last.within().start(), length);
        pieces.add(last.until(anchor.word(), at));
        last = new Piece(anchor.word(), words, new Span(at, length), true);
      }
    }
    pieces.add(last);
    return pieces.stream().filter(piece -> piece.endWord() > piece.firstWord()).toList();
  }

  private static Duration clamped(Duration time, Duration least, Duration most) {
    if (time.compareTo(least) < 0) {
      return least;
    }
    return time.compareTo(most) > 0 ? most : time;
  }

  private Piece until(int word, Duration time) {
    return new Piece(firstWord, word, new Span(within.start(), time), pinned);
  }

  /** What of the whole sound is heard in this piece. */
  Features of(Features whole) {
    return whole.between(frame(within.start(), whole), frame(within.end(), whole));
  }

  private static int frame(Duration time, Features features) {
    return (int) Math.min(time.dividedBy(FRAME), features.frames());
  }

  /** When a frame of this piece begins, in the clip. */
  Duration time(int frame) {
    Duration time = within.start().plus(FRAME.multipliedBy(frame));
    return time.compareTo(within.end()) > 0 ? within.end() : time;
  }

  /** Whether an anchor at a word changes what is in this piece. */
  boolean touches(int word) {
    return word >= firstWord && word <= endWord;
  }
}
