package org.newsreel.viewmodel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsreel.model.Clip;
import org.newsreel.model.Direction;
import org.newsreel.model.Doubts;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Person;
import org.newsreel.model.Sentence;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TextRange;
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
    Sync sync,
    StoryStatus status,
    List<Word> words,
    List<Sentence> sentences,
    List<TranscriptLine> lines) {
  public static final OpenStory NONE = of(Story.NONE, Optional.empty(), Sync.NONE, StoryStatus.NEW);

  /** Paragraphs after the first in view that are likely in view too. */
  private static final int IN_VIEW = 3;

  /** Reads out words, sentences and lines; takes a moment for a long story. */
  public static OpenStory of(Story story, Optional<Clip> clip, Sync sync, StoryStatus status) {
    List<Word> words = story.transcript().words();
    return new OpenStory(
        story,
        clip,
        clip.isPresent() ? thoseOf(words, sync) : Sync.NONE,
        status,
        words,
        story.transcript().sentences(),
        lines(story.transcript().turns(), words));
  }

  /** Times of a longer text, as an older reading of the page may have been, are not this one's. */
  private static Sync thoseOf(List<Word> words, Sync sync) {
    return sync.endWord() > words.size() ? Sync.NONE : sync;
  }

  /** The same with other times, as the reader has it now. */
  public OpenStory withSync(Sync other, StoryStatus now) {
    return new OpenStory(story, clip, thoseOf(words, other), now, words, sentences, lines);
  }

  /** When the words are said, as far as that is known. */
  public TimedTranscript times() {
    return sync.times();
  }

  /** The sentences that cannot be trusted word by word; takes a moment for a long story. */
  public Doubts doubts() {
    return Doubts.of(words, sentences, sync);
  }

  /** Whether the sound of a clip is there, and words that can be looked for in it. */
  public boolean canBeSynced() {
    return clip.filter(Clip::hasSound).isPresent() && !words.isEmpty();
  }

  public boolean isNone() {
    return story.equals(Story.NONE);
  }

  /** Whether the other has the same words and clip, so that times of the one are the other's. */
  boolean isOf(OpenStory other) {
    return story.id().equals(other.story.id())
        && words.equals(other.words)
        && clip.map(Clip::name).equals(other.clip.map(Clip::name));
  }

  /** Whether more of the story's letters run from right to left than the other way. */
  public boolean isRightToLeft() {
    return Direction.isRightToLeft(story.title() + story.transcript().text());
  }

  /** The place of the sentence that holds a word; -1 where there is no such word. */
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
    return word < 0 || word >= words.size() ? -1 : low;
  }

  /** Whether what is said at a moment of the clip stands about where the text was left. */
  boolean isTextNear(Duration time) {
    OptionalInt word = times().lastBegunAt(time);
    if (word.isEmpty()) {
      return true;
    }
    int beyond = words.get(word.getAsInt()).paragraph() - status.textPlace();
    return beyond >= 0 && beyond <= IN_VIEW;
  }

  /**
   * The stretches of a line's text that nobody says, as an engine that listened to the words found
   * or the reader says. Marks between two such words are part of it; lines that are no speech have
   * none.
   */
  public List<TextRange> unsaidOf(TranscriptLine line) {
    boolean heard = times().rung().compareTo(SyncRung.SENTENCES) >= 0;
    if (line.turn().kind() == Turn.Kind.CUE) {
      return List.of();
    }
    List<TextRange> ranges = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int word = line.firstWord(); word < line.endWord(); word++) {
      boolean mark = words.get(word).text().codePoints().noneMatch(Character::isLetterOrDigit);
      if (!mark && isUnsaid(word, heard)) {
        first = first < 0 ? word : first;
        last = word;
      } else if (!mark && first >= 0) {
        ranges.add(range(first, last));
        first = -1;
      }
    }
    if (first >= 0) {
      ranges.add(range(first, last));
    }
    return List.copyOf(ranges);
  }

  private boolean isUnsaid(int word, boolean heard) {
    return heard
        ? times().spanOf(word).isEmpty()
        : sync.corrections().of(word).filter(each -> each.start().isEmpty()).isPresent();
  }

  /** The stretch of their line's text from one word to another, both inside. */
  public TextRange range(int first, int last) {
    return new TextRange(words.get(first).range().start(), words.get(last).range().end());
  }

  /** When a turn's first word is said. */
  public Optional<Duration> startOf(TranscriptLine line) {
    for (int word = line.firstWord(); word < line.endWord(); word++) {
      Optional<Span> span = times().spanOf(word);
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
