package org.newsreel.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * When the words of one transcript are said in one clip, as one engine found it.
 *
 * @param engine the engine and its version: a result of another engine is not this one
 * @param words in the order of time and of text at once; words that are not said are absent
 * @param unwritten where something is said that the transcript does not hold
 * @param reason why there are no times, or none of a higher rung, in the reader's words; may be
 *     empty
 */
public record TimedTranscript(
    SyncRung rung, String engine, List<TimedWord> words, List<Span> unwritten, String reason) {
  public static final TimedTranscript NONE = new TimedTranscript(SyncRung.TEXT_ONLY, "", List.of());

  public TimedTranscript(SyncRung rung, String engine, List<TimedWord> words) {
    this(rung, engine, words, List.of(), "");
  }

  /** The answer of an engine that found no times. */
  public static TimedTranscript notSynced(String engine, String reason) {
    return new TimedTranscript(SyncRung.TEXT_ONLY, engine, List.of(), List.of(), reason);
  }

  public TimedTranscript {
    words = List.copyOf(words);
    unwritten = List.copyOf(unwritten);
    for (int i = 1; i < words.size(); i++) {
      TimedWord before = words.get(i - 1);
      TimedWord after = words.get(i);
      if (after.word() <= before.word()
          || after.span().start().compareTo(before.span().end()) < 0) {
        throw new IllegalArgumentException("out of order: " + before + ", " + after);
      }
    }
  }

  public TimedTranscript withRung(SyncRung other) {
    return new TimedTranscript(other, engine, words, unwritten, reason);
  }

  /** The same as the answer of another engine, which had this one do the work. */
  public TimedTranscript by(String other) {
    return new TimedTranscript(rung, other, words, unwritten, reason);
  }

  /**
   * Finds the word being said at a moment of the clip.
   *
   * @param time from the start of the clip, not of the programme
   * @return the word's place in the transcript, or empty in a pause and outside the clip
   */
  public OptionalInt indexAt(Duration time) {
    int place = lastStartedBy(time);
    return place >= 0 && words.get(place).span().contains(time)
        ? OptionalInt.of(words.get(place).word())
        : OptionalInt.empty();
  }

  /** Finds the last word that began at or before {@code time}, be it over or not. */
  public OptionalInt lastBegunAt(Duration time) {
    int place = lastStartedBy(time);
    return place >= 0 ? OptionalInt.of(words.get(place).word()) : OptionalInt.empty();
  }

  /** When the word at {@code word} is said; empty where it is not. */
  public Optional<Span> spanOf(int word) {
    int low = 0;
    int high = words.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = words.get(middle).word();
      if (found == word) {
        return Optional.of(words.get(middle).span());
      }
      if (found < word) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  /** From the first to the last timed word of a sentence; empty where none of it is said. */
  public Optional<Span> spanOf(Sentence sentence) {
    List<Span> spans =
        IntStream.range(sentence.firstWord(), sentence.endWord())
            .mapToObj(this::spanOf)
            .flatMap(Optional::stream)
            .toList();
    return spans.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(spans.getFirst().start(), spans.getLast().end()));
  }

  /** One past the last word that has a time. */
  public int endWord() {
    return words.isEmpty() ? 0 : words.getLast().word() + 1;
  }

  private int lastStartedBy(Duration time) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().start().compareTo(time) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
