package org.newsreel.align.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words in the order in which they are said, each a choice of ways, each way a row of states. Words
 * and whole spans of words may be left out at a cost. Immutable.
 */
public final class Chain {
  /**
   * Words that may be left out together, cheaper than one by one: from first up to, not with, end.
   */
  public record Span(int first, int end, float cost) {
    public Span {
      require(first >= 0 && first < end, "span from " + first + " to " + end);
    }
  }

  final int words;

  /** The first way of each word; one more at the end. */
  final int[] ways;

  /** The first state of each way; one more at the end. */
  final int[] states;

  /** What each state sounds like, a column of the scores. */
  final int[] columns;

  /** Costs of staying in a state and of leaving it. */
  final float[] stay;

  final float[] leave;

  /** What it costs to leave out each word. */
  final float[] skip;

  /** What a pause costs. */
  final float pause;

  /** What it costs, before each word and after the last, to hear what nobody wrote. */
  final float[] unwritten;

  /** What each frame costs that is spent before a word, beside what is heard in it. */
  final float[] linger;

  /** The spans that end before each word, up to and with the end of the last. */
  final Span[][] spans;

  private Chain(Builder builder) {
    words = builder.skip.size();
    ways = ints(builder.ways, builder.states.size());
    states = ints(builder.states, builder.columns.size());
    columns = ints(builder.columns);
    stay = floats(builder.stay);
    leave = floats(builder.leave);
    skip = floats(builder.skip);
    pause = builder.pause;
    unwritten = Arrays.copyOf(floats(builder.unwritten), words + 1);
    unwritten[words] = builder.unwrittenAtEnd;
    linger = Arrays.copyOf(floats(builder.linger), words + 1);
    spans = new Span[words + 1][];
    Arrays.fill(spans, new Span[0]);
    for (Span span : builder.spans) {
      Span[] before = spans[span.end()];
      spans[span.end()] = Arrays.copyOf(before, before.length + 1);
      spans[span.end()][before.length] = span;
    }
    check();
  }

  private void check() {
    for (int way = 0; way + 1 < states.length; way++) {
      require(states[way + 1] > states[way], "a way without states");
    }
    for (int word = 0; word < words; word++) {
      int count = ways[word + 1] - ways[word];
      require(count >= 1 && count <= Viterbi.MOST_WAYS, "a word of so many ways: " + count);
    }
    for (Span[] before : spans) {
      require(before.length <= Viterbi.MOST_SPANS, "so many spans in one place: " + before.length);
    }
  }

  private static void require(boolean fits, String problem) {
    if (!fits) {
      throw new IllegalArgumentException(problem);
    }
  }

  private static int[] ints(List<Integer> values, int... more) {
    int[] all =
        Arrays.copyOf(values.stream().mapToInt(i -> i).toArray(), values.size() + more.length);
    System.arraycopy(more, 0, all, values.size(), more.length);
    return all;
  }

  private static float[] floats(List<Float> values) {
    float[] all = new float[values.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = values.get(i);
    }
    return all;
  }

  public int words() {
    return words;
  }

  /** The first state of a word; of the word after the last, the number of states. */
  int firstState(int word) {
    return states[ways[word]];
  }

  /** The columns of the states of some words. */
  public int[] columns(int firstWord, int endWord) {
    return Arrays.copyOfRange(columns, firstState(firstWord), firstState(endWord));
  }

  /** Takes word after word, way after way, state after state. */
  public static final class Builder {
    private final List<Integer> ways = new ArrayList<>();
    private final List<Integer> states = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final List<Float> stay = new ArrayList<>();
    private final List<Float> leave = new ArrayList<>();
    private final List<Float> skip = new ArrayList<>();
    private final List<Float> unwritten = new ArrayList<>();
    private final List<Float> linger = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final float pause;
    private final float unwrittenAtEnd;

    /**
     * Begins a chain; all costs are in nepers.
     *
     * @param pause of each pause between words
     * @param unwrittenAtEnd of something said after the last word
     */
    public Builder(float pause, float unwrittenAtEnd) {
      this.pause = pause;
      this.unwrittenAtEnd = unwrittenAtEnd;
    }

    /**
     * Begins a word; it needs at least one way, and has at most eight.
     *
     * @param skipCost of leaving it out
     * @param unwrittenBefore of something said before it that is not written
     * @param lingerBefore of each frame between it and the word before
     */
    public void word(float skipCost, float unwrittenBefore, float lingerBefore) {
      ways.add(states.size());
      skip.add(skipCost);
      unwritten.add(unwrittenBefore);
      linger.add(lingerBefore);
    }

    /** Begins a way of the last word; it needs at least one state. */
    public void way() {
      states.add(columns.size());
    }

    public void state(int column, float stayLog, float leaveLog) {
      columns.add(column);
      stay.add(stayLog);
      leave.add(leaveLog);
    }

    /** Adds a span; at most four end at the same word. */
    public void span(Span span) {
      spans.add(span);
    }

    public Chain build() {
      return new Chain(this);
    }
  }
}
