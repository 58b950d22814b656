package org.newsreel.parse;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Sounds and events that a transcript names in brackets: "[laughter]", "(BEGIN VIDEO CLIP)". */
final class Cues {
  private static final int LONGEST = 200;

  /** More sounds in a row are a trap. */
  private static final int MOST = 20;

  private static final String ENDS = ".!?…؟。।！？።\"”'’-–—,;)]";
  private static final Set<String> PHRASES =
      Words.phrases(Phrases::cues).collect(Collectors.toUnmodifiableSet());

  private Cues() {}

  /** Whether the words of a bracket that stands alone name a sound. */
  static boolean isNamed(String inside) {
    String key = Phrases.key(inside);
    return PHRASES.stream().anyMatch(key::startsWith);
  }

  static boolean isShouted(String inside) {
    return inside.equals(inside.toUpperCase(Locale.ROOT))
        && inside.codePoints().filter(Character::isUpperCase).count() >= 4;
  }

  /**
   * Where the sounds begin that a paragraph ends with; {@code end} where it ends with words.
   *
   * @param shouted whether capitals in brackets are enough, as in transcripts that shout labels
   */
  static int start(String text, int start, int end, boolean shouted) {
    int cue = end;
    int open = lastBracket(text, start, end);
    for (int found = 0;
        found < MOST && open >= start && isCue(text, start, open, cue, shouted);
        found++) {
      cue = open;
      open = lastBracket(text, start, cue);
    }
    return cue;
  }

  /** Where the last of several sounds in a row begins. */
  static int lastStart(String text, int start, int end) {
    return Math.max(start, lastBracket(text, start, end));
  }

  private static boolean isCue(String text, int start, int open, int end, boolean shouted) {
    String inside = SpeakerLabel.inside(text.substring(open, end).strip());
    return !inside.isEmpty()
        && (isNamed(inside)
            || (shouted && isShouted(inside) && followsSentence(text, start, open)));
  }

  private static boolean followsSentence(String text, int start, int open) {
    int before = lastSeen(text, start, open);
    return before < start || ENDS.indexOf(text.charAt(before)) >= 0;
  }

  /** Where the bracket opens that the text ends with; -1 where it ends otherwise. */
  private static int lastBracket(String text, int start, int end) {
    int close = lastSeen(text, start, end);
    if (close < start || ")]）".indexOf(text.charAt(close)) < 0) {
      return -1;
    }
    int depth = 0;
    for (int i = close; i >= Math.max(start, close - LONGEST); i--) {
      depth += ")]）".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      depth -= "([（".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int lastSeen(String text, int start, int end) {
    int last = end - 1;
    while (last >= start && Line.isSpace(text.charAt(last))) {
      last--;
    }
    return last;
  }
}
