package org.newsreel.captions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.newsreel.model.Span;

/**
 * The tokens of captions in the order of time. Of a piece of text of which the captions say when it
 * begins, the time is spread over its words by their letters.
 */
final class SaidTokens {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /** Pieces with more tokens than this on average say nothing of single words. */
  private static final double WORD_BY_WORD = 1.5;

  private final Tokens tokens;
  private final List<Said> said = new ArrayList<>();
  private int pieces;

  private SaidTokens(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * When a token is said, in milliseconds.
   *
   * @param token its number
   */
  record Said(int token, long start, long end) {}

  static SaidTokens of(List<Cue> cues, Tokens tokens) {
    SaidTokens all = new SaidTokens(tokens);
    cues.stream().sorted(Comparator.comparing(cue -> cue.span().start())).forEach(all::add);
    return all;
  }

  List<Said> all() {
    return said;
  }

  /** Whether the captions say of nearly every word when it is said. */
  boolean isWordByWord() {
    return said.size() <= WORD_BY_WORD * pieces;
  }

  private void add(Cue cue) {
    String text = cue.text();
    Duration start = cue.span().start();
    int at = 0;
    for (Onset onset : cue.onsets()) {
      addPiece(text.substring(at, onset.at()), new Span(start, onset.time()));
      start = onset.time();
      at = onset.at();
    }
    addPiece(text.substring(at), new Span(start, cue.span().end()));
  }

  private void addPiece(String text, Span span) {
    List<Weighed> weighed = weighed(text);
    double whole = weighed.stream().mapToDouble(Weighed::weight).sum();
    long start = span.start().toMillis();
    double step = (span.end().toMillis() - start) / whole;
    double before = 0;
    for (Weighed each : weighed) {
      double after = before + each.weight;
      said.add(
          new Said(
              each.token, start + Math.round(step * before), start + Math.round(step * after)));
      before = after;
    }
    pieces += weighed.isEmpty() ? 0 : 1;
  }

  /**
   * A token, and how long it takes beside its neighbours.
   *
   * @param weight in letters
   */
  private record Weighed(int token, double weight) {}

  private List<Weighed> weighed(String text) {
    List<Weighed> weighed = new ArrayList<>();
    for (String word : SPACES.split(text, -1)) {
      List<Integer> found = tokens.of(word);
      found.forEach(token -> weighed.add(new Weighed(token, 1.0 * word.length() / found.size())));
    }
    return weighed;
  }
}
