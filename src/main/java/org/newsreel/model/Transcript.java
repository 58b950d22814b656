package org.newsreel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a story in the order in which they are said. */
public record Transcript(List<Turn> turns) {
  public static final Transcript NONE = new Transcript(List.of());

  private static final Pattern TOKEN = Pattern.compile("[^\\s\\p{Z}]+");

  public Transcript {
    turns = List.copyOf(turns);
  }

  public boolean isEmpty() {
    return turns.isEmpty();
  }

  public List<Paragraph> paragraphs() {
    return turns.stream().flatMap(turn -> turn.paragraphs().stream()).toList();
  }

  /** The whole text, labels left out, a blank line between paragraphs. */
  public String text() {
    return turns.stream().map(Turn::text).collect(Collectors.joining("\n\n"));
  }

  /** Every whitespace-separated token of every paragraph; any Unicode space separates. */
  public List<Word> words() {
    List<Word> words = new ArrayList<>();
    List<Paragraph> paragraphs = paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      int paragraph = i;
      TOKEN
          .matcher(paragraphs.get(i).text())
          .results()
          .map(token -> word(token, paragraph))
          .forEach(words::add);
    }
    return List.copyOf(words);
  }

  /** The sentences, which together cover every word and never leave their paragraph. */
  public List<Sentence> sentences() {
    List<Word> words = words();
    return sentences(words, 0, words.size());
  }

  /**
   * The sentences of some paragraphs.
   *
   * @param words all of the transcript
   * @param from the first word of a paragraph
   * @param end one past the last word of a paragraph
   */
  public static List<Sentence> sentences(List<Word> words, int from, int end) {
    List<Sentence> sentences = new ArrayList<>();
    int first = from;
    for (int i = from; i < end; i++) {
      if (i + 1 == end || SentenceEnds.between(words.get(i), words.get(i + 1))) {
        sentences.add(new Sentence(first, i + 1));
        first = i + 1;
      }
    }
    return List.copyOf(sentences);
  }

  private static Word word(MatchResult token, int paragraph) {
    return new Word(token.group(), paragraph, new TextRange(token.start(), token.end()));
  }
}
