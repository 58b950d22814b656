package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.model.Clip;
import org.newsreel.model.Story;

/** Damage to the files beside the database: SQLite's log, and clips. */
class DamagedFilesTest {
  private static final int IN_FILE = 40;
  private static final int IN_LOG = 20;

  @TempDir private Path folder;

  @Test
  void aSpoiledLogCostsNoMoreThanWhatIsInIt() throws Exception {
    spoilLogs(15);
  }

  @Tag("bench")
  @Test
  void manySpoiledLogsCostNoMoreThanWhatIsInThem() throws Exception {
    spoilLogs(100);
  }

  private void spoilLogs(int seeds) throws Exception {
    Path killed = killed();
    int saved = 0;
    for (int seed = 0; seed < seeds; seed++) {
      Path copy = Files.createDirectory(folder.resolve("log " + seed));
      Damage.copy(killed, copy);
      spoilLog(copy, seed);
      try (Library library = Library.open(copy)) {
        List<Story> stories = new ArrayList<>();
        for (var entry : library.entries()) {
          stories.add(library.story(entry.id()));
        }
        assertThat(stories).as("seed " + seed).hasSizeBetween(IN_FILE, IN_FILE + IN_LOG);
        saved += stories.size() - IN_FILE;
      }
      assertThat(Raw.read(copy, "PRAGMA integrity_check")).as("seed " + seed).isEqualTo("ok");
    }
    System.out.printf(
        "spoiled logs: %d passed, 0 failed; stories saved from them: %d of %d%n",
        seeds, saved, seeds * IN_LOG);
  }

  private static void spoilLog(Path copy, int seed) throws Exception {
    Random random = new Random(seed);
    Path log = copy.resolve("library.db-wal");
    byte[] content = Files.readAllBytes(log);
    switch (seed % 4) {
      case 0 -> Files.delete(log);
      case 1 -> Files.write(log, Arrays.copyOf(content, random.nextInt(content.length)));
      case 2 -> Damage.FLIPPED_BYTES.in(log, random);
      default -> {
        Damage.OVERWRITTEN_PAGES.spoil(content, random, new TreeSet<>());
        Files.write(log, content);
        Files.delete(copy.resolve("library.db-shm"));
      }
    }
  }

  /** A library as a killed program leaves it. */
  private Path killed() throws Exception {
    Path live = folder.resolve("live");
    Path copy = Files.createDirectory(folder.resolve("killed"));
    try (Library library = Library.open(live)) {
      save(library, 0, IN_FILE);
    }
    try (Library library = Library.open(live)) {
      save(library, IN_FILE, IN_FILE + IN_LOG);
      Damage.copy(live, copy);
    }
    assertThat(copy.resolve("library.db-wal")).isNotEmptyFile();
    return copy;
  }

  private static void save(Library library, int first, int end) throws LibraryException {
    for (int i = first; i < end; i++) {
      Story story = Stories.saying("story " + i, "More words. ".repeat(100));
      library.save(story, Stories.page(story));
    }
  }

  @Test
  void aSpoiledClipIsToldAndCostsNoOther() throws Exception {
    try (Library library = Library.open(folder)) {
      for (int i = 0; i < 15; i++) {
        Story story = Stories.saying("story " + i, "Words.");
        library.save(story, Stories.page(story));
        Path video = Files.writeString(folder.resolve("clip.mp4"), ("sound " + i).repeat(500));
        library.attachClip(story.id(), video, Duration.ofSeconds(1), true);
      }
    }
    for (int seed = 0; seed < 15; seed++) {
      Clip clip = clip(seed);
      byte[] whole = Files.readAllBytes(clip.file());
      byte[] spoiled = spoiled(whole, new Random(seed), seed % 3);
      Files.write(clip.file(), spoiled);
      assertThat(LibraryCheck.of(folder))
          .containsExactly("the clip " + clip.name() + " is not what it was when it was saved");
      assertThat(clip(seed)).isEqualTo(clip);
      assertThat(clip.file()).hasBinaryContent(spoiled);
      Files.write(clip.file(), whole);
    }
    assertThat(LibraryCheck.of(folder)).isEmpty();
  }

  private static byte[] spoiled(byte[] whole, Random random, int way) {
    return switch (way) {
      case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
      case 1 -> new byte[whole.length];
      default -> {
        byte[] flipped = whole.clone();
        flipped[random.nextInt(flipped.length)] ^= 1;
        yield flipped;
      }
    };
  }

  private Clip clip(int number) throws LibraryException {
    try (Library library = Library.open(folder)) {
      return library.clip(Stories.saying("story " + number, "Words.").id()).orElseThrow();
    }
  }
}
