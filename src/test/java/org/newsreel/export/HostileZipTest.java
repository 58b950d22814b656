package org.newsreel.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsreel.library.AllRows;
import org.newsreel.library.FullLibrary;
import org.newsreel.library.Library;

class HostileZipTest {
  private static final int STORIES = 12;

  @TempDir Path folder;

  private Path zip = Path.of("");

  @BeforeEach
  void export() throws Exception {
    zip = folder.resolve("whole.zip");
    try (Library library = Library.open(folder.resolve("here"))) {
      FullLibrary.fill(library, STORIES, 42, folder.resolve("scratch"));
      new LibraryExport(library, true).write(zip, Optional.empty(), Progress.NONE);
    }
  }

  @Test
  void oneThatWasUnpackedAndPackedAgainIsTheSame() throws Exception {
    List<Map.Entry<String, byte[]>> parts = new ArrayList<>(parts().entrySet());
    parts.sort(Map.Entry.comparingByKey());
    List<Map.Entry<String, byte[]>> inFolder = new ArrayList<>();
    parts.forEach(part -> inFolder.add(Map.entry("My backup/" + part.getKey(), part.getValue())));
    inFolder.add(Map.entry("My backup/notes.txt", new byte[10]));
    inFolder.add(Map.entry("__MACOSX/._story.json", new byte[10]));
    LibraryImport.Summary done = read(packed(inFolder));
    assertThat(done.problems()).isEmpty();
    assertThat(AllRows.kept(folder.resolve("there"))).isEqualTo(sorted());
  }

  /** The order in which stories came is not in it, and need not be. */
  private Map<String, List<String>> sorted() throws Exception {
    return AllRows.kept(folder.resolve("here"));
  }

  @Test
  void namesLeadNowhere() throws Exception {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts().forEach((name, content) -> parts.put("../../" + name, content));
    parts.put("/etc/evil", new byte[3]);
    parts.put("..\\..\\evil.exe", new byte[3]);
    List<Path> before = files();
    assertThat(read(packed(parts.entrySet())).stories().added()).isEqualTo(STORIES);
    List<Path> after = files();
    after.removeAll(before);
    Path there = folder.resolve("there");
    assertThat(after)
        .allMatch(
            path ->
                path.equals(folder.resolve("made.zip"))
                    || path.startsWith(there.resolve("clips"))
                    || path.startsWith(there.resolve("posters"))
                    || (path.startsWith(there) && there.relativize(path).getNameCount() < 2));
  }

  @Test
  void aStoryThatIsDamagedCostsOnlyItself() throws Exception {
    Map<String, byte[]> parts = parts();
    String damaged = first(parts, "/story.json");
    parts.put(damaged, "{\"version\":1,\"id\":\"../../etc\"}".getBytes(UTF_8));
    LibraryImport.Summary done = read(packed(parts.entrySet()));
    assertThat(done.stories().added()).isEqualTo(STORIES - 1);
    assertThat(done.problems()).singleElement().asString().contains("story.json: is damaged");
  }

  @Test
  void aPageThatIsMissingCostsOnlyItself() throws Exception {
    Map<String, byte[]> parts = parts();
    parts.remove(first(parts, "/page.txt"));
    LibraryImport.Summary done = read(packed(parts.entrySet()));
    assertThat(done.stories().added()).isEqualTo(STORIES);
    assertThat(done.problems()).singleElement().asString().endsWith("page.txt: it is missing");
  }

  @Test
  void aClipThatIsAnotherIsNotKept() throws Exception {
    Map<String, byte[]> parts = parts();
    String clip = parts.keySet().stream().filter(name -> name.endsWith(".mp3")).findFirst().get();
    parts.put(clip, new byte[5_000]);
    LibraryImport.Summary done = read(packed(parts.entrySet()));
    assertThat(done.stories().added()).isEqualTo(STORIES);
    assertThat(done.noClips()).isPositive();
    assertThat(done.problems()).singleElement().asString().contains("it is another one");
    try (Stream<Path> clips = Files.list(folder.resolve("there/clips"))) {
      assertThat(clips).noneMatch(path -> path.toFile().length() == 5_000);
    }
  }

