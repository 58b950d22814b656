package org.newsreel.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.Disks;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;
import org.newsreel.model.SyncRung;

class SamplesTest {
  private static final String FIRST = Samples.ALL.getFirst();
  private static final String SECOND = Samples.ALL.get(1);
  private static final String PAGE =
      """
      Ferries of %s sail again after the storm

      The first ferry left the harbour on Sunday morning with ninety people on board.

      The harbour had been closed for three days. "We slept on the floor," said one of them.
      """;
  private static final String TIMES =
      """
      {"clip_s": 2, "words": [{"text": "The", "start": 0.1, "end": 0.3},
        {"text": "harbour", "start": 0.3, "end": 0.8}]}
      """;

  private final Map<String, byte[]> shelf = new HashMap<>();
  @TempDir private Path folder;
  private Library library;

  @BeforeEach
  void fillShelf() throws Exception {
    byte[] clip = Files.readAllBytes(Wav.write(folder.resolve("sample.wav"), 2, 20));
    for (String name : Samples.ALL) {
      String page = PAGE.formatted(name);
      shelf.put(name + "/story.txt", page.getBytes(UTF_8));
      shelf.put(name + "/poster.jpg", new byte[] {1});
      shelf.put(name + "/clip.mp4", clip);
      shelf.put(name + "/timings.json", TIMES.getBytes(UTF_8));
    }
    library = Library.open(folder.resolve("library"));
  }

  @AfterEach
  void close() throws LibraryException {
    library.close();
  }

  @Test
  void theFirstStartAddsAllWithClipPictureAndTimes() throws Exception {
    install();
    List<StoryEntry> entries = library.entries();
    assertThat(entries).hasSize(Samples.ALL.size());
    assertThat(entries).allMatch(StoryEntry::hasClip);
    assertThat(entries).allMatch(entry -> entry.rung() == SyncRung.WORDS);
    assertThat(entries).allMatch(entry -> entry.poster().isPresent());
    assertThat(entries.getFirst().title()).contains(Samples.ALL.getLast());
  }

  @Test
  void theProgramsOwnAreWholeAndEveryWordOfTheirClipsHasItsTime() throws Exception {
    Intake intake = new Intake(library);
    intake.installSamples();
    List<StoryEntry> entries = library.entries();
    assertThat(entries).hasSize(Samples.ALL.size());
    assertThat(entries).allMatch(entry -> entry.poster().isPresent());
    assertThat(entries).filteredOn(StoryEntry::hasClip).isNotEmpty();
    for (StoryEntry entry : entries) {
      int words = library.story(entry.id()).transcript().words().size();
      assertThat(intake.sync(entry.id()).words()).hasSize(entry.hasClip() ? words : 0);
    }
  }

  @Test
  void aLaterStartChangesNothing() throws Exception {
    install();
    List<StoryEntry> before = library.entries();
    shelf.replaceAll((name, content) -> PAGE.formatted("elsewhere").getBytes(UTF_8));
    install();
    assertThat(library.entries()).isEqualTo(before);
  }

  @Test
  void oneThatFailsKeepsNobodyFromTheOthersAndIsTriedAgain() throws Exception {
    byte[] clip = shelf.put(FIRST + "/clip.mp4", "no clip".getBytes(UTF_8));
    byte[] times = shelf.put(SECOND + "/timings.json", "{".getBytes(UTF_8));
    install();
    assertThat(library.entries()).hasSize(3);
    assertThat(library.entries()).filteredOn(entry -> entry.rung().showsWords()).hasSize(1);
    shelf.put(FIRST + "/clip.mp4", clip);
    shelf.put(SECOND + "/timings.json", times);
    install();
    assertThat(library.entries()).hasSize(3);
    assertThat(library.entries()).allMatch(entry -> entry.rung() == SyncRung.WORDS);
  }

  @Test
  void aSampleThatIsNotInTheProgramIsLeftOut() throws Exception {
    shelf.remove(FIRST + "/story.txt");
    install();
    assertThat(library.entries()).hasSize(2);
  }

  @Test
  void aClipThatTheReaderGaveAHalfAddedSampleStays() throws Exception {
    shelf.put(FIRST + "/clip.mp4", "no clip".getBytes(UTF_8));
    install();
    StoryId half =
        library.entries().stream()
            .filter(entry -> !entry.hasClip())
            .map(StoryEntry::id)
            .findFirst()
            .orElseThrow();
    Path own = Wav.write(folder.resolve("own.wav"), 3, 90);
    String name = new Intake(library).attachClip(half, own).name();
    shelf.put(FIRST + "/clip.mp4", shelf.get(SECOND + "/clip.mp4"));
    install();
    assertThat(library.clip(half).orElseThrow().name()).isEqualTo(name);
    assertThat(library.timings(half)).isEmpty();
  }

  @Test
  void aFullDiskIsTriedAgainAtTheNextStartWithoutDoubles() throws Exception {
    try (Disks disks = new Disks()) {
      Path disk = disks.mount(folder.resolve("disk"), 2);
      try (Library small = Library.open(disk)) {
        Disks.fill(disk, 150_000);
        new Samples(new Intake(small), small, this::read).install();
        assertThat(small.entries()).filteredOn(StoryEntry::hasClip).hasSizeLessThan(3);
        Files.delete(disk.resolve("full"));
        new Samples(new Intake(small), small, this::read).install();
        assertThat(small.entries()).hasSize(3).allMatch(StoryEntry::hasClip);
      }
    }
  }

  private void install() throws LibraryException {
    new Samples(new Intake(library), library, this::read).install();
  }

  private Optional<byte[]> read(String sample, String file) throws IOException {
    return Optional.ofNullable(shelf.get(sample + "/" + file));
  }
}
