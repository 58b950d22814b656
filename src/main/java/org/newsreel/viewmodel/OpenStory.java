package org.newsreel.viewmodel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsreel.model.Clip;
import org.newsreel.model.Direction;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Person;
import org.newsreel.model.Sentence;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.Turn;
import org.newsreel.model.Word;

/**
 * A story with all that is known of it, ready to be shown: one value, so that text, clip and times
 * on the screen always belong together.
 *
 * @param words of the transcript
 * @param sentences of the transcript
 * @param lines of the transcript
 */
public record OpenStory(
    Story story,
    Optional<Clip> clip,
    TimedTranscript times,
    StoryStatus status,
    List<Word> words,
    List<Sentence> sentences,
    List<TranscriptLine> lines) {
  public static final OpenStory NONE =
      of(Story.NONE, Optional.empty(), TimedTranscript.NONE, StoryStatus.NEW);

  /** Reads out words, sentences and lines; takes a moment for a long story. */
  public static OpenStory of(
      Story story, Optional<Clip> clip, TimedTranscript times, StoryStatus status) {
    List<Word> words = story.transcript().words();
    return new OpenStory(
        story,
        clip,
        clip.isPresent() ? times : TimedTranscript.NONE,
        status,
        words,
        story.transcript().sentences(),
        lines(story.transcript().turns(), words));
  }

  public OpenStory withTimes(TimedTranscript found) {
    return new OpenStory(story, clip, found, status, words, sentences, lines);
  }

  public boolean isNone() {
    return story.equals(Story.NONE);
  }

  /** Whether the story's script runs from right to left. */
  public boolean isRightToLeft() {
    return Direction.isRightToLeft(story.title());
  }

  /** The place of the sentence that holds a word; -1 where {@code word} is -1. */
  public int sentenceOf(int word) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).firstWord() <= word) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return word < 0 || sentences.isEmpty() ? -1 : low;
  }

  /** When a turn's first word is said. */
  public Optional<Duration> startOf(TranscriptLine line) {
    for (int word = line.firstWord(); word < line.endWord(); word++) {
      Optional<Span> span = times.spanOf(word);
      if (span.isPresent()) {
        return Optional.of(span.get().start());
      }
    }
    return Optional.empty();
  }

  private static List<TranscriptLine> lines(List<Turn> turns, List<Word> words) {
    List<TranscriptLine> lines = new ArrayList<>();
    List<String> speakers = new ArrayList<>(List.of(Person.NARRATOR.name()));
    int word = 0;
    for (Turn turn : turns) {
      String speaker = turn.speaker().name();
      if (!speakers.contains(speaker)) {
        speakers.add(speaker);
      }
      int voice = speakers.indexOf(speaker);
      boolean opens = voice > 0;
      for (Paragraph paragraph : turn.paragraphs()) {
        int end = word;
        while (end < words.size() && words.get(end).paragraph() == lines.size()) {
          end++;
        }
        lines.add(new TranscriptLine(paragraph.text(), turn, opens, voice, word, end));
        opens = false;
        word = end;
      }
    }
    return List.copyOf(lines);
  }
}