  @Test
  void aNewerOneIsRefusedBeforeAnythingIsBrought() throws Exception {
    Map<String, byte[]> parts = parts();
    parts.put("newsreel.json", "{\"program\":\"Newsreel\",\"version\":2}".getBytes(UTF_8));
    Path newer = packed(parts.entrySet());
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> read(newer))
        .withMessageEndingWith("was written by a newer Newsreel; import it with that");
    try (Library library = Library.open(folder.resolve("there"))) {
      assertThat(library.entries()).isEmpty();
    }
  }

  @Test
  void anythingElseIsNoLibrary() throws Exception {
    Path other = packed(Map.of("photo.jpg", new byte[100]).entrySet());
    Path text = Files.writeString(folder.resolve("text.zip"), "no zip at all");
    Path empty = Files.createFile(folder.resolve("empty.zip"));
    for (Path file : List.of(other, text, empty)) {
      assertThatExceptionOfType(ArchiveException.class)
          .isThrownBy(() -> read(file))
          .withMessage(file + " is no library that Newsreel exported");
    }
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> read(folder.resolve("none.zip")))
        .withMessageEndingWith("could not be read: there is no such file or folder");
    assertThatExceptionOfType(ArchiveException.class).isThrownBy(() -> read(folder));
  }

  @Test
  void aPartThatUnpacksToFarTooMuchIsNotUnpacked() throws Exception {
    Map<String, byte[]> parts = parts();
    parts.put(first(parts, "/page.txt"), new byte[20 << 20]);
    LibraryImport.Summary done = read(packed(parts.entrySet()));
    assertThat(done.problems())
        .singleElement()
        .asString()
        .endsWith("page.txt: it would unpack to 20971520 bytes");
    assertThat(done.stories().added()).isEqualTo(STORIES);
  }

  @Test
  void moreEntriesThanOneCanThinkOfTakeNoMemory() throws Exception {
    Path many = folder.resolve("many.zip");
    try (ZipWriter writer = new ZipWriter(many)) {
      for (int i = 0; i < 70_000; i++) {
        writer.add((i % 2 == 0 ? "same/" : "folder " + i + "/") + "file", "x");
      }
      for (Map.Entry<String, byte[]> part : parts().entrySet()) {
        if (!part.getKey().matches(".*(mp3|mp4|poster.*)")) {
          writer.add(part.getKey(), new String(part.getValue(), UTF_8));
        }
      }
      writer.finish();
    }
    assertThat(read(many).stories().added()).isEqualTo(STORIES);
    try (ZipFile zip = new ZipFile(many.toFile())) {
      assertThat(zip.size()).isGreaterThan(70_000);
    }
  }

  @Test
  void ofTwoWithOneNameTheFirstCounts() throws Exception {
    Path twice = folder.resolve("twice.zip");
    Map<String, byte[]> parts = parts();
    try (ZipWriter writer = new ZipWriter(twice)) {
      for (String name : parts.keySet()) {
        if (name.matches(".*(json|txt)")) {
          writer.add(name, new String(parts.get(name), UTF_8));
          writer.add(name, "{}");
        }
      }
      writer.finish();
    }
    LibraryImport.Summary done = read(twice);
    assertThat(done.stories().added()).isEqualTo(STORIES);
  }

  @Test
  void whatIsCutOffBringsTheStoriesBefore() throws Exception {
    byte[] whole = Files.readAllBytes(zip);
    int before = -1;
    for (int percent = 10; percent <= 100; percent += 15) {
      Path cut = folder.resolve("cut.zip");
      Files.write(cut, Arrays.copyOf(whole, whole.length * percent / 100));
      LibraryImport.Summary done = read(cut);
      int there = done.stories().added() + done.stories().same() + done.stories().changed();
      assertThat(there).isGreaterThanOrEqualTo(before);
      if (there < STORIES) {
        assertThat(done.problems()).anyMatch(line -> line.startsWith("it is not whole"));
      }
      before = there;
    }
    assertThat(before).isEqualTo(STORIES);
    Files.write(folder.resolve("cut.zip"), whole);
    read(folder.resolve("cut.zip"));
    assertThat(AllRows.kept(folder.resolve("there")))
        .isEqualTo(AllRows.kept(folder.resolve("here")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void damageBreaksNothing(long seed) throws Exception {
    Random random = new Random(seed);
    byte[] whole = Files.readAllBytes(zip);
    for (int run = 0; run < 12; run++) {
      byte[] damaged = whole.clone();
      for (int i = 1 + random.nextInt(20); i > 0; i--) {
        int at = random.nextInt(damaged.length);
        int length = Math.min(damaged.length - at, 1 + random.nextInt(200));
        for (int j = 0; j < length; j++) {
          damaged[at + j] = (byte) random.nextInt();
        }
      }
      Path file = Files.write(folder.resolve("damaged.zip"), damaged);
      try {
        LibraryImport.Summary done = read(file);
        int there = done.stories().added() + done.stories().same() + done.stories().changed();
        assertThat(there == STORIES || done.missing() > 0).isTrue();
      } catch (ArchiveException e) {
        assertThat(e.getMessage()).contains("damaged.zip");
      }
    }
    read(zip);
    try (Library library = Library.open(folder.resolve("there"))) {
      library.entries().forEach(entry -> assertThat(entry.title()).isNotNull());
    }
  }

  @Test
  void oneFlippedByteCostsOneStoryAtMost() throws Exception {
    byte[] whole = Files.readAllBytes(zip);
    Random random = new Random(7);
    for (int run = 0; run < 40; run++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      Path file = Files.write(folder.resolve("damaged.zip"), damaged);
      try (Library library = Library.open(folder.resolve("run" + run))) {
        LibraryImport.Summary done = new LibraryImport(library).read(file, Progress.NONE);
        assertThat(done.stories().added()).isGreaterThanOrEqualTo(STORIES - 1);
      }
    }
  }

  @Test
  void aFileThatWouldBeReplacedStaysWhereWritingFails() throws Exception {
    byte[] before = Files.readAllBytes(zip);
    try (Library library = Library.open(folder.resolve("here"))) {
      Path nowhere = folder.resolve("no/such/folder.zip");
      assertThatExceptionOfType(ArchiveException.class)
          .isThrownBy(
              () ->
                  new LibraryExport(library, true).write(nowhere, Optional.empty(), Progress.NONE))
          .withMessageContaining("could not be written: there is no such file or folder");
    }
    assertThat(Files.readAllBytes(zip)).isEqualTo(before);
  }

  @Test
  void aClipThatIsGoneIsSaid() throws Exception {
    try (Stream<Path> clips = Files.list(folder.resolve("here/clips"))) {
      for (Path clip : clips.toList()) {
        Files.delete(clip);
      }
    }
    try (Library library = Library.open(folder.resolve("here"))) {
      LibraryExport.Summary done =
          new LibraryExport(library, true).write(zip, Optional.empty(), Progress.NONE);
      assertThat(done.clips()).isZero();
      assertThat(done.problems()).isNotEmpty().allMatch(line -> line.startsWith("the clip of "));
    }
    assertThat(read(zip).stories().added()).isEqualTo(STORIES);
  }

  private LibraryImport.Summary read(Path file) throws Exception {
    try (Library library = Library.open(folder.resolve("there"))) {
      return new LibraryImport(library).read(file, Progress.NONE);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return new ArrayList<>(all.filter(Files::isRegularFile).toList());
    }
  }

  private Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        try (InputStream in = file.getInputStream(entry)) {
          parts.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return parts;
  }

  private static String first(Map<String, byte[]> parts, String ending) {
    return parts.keySet().stream().filter(name -> name.endsWith(ending)).findFirst().orElseThrow();
  }

  /** As the JDK packs: sizes stand behind the entries. */
  private Path packed(Iterable<Map.Entry<String, byte[]>> parts) throws IOException {
    Path made = folder.resolve("made.zip");
    try (OutputStream out = Files.newOutputStream(made);
        ZipOutputStream writer = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts) {
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().endsWith(".mp4")) {
          CRC32 checksum = new CRC32();
          checksum.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(checksum.getValue());
        }
        writer.putNextEntry(entry);
        writer.write(part.getValue());
        writer.closeEntry();
      }
    }
    return made;
  }
}
