package org.newsreel.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.newsreel.model.Anchor;
import org.newsreel.model.Corrections;
import org.newsreel.model.Mark;
import org.newsreel.model.Page;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;

/**
 * What a saving program saves under one number: always the same, so that a test knows it too.
 *
 * @param name of the program
 * @param scratch where it has its videos before they are in the library
 */
record Subject(String name, int number, Path scratch) {
  private static final int CLIP_SIZE = 60_000;

  Story story() {
    return saying(key());
  }

  /** The same words under another title. */
  Story corrected() {
    Story read = story();
    return new Story(
        read.id(),
        read.origin(),
        read.source(),
        "Rather: " + read.title(),
        read.authors(),
        read.published(),
        read.language(),
        read.length(),
        read.lede(),
        read.transcript(),
        read.passages(),
        read.links());
  }

  /** Another story, whose clip is in the web. */
  Story distant() {
    return saying(key() + "-distant");
  }

  /** Another story, to throw away. */
  Story unwanted() {
    return saying(key() + "-unwanted");
  }

  private static Story saying(String key) {
    return Stories.saying(key, (key + " says much. ").repeat(300));
  }

  Page page() {
    return Stories.page(story());
  }

  StoryStatus status() {
    return new StoryStatus(true, false, Duration.ZERO, number);
  }

  /** Two programs have the same clips. */
  byte[] clip() {
    return noise(number);
  }

  byte[] distantClip() {
    return noise(-1 - number);
  }

  private static byte[] noise(int seed) {
    byte[] content = new byte[CLIP_SIZE];
    new Random(seed).nextBytes(content);
    return content;
  }

  /** The clip as a file. */
  Path video() throws IOException {
    Path file = scratch.resolve(key() + ".mp4");
    return Files.exists(file) ? file : Files.write(file, clip());
  }

  Duration length() {
    return Duration.ofSeconds(1 + number);
  }

  /** Times and what a reader says of them. */
  Sync sync() {
    TimedWord word = new TimedWord(number, Span.ofMillis(10, 200), 0.5);
    TimedTranscript found = new TimedTranscript(SyncRung.WORDS, "ear", List.of(word));
    Corrections said = Corrections.NONE.with(Anchor.at(number + 1, Duration.ofMillis(300)));
    return Sync.of(found, said, story().transcript(), length());
  }

  ClipPeaks peaks() {
    return new ClipPeaks(10, noise(number));
  }

  KeptFeed feed() {
    return KeptFeed.added("https://feeds.test/" + key(), key(), "", Instant.EPOCH);
  }

  Mark mark() {
    return new Mark(
        0,
        story().id(),
        Mark.Kind.HIGHLIGHT,
        0,
        1,
        story().transcript().words().getFirst().text(),
        Optional.empty(),
        "Noted.",
        Instant.EPOCH);
  }

  String key() {
    return name + "-" + number;
  }
}
