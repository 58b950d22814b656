package org.newsreel.viewmodel;

import java.util.List;
import org.newsreel.model.Moment;
import org.newsreel.model.TextRange;

/**
 * A sentence as far as there is room for it, so that the first thing looked for is in it.
 *
 * @param hits what was looked for, in {@code text}
 */
public record Snippet(String text, List<TextRange> hits) {
  /** Characters: about four lines of a narrow list. */
  private static final int ROOM = 140;

  /** So much of it stands before what was looked for. */
  private static final int BEFORE = 50;

  private static final String CUT = "\u2026";

  public Snippet {
    hits = List.copyOf(hits);
  }

  public static Snippet of(Moment moment) {
    String text = moment.text();
    int hit = moment.hits().isEmpty() ? 0 : moment.hits().getFirst().start();
    int from = text.length() <= ROOM || hit <= BEFORE ? 0 : spaceAfter(text, hit - BEFORE, hit);
    int to = text.length() <= from + ROOM ? text.length() : spaceBefore(text, from + ROOM, hit);
    String before = from == 0 ? "" : CUT;
    String after = to == text.length() ? "" : CUT;
    int moved = before.length() - from;
    return new Snippet(
        before + text.substring(from, to) + after,
        moment.hits().stream()
            .filter(range -> range.start() < to)
            .map(range -> new TextRange(range.start() + moved, Math.min(range.end(), to) + moved))
            .toList());
  }

  /** A place after a space, or at least not inside a character. */
  private static int spaceAfter(String text, int place, int most) {
    int space = text.indexOf(' ', place);
    return space >= 0 && space < most ? space + 1 : whole(text, place);
  }

  private static int spaceBefore(String text, int place, int least) {
    int space = text.lastIndexOf(' ', place);
    return space > least ? space : whole(text, place);
  }

  private static int whole(String text, int place) {
    return Character.isLowSurrogate(text.charAt(place)) ? place + 1 : place;
  }
}
