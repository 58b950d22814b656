package org.newsreel.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A caption that may not know when it ends.
 *
 * @param start in milliseconds
 * @param end in milliseconds
 */
record Draft(long start, OptionalLong end, String speaker, CueText text) {
  /** How fast people speak, and the least that a caption stands. */
  private static final long MS_PER_CHARACTER = 65;

  private static final long SHORTEST_MS = 1_000;

  /**
   * Ends each that does not know its end where the next one begins that is later; the last ones
   * when their text may have been said.
   *
   * @param drafts in any order
   */
  static List<Cue> close(List<Draft> drafts) {
    List<Cue> cues = new ArrayList<>();
    long[] next = nextStarts(drafts);
    for (int i = 0; i < next.length; i++) {
      Draft draft = drafts.get(i);
      long end = draft.end.orElse(next[i] == Long.MAX_VALUE ? draft.guessedEnd() : next[i]);
      draft.text.cue(draft.start, end, draft.speaker).ifPresent(cues::add);
    }
    return cues;
  }

  private static long[] nextStarts(List<Draft> drafts) {
    long[] next = new long[drafts.size()];
    long later = Long.MAX_VALUE;
    for (int i = next.length - 1; i >= 0; i--) {
      long start = drafts.get(i).start;
      if (i + 1 < next.length && drafts.get(i + 1).start > start) {
        later = drafts.get(i + 1).start;
      }
      next[i] = later > start ? later : Long.MAX_VALUE;
    }
    return next;
  }

  private long guessedEnd() {
    return start + Math.max(SHORTEST_MS, MS_PER_CHARACTER * text.length());
  }
}
