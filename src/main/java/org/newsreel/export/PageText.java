package org.newsreel.export;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsreel.model.Doubts;
import org.newsreel.model.Mark;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Sentence;
import org.newsreel.model.Span;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.Transcript;
import org.newsreel.model.Word;

/**
 * The transcript of a page. Sentences and words have their times as far as the rung allows: below
 * words found in the sound no word has one, nor has any in a doubtful sentence; below sentences
 * nothing has.
 */
final class PageText {
  private final List<Paragraph> paragraphs;
  private final List<Word> words;
  private final List<Sentence> sentences;
  private final TimedTranscript times;
  private final Doubts doubts;
  private final List<Mark> marks;
  private final BitSet marked = new BitSet();
  private final Html html;
  private int next;

  PageText(Transcript transcript, Sync sync, List<Mark> marks, Html html) {
    paragraphs = transcript.paragraphs();
    words = transcript.words();
    sentences = transcript.sentences();
    boolean timed = sync.times().rung().compareTo(SyncRung.SENTENCES) >= 0;
    times = timed ? sync.times() : TimedTranscript.NONE;
    doubts = Doubts.of(words, sentences, timed ? sync : Sync.NONE);
    this.marks = marks;
    marks.forEach(
        mark ->
            marked.set(
                Math.min(mark.firstWord(), words.size()), Math.min(mark.endWord(), words.size())));
    this.html = html;
  }

  boolean isTimed() {
    return !times.words().isEmpty();
  }

  /** What the page lights, in a sentence. */
  String promise() {
    return !isTimed()
        ? "It is not known when the words are said."
        : times.rung().showsWords()
            ? "Words are lit as they are said; in sentences that are not sure, the sentence is."
            : "Sentences are lit as they are said.";
  }

  /** Adds a paragraph; they are asked for in their order, each once. */
  void paragraph(int place) {
    List<Integer> own = new ArrayList<>();
    while (next < sentences.size() && paragraphOf(sentences.get(next)) == place) {
      own.add(next++);
    }
    html.tag("<p dir=\"auto\">");
    own.stream()
        .flatMap(each -> times.spanOf(sentences.get(each)).stream())
        .findFirst()
        .ifPresent(span -> button(span.start()));
    String text = paragraphs.get(place).text();
    int at = 0;
    for (int sentence : own) {
      at = sentence(sentence, text, at);
    }
    html.text(text.substring(at)).tag("</p>\n");
  }

  private int paragraphOf(Sentence sentence) {
    return words.get(sentence.firstWord()).paragraph();
  }

  private void button(Duration at) {
    String clock = String.format(Locale.ROOT, "%d:%02d", at.toMinutes(), at.toSecondsPart());
    html.tag("<button type=\"button\" class=\"at\" data-s=\"").millis(at);
    html.tag("\" aria-label=\"Play from " + clock + "\">" + clock + "</button>");
  }

  /** Adds a sentence; returns how much of the paragraph is written then. */
  private int sentence(int place, String text, int from) {
    Sentence sentence = sentences.get(place);
    int at = words.get(sentence.firstWord()).range().start();
    html.text(text.substring(from, at));
    Optional<Span> span = times.spanOf(sentence);
    span.ifPresent(said -> open("s", said));
    boolean lit = times.rung().showsWords() && !doubts.isDoubtful(place);
    for (int word = sentence.firstWord(); word < sentence.endWord(); word++) {
      html.text(text.substring(at, words.get(word).range().start()));
      word(word, sentence, lit);
      at = words.get(word).range().end();
    }
    html.tag(span.isPresent() ? "</span>" : "");
    return at;
  }

  private void word(int word, Sentence sentence, boolean lit) {
    boolean begins = word == sentence.firstWord() || !marked.get(word - 1);
    boolean ends = word + 1 == sentence.endWord() || !marked.get(word + 1);
    html.tag(marked.get(word) && begins ? "<mark>" : "");
    Optional<Span> span = lit ? times.spanOf(word) : Optional.empty();
    span.ifPresent(said -> open("w", said));
    html.text(words.get(word).text()).tag(span.isPresent() ? "</span>" : "");
    html.tag(marked.get(word) && ends ? "</mark>" : "");
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).isPlaced() && marks.get(i).endWord() == word + 1) {
        html.tag("<sup><a href=\"#note-" + (i + 1) + "\">" + (i + 1) + "</a></sup>");
      }
    }
  }

  private void open(String name, Span span) {
    html.tag("<span class=\"" + name + "\" data-s=\"").millis(span.start());
    html.tag("\" data-e=\"").millis(span.end()).tag("\">");
  }
}
