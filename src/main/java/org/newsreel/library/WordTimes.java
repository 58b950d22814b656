package org.newsreel.library;

import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsreel.model.Anchor;
import org.newsreel.model.Clip;
import org.newsreel.model.Corrections;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.Sync;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.Word;

/**
 * Word times in the database: what an engine found, what the reader says to it, and what comes of
 * both. The reader's part is kept for every text and clip that the story ever had, the rest for its
 * present ones. Its owner sees to it that one thread is served at a time, and in a transaction.
 */
record WordTimes(Database database) {
  private static final System.Logger LOG = System.getLogger(WordTimes.class.getName());

  /** Of other words of the story. */
  void forget(StoryId id) throws LibraryException {
    database.change("DELETE FROM timing WHERE story = ?", id.value());
    database.change("DELETE FROM mended WHERE story = ?", id.value());
  }

  /** What is shown: as mended, or else as found. */
  Optional<TimedTranscript> shown(StoryId id) throws LibraryException {
    Optional<TimedTranscript> mended = times("mended", id);
    return mended.isPresent() ? mended : times("timing", id);
  }

  Sync sync(Story story, Clip clip) throws LibraryException {
    TimedTranscript found = found(story.id());
    Corrections said = corrections(story, clip);
    Optional<TimedTranscript> mended =
        said.isNone() ? Optional.empty() : times("mended", story.id());
    return mended.isPresent()
        ? new Sync(found, said, mended.get())
        : Sync.of(found, said, story.transcript(), clip.length());
  }

  private TimedTranscript found(StoryId id) throws LibraryException {
    return times("timing", id).orElse(TimedTranscript.NONE);
  }

  /**
   * Keeps what an engine found, and mends it as the reader has said; that the reader has checked
   * other times says nothing of these.
   */
  void found(Story story, Clip clip, TimedTranscript found) throws LibraryException {
    Corrections before = corrections(story, clip);
    if (before.checked() && !found.equals(found(story.id()))) {
      put(story, clip, before.withChecked(false));
    }
    put("timing", story.id(), clip.name(), found);
    mend(
        story.id(),
        clip,
        Sync.of(found, corrections(story, clip), story.transcript(), clip.length()));
  }

  /** Keeps what the reader says; what came of it counts if it came of what is found by now. */
  void corrected(Story story, Clip clip, Sync sync) throws LibraryException {
    put(story, clip, sync.corrections());
    TimedTranscript found = found(story.id());
    boolean present = found.equals(sync.found());
    mend(
        story.id(),
        clip,
        present ? sync : Sync.of(found, sync.corrections(), story.transcript(), clip.length()));
  }

  /** Keeps times that were found anew around corrections, if both are still the present ones. */
  boolean realigned(Story story, Clip clip, Sync sync) throws LibraryException {
    boolean present =
        found(story.id()).equals(sync.found())
            && corrections(story, clip).equals(sync.corrections());
    if (present) {
      mend(story.id(), clip, sync);
    }
    return present;
  }

  private void mend(StoryId id, Clip clip, Sync sync) throws LibraryException {
    database.change("DELETE FROM mended WHERE story = ?", id.value());
    if (!sync.corrections().isNone()) {
      put("mended", id, clip.name(), sync.times());
    }
  }

  private Optional<TimedTranscript> times(String table, StoryId id) throws LibraryException {
    return database
        .one(
            "SELECT rung, engine, words, reason FROM "
                + table
                + " AS times JOIN clip ON clip.story = times.story AND clip.name = times.clip"
                + " WHERE times.story = ?",
            row ->
                TimingForm.read(
                    row.getString(1), row.getString(2), row.getObject(3), row.getString(4)),
            id.value())
        .flatMap(times -> times);
  }

  /** Writes what is shown of one clip: found ("timing") or mended. */
  void put(String table, StoryId id, String clip, TimedTranscript times) throws LibraryException {
    database.change(
        "INSERT OR REPLACE INTO "
            + table
            + " (story, clip, rung, engine, words, reason) VALUES (?, ?, ?, ?, ?, ?)",
        id.value(),
        clip,
        times.rung().name(),
        times.engine(),
        TimingBytes.write(times),
        times.reason());
  }

  private Corrections corrections(Story story, Clip clip) throws LibraryException {
    String text = text(story);
    List<Optional<Anchor>> anchors =
        database.all(
            "SELECT word, start_us FROM anchor WHERE story = ? AND clip = ? AND text = ?"
                + " ORDER BY word",
            row -> anchor(row.getInt(1), start(row.getObject(2))),
            story.id().value(),
            clip.name(),
            text);
    boolean checked =
        database
            .one(
                "SELECT 1 FROM checked WHERE story = ? AND clip = ? AND text = ?",
                row -> row.getInt(1),
                story.id().value(),
                clip.name(),
                text)
            .isPresent();
    return corrections(anchors.stream().flatMap(Optional::stream).toList(), checked);
  }

  /** Of anchors that contradict each other the last counts. */
  static Corrections corrections(List<Anchor> anchors, boolean checked) {
    Corrections said = Corrections.NONE.withChecked(checked);
    for (Anchor anchor : anchors) {
      said = said.with(anchor);
    }
    return said;
  }

  /** One that is damaged does not cost the others. */
  static Optional<Anchor> anchor(int word, Optional<Duration> start) {
    try {
      return Optional.of(new Anchor(word, start));
    } catch (IllegalArgumentException e) {
      LOG.log(Level.WARNING, "Something that the reader said of a word is damaged", e);
      return Optional.empty();
    }
  }

  static Optional<Duration> start(@Nullable Object micros) {
    return micros instanceof Number number
        ? Optional.of(Duration.of(number.longValue(), ChronoUnit.MICROS))
        : Optional.empty();
  }

  private void put(Story story, Clip clip, Corrections said) throws LibraryException {
    put(story.id(), clip.name(), text(story), said.anchors(), said.checked());
  }

  /** Keeps what the reader says of one text and one clip. */
  void put(StoryId id, String clip, String text, List<Anchor> anchors, boolean checked)
      throws LibraryException {
    Object[] owner = {id.value(), clip, text};
    database.change("DELETE FROM anchor WHERE story = ? AND clip = ? AND text = ?", owner);
    database.change("DELETE FROM checked WHERE story = ? AND clip = ? AND text = ?", owner);
    for (Anchor anchor : anchors) {
      database.change(
          "INSERT INTO anchor (story, clip, text, word, start_us) VALUES (?, ?, ?, ?, ?)",
          owner[0],
          owner[1],
          owner[2],
          anchor.word(),
          anchor.start().map(TimingForm::micros));
    }
    if (checked) {
      database.change("INSERT INTO checked (story, clip, text) VALUES (?, ?, ?)", owner);
    }
  }

  /** Names the words of a story: two texts with one name are the same words. */
  static String text(Story story) {
    String words =
        story.transcript().words().stream().map(Word::text).collect(Collectors.joining("\n"));
    return Incoming.digest(words.getBytes(StandardCharsets.UTF_8));
  }
}
