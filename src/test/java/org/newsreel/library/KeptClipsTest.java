package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.model.Clip;
import org.newsreel.model.Story;

class KeptClipsTest {
  private static final Story STORY = Stories.saying("ferry", "The ferry sails again.");
  private static final Story OTHER = Stories.saying("train", "The train is late.");
  private static final Duration LENGTH = Duration.ofSeconds(2);

  @TempDir private Path folder;
  private Library library;

  @BeforeEach
  void saveTwo() throws LibraryException {
    open(folder.resolve("library"));
  }

  private void open(Path where) throws LibraryException {
    library = Library.open(where);
    library.save(STORY, Stories.page(STORY));
    library.save(OTHER, Stories.page(OTHER));
  }

  @AfterEach
  void close() throws LibraryException {
    library.close();
  }

  @Test
  void aClipIsCopiedWholeAndNamedAfterItsContent() throws Exception {
    byte[] content = new byte[3_000_001];
    new Random(5).nextBytes(content);
    Path video = Files.write(folder.resolve("Ferry.MP4"), content);
    Clip clip = library.attachClip(STORY.id(), video, LENGTH, true);
    Files.delete(video);
    assertThat(clip.file()).hasBinaryContent(content);
    assertThat(clip.name()).matches("[0-9a-f]{32}\\.mp4");
    assertThat(library.clip(STORY.id())).contains(clip);
    assertThat(files()).containsExactly(clip.file());
  }

  @Test
  void oneClipOfTwoStoriesIsKeptOnceAndNotWrittenAgain() throws Exception {
    Clip clip = attach(STORY, "sound");
    FileTime written = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(clip.file(), written);
    assertThat(attach(OTHER, "sound")).isEqualTo(clip);
    assertThat(files()).containsExactly(clip.file());
    assertThat(Files.getLastModifiedTime(clip.file())).isEqualTo(written);
  }

  @Test
  void aClipThatWentBadOnTheDiskIsMendedByAttachingItAgain() throws Exception {
    Clip clip = attach(STORY, "sound");
    Files.writeString(clip.file(), "noise");
    attach(STORY, "sound");
    assertThat(clip.file()).hasContent("sound");
  }

  @Test
  void aReplacedClipStaysForADayAndIsThenDeleted() throws Exception {
    Clip before = attach(STORY, "sound");
    Clip now = attach(STORY, "better sound");
    reopen();
    assertThat(files()).containsExactlyInAnyOrder(before.file(), now.file());
    aDayPasses();
    reopen();
    assertThat(files()).containsExactly(now.file());
    assertThat(Raw.read(library.folder(), "SELECT count(*) FROM loose")).isEqualTo("0");
  }

  @Test
  void aReplacedClipOfAnotherStoryStays() throws Exception {
    Clip shared = attach(STORY, "sound");
    attach(OTHER, "sound");
    attach(STORY, "better sound");
    aDayPasses();
    reopen();
    assertThat(shared.file()).exists();
    assertThat(library.clip(OTHER.id())).contains(shared);
    attach(OTHER, "better sound");
    aDayPasses();
    reopen();
    assertThat(shared.file()).doesNotExist();
  }

  @Test
  void aClipThatIsTakenBackIsNotDeleted() throws Exception {
    Clip first = attach(STORY, "sound");
    attach(STORY, "better sound");
    attach(STORY, "sound");
    aDayPasses();
    reopen();
    assertThat(files()).containsExactly(first.file());
  }

  @Test
  void aClipThatTheDatabaseKnowsNothingOfStays() throws Exception {
    Clip clip = attach(STORY, "sound");
    Raw.change(library.folder(), "DELETE FROM clip");
    Files.setLastModifiedTime(clip.file(), FileTime.from(Instant.EPOCH));
    reopen();
    assertThat(clip.file()).exists();
  }

  @Test
  void aClipThatCannotBeDeletedWaitsAndNothingElseSuffers() throws Exception {
    Clip before = attach(STORY, "sound");
    Clip now = attach(STORY, "better sound");
    Files.delete(before.file());
    Files.createDirectories(before.file().resolve("in the way"));
    aDayPasses();
    reopen();
    assertThat(library.clip(STORY.id())).contains(now);
    assertThat(Raw.read(library.folder(), "SELECT name FROM loose")).isEqualTo(before.name());
  }

