package org.newsreel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsreel.library.AllRows;
import org.newsreel.library.FullLibrary;
import org.newsreel.library.Library;
import org.newsreel.library.Records;
import org.newsreel.library.query.Query;

class LosslessTest {
  private static final int STORIES = 60;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everythingComesBackAsItWas(long seed) throws Exception {
    Path zip = exported(seed);
    LibraryImport.Summary done = imported(zip, "there");
    assertThat(done.problems()).isEmpty();
    assertThat(done.noClips()).isZero();
    assertThat(done.stories()).isEqualTo(new Records.Outcome(STORIES, 0, 0));
    assertThat(AllRows.kept(folder.resolve("there")))
        .isEqualTo(AllRows.kept(folder.resolve("here")));
    assertThat(AllRows.kept(folder.resolve("there")).values()).noneMatch(List::isEmpty);
    assertThat(files("there")).isEqualTo(files("here"));
  }

  @Test
  void doneTwiceItChangesNothing() throws Exception {
    Path zip = exported(6);
    imported(zip, "there");
    Map<String, ?> once = AllRows.all(folder.resolve("there"));
    LibraryImport.Summary done = imported(zip, "there");
    assertThat(done.stories()).isEqualTo(new Records.Outcome(0, 0, STORIES));
    assertThat(AllRows.all(folder.resolve("there"))).isEqualTo(once);
  }

  @Test
  void theLibraryItCameFromStaysAsItIs() throws Exception {
    Path zip = exported(7);
    Map<String, ?> before = AllRows.all(folder.resolve("here"));
    LibraryImport.Summary done = imported(zip, "here");
    assertThat(done.stories()).isEqualTo(new Records.Outcome(0, 0, STORIES));
    assertThat(AllRows.all(folder.resolve("here"))).isEqualTo(before);
  }

  @Test
  void whatIsImportedIsFound() throws Exception {
    Path zip = exported(8);
    imported(zip, "there");
    try (Library here = Library.open(folder.resolve("here"));
        Library there = Library.open(folder.resolve("there"))) {
      for (String query : new String[] {"ferry", "Fähre", "tag:\"tag 1\"", "note", "is:trashed"}) {
        assertThat(there.catalogue().count(Query.parse(query)))
            .as(query)
            .isEqualTo(here.catalogue().count(Query.parse(query)));
      }
    }
  }

  @Test
  void aSelectionHasItsStoriesAndNoFeeds() throws Exception {
    exported(9);
    Path zip = folder.resolve("some.zip");
    int count;
    try (Library library = Library.open(folder.resolve("here"))) {
      Query query = Query.parse("tag:\"tag 1\"");
      count = library.catalogue().count(query);
      new LibraryExport(library, true).write(zip, Optional.of(query), Progress.NONE);
    }
    assertThat(count).isPositive();
    assertThat(imported(zip, "some").stories().added()).isEqualTo(count);
    try (Library library = Library.open(folder.resolve("some"))) {
      assertThat(library.feeds().all()).isEmpty();
      assertThat(library.catalogue().count(Query.ALL)).isEqualTo(count);
    }
  }

  @Test
  void timesComeBackBeforeTheirClips() throws Exception {
    exported(10);
    Path zip = folder.resolve("texts.zip");
    try (Library library = Library.open(folder.resolve("here"))) {
      new LibraryExport(library, false).write(zip, Optional.empty(), Progress.NONE);
    }
    assertThat(imported(zip, "there").noClips()).isPositive();
    LibraryImport.Summary clips = imported(folder.resolve("10.zip"), "there");
    assertThat(clips.noClips()).isZero();
    assertThat(AllRows.kept(folder.resolve("there")))
        .isEqualTo(AllRows.kept(folder.resolve("here")));
  }

  @Test
  void everyZipReaderTakesIt() throws Exception {
    try (ZipFile zip = new ZipFile(exported(11).toFile())) {
      int entries = 0;
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        assertThat(content).hasSize((int) entry.getSize());
        boolean clip = entry.getName().matches(".*\\.mp[34]");
        assertThat(entry.getMethod()).isEqualTo(clip ? ZipEntry.STORED : entry.getMethod());
        entries++;
      }
      assertThat(entries).isGreaterThan(3 * STORIES);
      assertThat(zip.stream().map(entry -> entry.getName().toLowerCase(Locale.ROOT)))
          .doesNotHaveDuplicates()
          .allMatch(name -> name.matches("[^\\\\:*?\"<>|\\p{Cntrl}]{1,200}"))
          .noneMatch(name -> name.matches("(.*/)?(\\.|con|nul|aux|prn)[^/]*"));
    }
  }

  @Test
  void nothingButTheFileIsLeft() throws Exception {
    Path zip = exported(12);
    Path again = exported(12);
    assertThat(again).isEqualTo(zip);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("12.zip", "here", "scratch");
    }
  }

  private Path exported(long seed) throws Exception {
    Path zip = folder.resolve(seed + ".zip");
    try (Library library = Library.open(folder.resolve("here"))) {
      if (library.entries().isEmpty()) {
        FullLibrary.fill(library, STORIES, seed, folder.resolve("scratch"));
      }
      LibraryExport.Summary done =
          new LibraryExport(library, true).write(zip, Optional.empty(), Progress.NONE);
      assertThat(done.problems()).isEmpty();
      assertThat(done.bytes()).isEqualTo(Files.size(zip));
    }
    return zip;
  }

  private LibraryImport.Summary imported(Path zip, String into) throws Exception {
    try (Library library = Library.open(folder.resolve(into))) {
      return new LibraryImport(library).read(zip, Progress.NONE);
    }
  }

  /** Clips and pictures, by their names. Files that no story uses any more stay behind. */
  private Map<String, String> files(String library) throws IOException {
    Map<String, String> files = new HashMap<>();
    for (String kind : new String[] {"clips", "posters"}) {
      try (Stream<Path> all = Files.list(folder.resolve(library).resolve(kind))) {
        for (Path file : all.toList()) {
          files.put(
              kind + "/" + file.getFileName(), HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }
}
