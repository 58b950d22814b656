package org.newsreel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a story in the order in which they are said. */
public record Transcript(List<Turn> turns) {
  public static final Transcript NONE = new Transcript(List.of());

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
      addWords(paragraphs.get(i).text(), i, words);
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

  /** By hand, because a pattern takes five times as long and every search asks for words. */
  private static void addWords(String text, int paragraph, List<Word> to) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isSpace(text.charAt(i))) {
        if (i > start) {
          to.add(new Word(text.substring(start, i), paragraph, new TextRange(start, i)));
        }
        start = i + 1;
      }
    }
  }

  private static boolean isSpace(char character) {
    return character == ' '
        || (character >= '\t' && character <= '\r')
        || Character.isSpaceChar(character);
  }
}