  @Test
  void copiesOfKilledProgramsGoAndThoseBeingMadeStay() throws Exception {
    attach(STORY, "sound");
    library.savePoster(STORY.id(), new byte[] {1});
    Path clips = library.folder().resolve("clips");
    Path posters = library.folder().resolve("posters");
    Path running = Files.writeString(clips.resolve("incoming-1"), "half");
    Path killed = Files.writeString(clips.resolve("incoming-2"), "half");
    Path picture = Files.writeString(posters.resolve("incoming-3"), "half");
    FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(25)));
    Files.setLastModifiedTime(killed, longAgo);
    Files.setLastModifiedTime(picture, longAgo);
    reopen();
    assertThat(running).exists();
    assertThat(killed).doesNotExist();
    assertThat(picture).doesNotExist();
    assertThat(library.clip(STORY.id()).orElseThrow().poster().orElseThrow()).exists();
  }

  @Test
  void whatIsNoFileIsRefusedWithItsName() throws Exception {
    refuses(folder, folder.getFileName() + " is a folder");
    refuses(folder.resolve("none.mp4"), "none.mp4 is not there");
    assertThat(library.clip(STORY.id())).isEqualTo(Optional.empty());
  }

  @Test
  void aClipThatMayNotBeReadIsRefused() throws Exception {
    Path video = Files.writeString(folder.resolve("locked.mp4"), "sound");
    Files.setPosixFilePermissions(video, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(video), "the administrator may read everything");
    refuses(video, "locked.mp4 could not be copied into the library: it may not be read");
  }

  @Test
  void copyingThatIsBrokenOffLeavesNothing() throws Exception {
    Path video = Files.writeString(folder.resolve("clip.mp4"), "sound");
    FutureTask<Boolean> brokenOff =
        new FutureTask<>(
            () -> {
              Thread.currentThread().interrupt();
              refuses(video, "it was broken off");
              return Thread.currentThread().isInterrupted();
            });
    Thread.ofPlatform().start(brokenOff);
    assertThat(brokenOff.get()).as("passed on").isTrue();
    assertThat(files()).isEmpty();
  }

  @Test
  void aFullDiskRefusesTheClipAndKeepsTheOneBefore() throws Exception {
    try (Disks disks = new Disks()) {
      library.close();
      open(disks.mount(folder.resolve("disk"), 4));
      Clip before = attach(STORY, "sound");
      Path video = Files.write(folder.resolve("large.mp4"), new byte[5_000_000]);
      refuses(video, "large.mp4 could not be copied into the library: the disk is full");
      assertThat(files()).containsExactly(before.file());
      assertThat(library.clip(STORY.id())).contains(before);
      library.close();
    }
  }

  @Test
  void aFullDiskRefusesAStoryAndKeepsThoseBefore() throws Exception {
    try (Disks disks = new Disks()) {
      library.close();
      Path disk = disks.mount(folder.resolve("disk"), 4);
      open(disk);
      Disks.fill(disk, 40_000);
      Story large = Stories.saying("large", "More and more. ".repeat(20_000));
      assertThatThrownBy(() -> library.save(large, Stories.page(large)))
          .isInstanceOf(LibraryException.class)
          .hasMessage("the library in " + disk + ": the disk is full");
      assertThat(library.entries()).hasSize(2);
      Files.delete(disk.resolve("full"));
      library.save(large, Stories.page(large));
      assertThat(library.story(large.id())).isEqualTo(large);
      library.close();
    }
  }

  @Test
  void theListIsReadWhileAClipIsBeingCopied() throws Exception {
    Path video = Files.write(folder.resolve("long.mp4"), new byte[200_000_000]);
    FutureTask<Clip> copying =
        new FutureTask<>(() -> library.attachClip(STORY.id(), video, LENGTH, true));
    Thread.ofPlatform().start(copying);
    int meanwhile = 0;
    while (!copying.isDone()) {
      Optional<Path> before = incoming();
      library.entries();
      meanwhile += before.isPresent() && before.equals(incoming()) ? 1 : 0;
    }
    assertThat(copying.get().file()).hasSize(200_000_000);
    assertThat(meanwhile).as("lists read in the middle of copying").isPositive();
  }

  private Optional<Path> incoming() throws IOException {
    return files().stream().filter(file -> file.toString().contains("incoming-")).findFirst();
  }

  private void aDayPasses() throws Exception {
    Raw.change(library.folder(), "UPDATE loose SET since = since - 90000000");
  }

  private void reopen() throws LibraryException {
    library.close();
    library = Library.open(library.folder());
  }

  private void refuses(Path video, String said) {
    assertThatThrownBy(() -> library.attachClip(STORY.id(), video, LENGTH, true))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining(said);
  }

  private Clip attach(Story story, String content) throws Exception {
    Path video = Files.writeString(folder.resolve("clip.mp4"), content);
    return library.attachClip(story.id(), video, LENGTH, true);
  }

  private List<Path> files() throws IOException {
    Path clips = library.folder().resolve("clips");
    if (!Files.exists(clips)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(clips)) {
      return files.toList();
    }
  }
}
