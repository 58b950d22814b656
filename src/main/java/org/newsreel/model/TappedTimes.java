package org.newsreel.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Times from the reader's anchors alone, for a clip and a text that no engine could join: from one
 * anchor to the next the words are spread by their letters, no slower than people speak, so that a
 * pause stays a pause. Before the first anchor nothing is known.
 */
final class TappedTimes {
  /** Letters a second of slow speech. */
  private static final double SLOW = 10;

  /** More likely wrong than right: they carry the sentence, not the word. */
  private static final double SURENESS = 0.3;

  private final List<Word> text;
  private final List<Anchor> anchors;
  private final Duration length;

  private TappedTimes(List<Word> text, List<Anchor> anchors, Duration length) {
    this.text = text;
    this.anchors = anchors;
    this.length = length;
  }

  /** Spreads the words of a transcript; {@code found} says who found nothing, and why. */
  static TimedTranscript of(
      TimedTranscript found, List<Anchor> anchors, Transcript transcript, Duration length) {
    List<TimedWord> words = new TappedTimes(transcript.words(), anchors, length).words();
    return words.isEmpty()
        ? found
        : new TimedTranscript(
            SyncRung.ESTIMATED, found.engine(), words, found.unwritten(), found.reason());
  }

  private List<TimedWord> words() {
    List<Anchor> timed = anchors.stream().filter(each -> each.start().isPresent()).toList();
    List<TimedWord> words = new ArrayList<>();
    for (int i = 0; i < timed.size(); i++) {
      boolean last = i + 1 == timed.size();
      int end = last ? text.size() : timed.get(i + 1).word();
      Duration until = last ? length : timed.get(i + 1).start().orElse(length);
      spread(timed.get(i).word(), end, timed.get(i).start().orElse(Duration.ZERO), until, words);
    }
    return words;
  }

  private void spread(int first, int end, Duration from, Duration until, List<TimedWord> words) {
    List<Integer> spoken = new ArrayList<>();
    for (int word = first; word < end; word++) {
      if (!isSilenced(word)) {
        spoken.add(word);
      }
    }
    double letters = spoken.stream().mapToInt(word -> text.get(word).text().length()).sum();
    double room = Math.max(0, until.minus(from).toNanos() / 1e9);
    double pace = Math.min(1 / SLOW, letters > 0 ? room / letters : 0);
    double at = 0;
    for (int word : spoken) {
      double to = at + pace * text.get(word).text().length();
      Span span = new Span(from.plus(micros(at)), from.plus(micros(to)));
      words.add(new TimedWord(word, span, word == first ? 1 : SURENESS));
      at = to;
    }
  }

  private boolean isSilenced(int word) {
    return anchors.stream().anyMatch(each -> each.word() == word && each.start().isEmpty());
  }

  private static Duration micros(double seconds) {
    return Duration.ofNanos(Math.round(seconds * 1e6) * 1_000);
  }
}
