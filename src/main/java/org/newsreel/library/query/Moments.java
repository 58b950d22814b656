package org.newsreel.library.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.newsreel.library.query.Folding.Token;
import org.newsreel.model.Moment;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Person;
import org.newsreel.model.Sentence;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.TextRange;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;
import org.newsreel.model.Word;

/** Finds the sentences of a story that have what a query looks for. */
public final class Moments {
  private static final Comparator<TextRange> BY_START = Comparator.comparingInt(TextRange::start);

  /** A sentence, and how many of the terms it has. */
  private record Found(Moment moment, int terms) {}

  private final Story story;
  private final TimedTranscript times;
  private final List<Term> words;
  private final List<Term> speakers;
  private final List<Word> all;

  private Moments(Story story, TimedTranscript times, Query query) {
    this.story = story;
    this.times = times;
    words = query.wanted().stream().filter(term -> term.field() == Term.Field.ANYWHERE).toList();
    speakers = query.wanted().stream().filter(term -> term.field() == Term.Field.SPEAKER).toList();
    all = story.transcript().words();
  }

  /**
   * The sentences that have most of the terms, in the order of the text. A sentence counts only
   * where a speaker that was asked for says it.
   *
   * @param times when the words are said
   * @param most how many to return at most
   */
  public static List<Moment> of(Story story, TimedTranscript times, Query query, int most) {
    return new Moments(story, times, query).find(most);
  }

  private List<Moment> find(int most) {
    return found().stream()
        .sorted(Comparator.comparingInt(Found::terms).reversed())
        .limit(most)
        .map(Found::moment)
        .sorted(Comparator.comparingInt(moment -> moment.words().firstWord()))
        .toList();
  }

  /** Sentences are looked for only where there are words to find: that takes longest. */
  private List<Found> found() {
    List<Found> found = new ArrayList<>();
    List<Person> voices = voices();
    List<Paragraph> paragraphs = story.transcript().paragraphs();
    int first = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      int end = endOf(i, first);
      if (end > first && isAskedFor(voices.get(i))) {
        look(paragraphs.get(i).text(), first, end, voices.get(i), found);
      }
      first = end;
    }
    return found;
  }

  private int endOf(int paragraph, int first) {
    int end = first;
    while (end < all.size() && all.get(end).paragraph() == paragraph) {
      end++;
    }
    return end;
  }

  /** Who says each paragraph. */
  private List<Person> voices() {
    List<Person> voices = new ArrayList<>();
    for (Turn turn : story.transcript().turns()) {
      turn.paragraphs().forEach(paragraph -> voices.add(turn.speaker()));
    }
    return voices;
  }

  private boolean isAskedFor(Person speaker) {
    if (speakers.isEmpty()) {
      return !words.isEmpty();
    }
    List<Token> name = Folding.tokens(speaker.name() + " " + speaker.role());
    return speakers.stream().allMatch(term -> !places(term, name).isEmpty());
  }

  private void look(String paragraph, int first, int end, Person speaker, List<Found> found) {
    List<Token> tokens = Folding.tokens(paragraph);
    List<List<TextRange>> places = words.stream().map(term -> places(term, tokens)).toList();
    if (words.isEmpty() || places.stream().anyMatch(each -> !each.isEmpty())) {
      for (Sentence sentence : Transcript.sentences(all, first, end)) {
        Found one = look(sentence, paragraph, places, speaker);
        if (one.terms() > 0) {
          found.add(one);
        }
      }
    }
  }

  private Found look(
      Sentence sentence, String paragraph, List<List<TextRange>> places, Person speaker) {
    int from = all.get(sentence.firstWord()).range().start();
    int to = all.get(sentence.endWord() - 1).range().end();
    List<TextRange> hits = new ArrayList<>();
    int terms = words.isEmpty() ? 1 : 0;
    for (List<TextRange> ofTerm : places) {
      List<TextRange> here =
          ofTerm.stream()
              .filter(range -> range.start() >= from && range.end() <= to)
              .map(range -> new TextRange(range.start() - from, range.end() - from))
              .toList();
      terms += here.isEmpty() ? 0 : 1;
      hits.addAll(here);
    }
    return new Found(
        new Moment(
            story.id(),
            sentence,
            paragraph.substring(from, to),
            joined(hits),
            speaker,
            times.spanOf(sentence).map(Span::start),
            times.rung()),
        terms);
  }

  /** Where a text has the words that a query looks for, in its order; a title, say. */
  public static List<TextRange> hits(String text, Query query) {
    List<Token> tokens = Folding.tokens(text);
    return joined(
        query.wanted().stream()
            .filter(term -> term.field() != Term.Field.SPEAKER)
            .flatMap(term -> places(term, tokens).stream())
            .toList());
  }

  /** In order, and none on another. */
  private static List<TextRange> joined(List<TextRange> hits) {
    List<TextRange> apart = new ArrayList<>();
    for (TextRange hit : hits.stream().sorted(BY_START).toList()) {
      boolean overlaps = !apart.isEmpty() && hit.start() < apart.getLast().end();
      TextRange before = overlaps ? apart.removeLast() : hit;
      apart.add(new TextRange(before.start(), Math.max(before.end(), hit.end())));
    }
    return apart;
  }

  private static List<TextRange> places(Term term, List<Token> tokens) {
    int length = term.tokens().size();
    return IntStream.rangeClosed(0, tokens.size() - length)
        .filter(place -> isAt(term, tokens, place))
        .mapToObj(
            place -> new TextRange(tokens.get(place).start(), tokens.get(place + length - 1).end()))
        .toList();
  }

  private static boolean isAt(Term term, List<Token> tokens, int place) {
    int last = term.tokens().size() - 1;
    for (int i = 0; i <= last; i++) {
      String wanted = term.tokens().get(i);
      String there = tokens.get(place + i).text();
      boolean mayGoOn = term.open() && i == last;
      if (mayGoOn ? !there.startsWith(wanted) : !there.equals(wanted)) {
        return false;
      }
    }
    return true;
  }
}
