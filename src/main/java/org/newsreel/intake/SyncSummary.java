package org.newsreel.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsreel.model.Doubts;
import org.newsreel.model.Sentence;
import org.newsreel.model.Span;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;
import org.newsreel.model.Word;

/** What came of joining a story and its clip, in a line for the reader. */
public final class SyncSummary {
  /** Shorter stretches that the text does not have are breaths, and names of programmes. */
  private static final long WORTH_SAYING_MS = 1_000;

  /** More stretches than this are counted, not told one by one. */
  private static final int TOLD = 2;

  private final Transcript transcript;
  private final List<Word> words;
  private final List<Sentence> sentences;
  private final TimedTranscript times;
  private final Doubts doubts;

  private SyncSummary(Transcript transcript, Sync sync) {
    this.transcript = transcript;
    words = transcript.words();
    sentences = transcript.sentences();
    times = sync.times();
    doubts = Doubts.of(words, sentences, sync);
  }

  /** Tells what came of it; empty where nothing has been tried. */
  public static String of(Transcript transcript, Sync sync) {
    return new SyncSummary(transcript, sync).told();
  }

  private String told() {
    return Stream.of(result(), times.reason(), shortcomings(), unwritten())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" "));
  }

  private String result() {
    return switch (times.rung()) {
      case TEXT_ONLY -> times.reason().isEmpty() ? "" : "Not synced.";
      case ESTIMATED -> "Sentences estimated.";
      case SENTENCES -> "Sentences synced.";
      case WORDS -> "Words synced, " + sure() + "\u00A0% sure.";
      case CHECKED -> "Words synced, and checked by you.";
    };
  }

  /** Rounded down: nobody is told 100 % who may not rely on it. */
  private long sure() {
    double mean = times.words().stream().mapToDouble(TimedWord::sureness).average().orElse(0);
    return (long) Math.floor(mean * 100 + 1e-9);
  }

  private String shortcomings() {
    if (!times.rung().showsSentences() || !isHeard()) {
      return "";
    }
    BitSet unspoken = unspokenParagraphs();
    List<String> parts = new ArrayList<>();
    add(parts, doubts.doubtful(), "sentence", "doubtful");
    add(parts, unspoken.cardinality(), "paragraph", "not spoken");
    add(parts, unspokenSentences(unspoken), "sentence", "not spoken");
    return parts.isEmpty() ? "" : String.join(", ", parts) + ".";
  }

  /** An estimate does not listen to the words: it can neither doubt nor miss one. */
  private boolean isHeard() {
    return times.rung() != SyncRung.ESTIMATED;
  }

  private static void add(List<String> parts, long count, String what, String how) {
    if (count > 0) {
      parts.add(count + " " + what + (count == 1 ? " " : "s ") + how);
    }
  }

  private BitSet unspokenParagraphs() {
    List<Turn.Kind> kinds =
        transcript.turns().stream()
            .flatMap(turn -> turn.paragraphs().stream().map(paragraph -> turn.kind()))
            .toList();
    BitSet unspoken = new BitSet();
    IntStream.range(0, kinds.size())
        .filter(i -> kinds.get(i) != Turn.Kind.CUE)
        .forEach(unspoken::set);
    times.words().forEach(word -> unspoken.clear(words.get(word.word()).paragraph()));
    return unspoken;
  }

  /** Those of paragraphs of which something else is spoken. */
  private long unspokenSentences(BitSet unspokenParagraphs) {
    BitSet spoken = new BitSet();
    times.words().forEach(word -> spoken.set(words.get(word.word()).paragraph()));
    return IntStream.range(0, sentences.size())
        .filter(i -> !doubts.isSaid(i))
        .map(i -> words.get(sentences.get(i).firstWord()).paragraph())
        .filter(paragraph -> spoken.get(paragraph) && !unspokenParagraphs.get(paragraph))
        .count();
  }

  private String unwritten() {
    List<Span> stretches =
        times.unwritten().stream()
            .filter(span -> span.end().minus(span.start()).toMillis() >= WORTH_SAYING_MS)
            .toList();
    if (stretches.isEmpty()) {
      return "";
    }
    String where =
        stretches.size() > TOLD
            ? "in " + stretches.size() + " places, first " + fromTo(stretches.getFirst()) + ","
            : stretches.stream().map(SyncSummary::fromTo).collect(Collectors.joining(" and "));
    return "Something is said " + where + " that the text does not have.";
  }

  private static String fromTo(Span span) {
    return "from " + ClockTime.of(span.start()) + " to " + ClockTime.of(span.end());
  }
}
