package org.newsreel.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsreel.model.Sentence;
import org.newsreel.model.Span;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.Word;

/**
 * What is said of a sentence. A few words without times are shown with their neighbours: marks, and
 * what the ear missed. More of them, or a label in brackets, are not said and not shown.
 */
final class SaidParts {
  /** Unsaid words in a row that are shown all the same. */
  private static final int FEW = 2;

  private final List<Word> words;
  private final TimedTranscript times;
  private final int widest;
  private final List<Part> parts = new ArrayList<>();
  private final List<Word> unsaid = new ArrayList<>();

  private SaidParts(List<Word> words, TimedTranscript times, int widest) {
    this.words = words;
    this.times = times;
    this.widest = widest;
  }

  /**
   * Goes through a sentence.
   *
   * @param widest a part may be
   * @return nothing where none of it is said
   */
  static List<Part> of(Sentence sentence, List<Word> words, TimedTranscript times, int widest) {
    SaidParts said = new SaidParts(words, times, widest);
    for (int i = sentence.firstWord(); i < sentence.endWord(); i++) {
      said.take(i);
    }
    if (!said.parts.isEmpty()) {
      said.parts.add(said.parts.removeLast().followed(said.shown()));
    }
    return said.parts;
  }

  private void take(int word) {
    Optional<Span> span = times.spanOf(word);
    if (span.isEmpty()) {
      unsaid.add(words.get(word));
      return;
    }
    List<Part> pieces = Part.of(words.get(word).text(), span.get(), widest);
    if (parts.isEmpty()) {
      parts.add(pieces.getFirst().led(shown()));
    } else {
      parts.add(parts.removeLast().followed(shown()));
      parts.add(pieces.getFirst());
    }
    parts.addAll(pieces.subList(1, pieces.size()));
    unsaid.clear();
  }

  private String shown() {
    String text = unsaid.stream().map(Word::text).collect(Collectors.joining(" "));
    return unsaid.size() > FEW || text.matches(".*[()\\[\\]].*") ? "" : text;
  }
}
