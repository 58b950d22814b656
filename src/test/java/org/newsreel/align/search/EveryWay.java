package org.newsreel.align.search;

/** Tries every way through a chain, as it is defined and with no thought for speed. */
final class EveryWay {
  private final Chain chain;
  private final Scores scores;
  private final int[] starts;
  private final int[] ends;
  private final int[] columns;
  private double best = Double.NEGATIVE_INFINITY;
  private Path likeliest;

  private EveryWay(RandomTalk talk) {
    chain = talk.chain;
    scores = talk;
    starts = new int[chain.words];
    ends = new int[chain.words];
    columns = new int[talk.frames()];
    likeliest = new Path(starts, ends, columns);
  }

  static Path best(RandomTalk talk) {
    EveryWay every = new EveryWay(talk);
    every.between(0, 0, 0, 0);
    return every.likeliest;
  }

  /**
   * Goes on between two words.
   *
   * @param gap what was heard last: 0 for a word, or PAUSE or UNWRITTEN
   */
  private void between(int t, int place, int gap, double score) {
    if (t == scores.frames() && place == chain.words && score > best) {
      best = score;
      likeliest = new Path(starts.clone(), ends.clone(), columns.clone());
    }
    if (gap != Path.PAUSE) {
      // The sound may begin with a pause that costs nothing.
      gap(t, place, Path.PAUSE, t == 0 && place == 0 ? score : score - chain.pause);
    }
    if (gap != Path.UNWRITTEN) {
      gap(t, place, Path.UNWRITTEN, score - chain.unwritten[place]);
    }
    if (place < chain.words) {
      for (int way = chain.ways[place]; way < chain.ways[place + 1]; way++) {
        state(t, place, chain.states[way], chain.states[way + 1], score);
      }
      leaveOut(t, place, score);
    }
  }

  private void gap(int t, int place, int gap, double score) {
    double sum = score;
    for (int at = t; at < scores.frames(); at++) {
      columns[at] = gap;
      sum += gap == Path.PAUSE ? scores.pause(at) : scores.unwritten(at);
      sum -= chain.linger[place];
      between(at + 1, place, gap, sum);
    }
  }

  private void leaveOut(int t, int place, double score) {
    leaveOut(t, place, place + 1, score - chain.skip[place]);
    for (int end = place + 1; end <= chain.words; end++) {
      for (Chain.Span span : chain.spans[end]) {
        if (span.first() == place) {
          leaveOut(t, place, end, score - span.cost());
        }
      }
    }
  }

  private void leaveOut(int t, int first, int end, double score) {
    for (int word = first; word < end; word++) {
      starts[word] = -1;
      ends[word] = -1;
    }
    // A pause before words that are left out is not the one after them.
    between(t, end, 0, score);
  }

  /** Says one state of a word for a frame and more, then the rest of its way. */
  private void state(int t, int word, int state, int end, double score) {
    if (isFirst(state)) {
      starts[word] = t;
    }
    double sum = score;
    for (int at = t; at < scores.frames(); at++) {
      columns[at] = chain.columns[state];
      sum += scores.at(at)[chain.columns[state]] + (at > t ? chain.stay[state] : 0);
      if (state + 1 < end) {
        state(at + 1, word, state + 1, end, sum + chain.leave[state]);
      } else {
        ends[word] = at + 1;
        between(at + 1, word + 1, 0, sum + chain.leave[state]);
      }
    }
  }

  private boolean isFirst(int state) {
    for (int first : chain.states) {
      if (first == state) {
        return true;
      }
    }
    return false;
  }
}
