package org.newsreel.library;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsreel.model.Anchor;
import org.newsreel.model.Corrections;
import org.newsreel.model.Mark;
import org.newsreel.model.Page;
import org.newsreel.model.Story;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.Sync;
import org.newsreel.model.TimedTranscript;

/**
 * All that a library knows of one story, its files apart.
 *
 * @param corrected whether the reader has had a hand in the text
 * @param trashed when it was thrown away, if it was
 * @param status empty where the reader has done nothing with it yet
 * @param peaks how loud the clip is
 * @param found what an engine found of when its words are said
 * @param mended what came of that with what the reader says
 * @param said what the reader says of every text and clip that the story ever had
 * @param marks in the order in which they were made
 */
public record StoryRecord(
    Story story,
    Page page,
    boolean corrected,
    Instant added,
    Optional<Instant> trashed,
    Optional<StoryStatus> status,
    Optional<Video> clip,
    Optional<ClipPeaks> peaks,
    Optional<Times> found,
    Optional<Times> mended,
    List<Said> said,
    List<String> tags,
    List<Mark> marks) {
  /**
   * A clip by the name of its file, which names its content.
   *
   * @param fetched whether it can be fetched again from where the story names
   */
  public record Video(String name, Duration length, boolean hasSound, boolean fetched) {}

  /** When the story's words are said in a clip. */
  public record Times(String clip, TimedTranscript words) {}

  /** What the reader says of when the words of a text, by its digest, are said in a clip. */
  public record Said(String clip, String text, List<Anchor> anchors, boolean checked) {
    public Said {
      anchors = List.copyOf(anchors);
    }

    boolean isOf(String otherClip, String otherText) {
      return clip.equals(otherClip) && text.equals(otherText);
    }

    Corrections corrections() {
      return WordTimes.corrections(anchors, checked);
    }
  }

  public StoryRecord {
    said = List.copyOf(said);
    tags = List.copyOf(tags);
    marks = List.copyOf(marks);
  }

  /** What is known of when the present words are said in the present clip. */
  public Sync sync() {
    String name = clip.map(Video::name).orElse("");
    TimedTranscript heard = in(name, found).orElse(TimedTranscript.NONE);
    Corrections corrections = saidOf(name).map(Said::corrections).orElse(Corrections.NONE);
    return new Sync(heard, corrections, in(name, mended).orElse(heard));
  }

  /** The marks where their words are now, in the order of the text. */
  public List<Mark> placedMarks() {
    MarkPlaces places = new MarkPlaces(story.transcript().words());
    return marks.stream()
        .map(places::put)
        .sorted(Comparator.comparingInt(Mark::firstWord))
        .toList();
  }

  /** What the reader says of the present words in a clip. */
  Optional<Said> saidOf(String name) {
    String text = WordTimes.text(story);
    return said.stream().filter(each -> each.isOf(name, text)).findFirst();
  }

  private static Optional<TimedTranscript> in(String name, Optional<Times> times) {
    return times.filter(each -> each.clip().equals(name)).map(Times::words);
  }

  /** The same where no clip is. */
  StoryRecord withoutClip() {
    return new StoryRecord(
        story,
        page,
        corrected,
        added,
        trashed,
        status,
        Optional.empty(),
        Optional.empty(),
        found,
        mended,
        said,
        tags,
        marks);
  }

  StoryRecord withTimes(Optional<Times> nowFound, Optional<Times> nowMended) {
    return new StoryRecord(
        story, page, corrected, added, trashed, status, clip, peaks, nowFound, nowMended, said,
        tags, marks);
  }

  StoryRecord withTrashed(Optional<Instant> when) {
    return new StoryRecord(
        story, page, corrected, added, when, status, clip, peaks, found, mended, said, tags, marks);
  }

  /**
   * As JSON, the page's text apart.
   *
   * @param files what else to say of where its files are, by what they are
   */
  public String json(Map<String, String> files) {
    return RecordForm.write(this, files);
  }

  /**
   * Reads JSON back. Parts that are damaged are left out where the story can be read without them.
   *
   * @param page the page's text
   * @throws LibraryException where it holds no story, or was written by a newer Newsreel
   */
  public static StoryRecord read(String json, String page) throws LibraryException {
    return RecordForm.read(json, page);
  }
}
