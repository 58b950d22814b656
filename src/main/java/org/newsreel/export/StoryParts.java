package org.newsreel.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.newsreel.library.LibraryException;
import org.newsreel.library.Records;
import org.newsreel.library.StoryRecord;

/** Reads one story's folder. */
final class StoryParts {
  private static final long MOST_TEXT = 64 << 20;
  private static final long MOST_PICTURE = 32 << 20;

  private final ZipReader zip;
  private final FolderParts folder;
  private final Records records;
  private final Problems problems;

  StoryParts(ZipReader zip, FolderParts folder, Records records, Problems problems) {
    this.zip = zip;
    this.folder = folder;
    this.records = records;
    this.problems = problems;
  }

  /** Without its page where that cannot be read; empty where there is no telling what it is. */
  Optional<StoryRecord> record() {
    try {
      String json = new String(bytes(StoryFiles.STORY, MOST_TEXT), UTF_8);
      return Optional.of(StoryRecord.read(json, page()));
    } catch (IOException | LibraryException e) {
      tell(StoryFiles.STORY, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private String page() {
    try {
      return new String(bytes(StoryFiles.PAGE, MOST_TEXT), UTF_8);
    } catch (IOException e) {
      tell(StoryFiles.PAGE, String.valueOf(e.getMessage()));
      return "";
    }
  }

  private byte[] bytes(String last, long most) throws IOException {
    Optional<ZipPart> part = folder.file(last);
    if (part.isEmpty()) {
      throw new IOException("it is missing");
    }
    return bytes(part.get(), most);
  }

  private byte[] bytes(ZipPart part, long most) throws IOException {
    try (InputStream in = zip.open(part, most)) {
      return in.readAllBytes();
    }
  }

  /** How much text was read. */
  long weight() {
    return folder.file(StoryFiles.STORY).map(ZipPart::size).orElse(0L)
        + folder.file(StoryFiles.PAGE).map(ZipPart::size).orElse(0L);
  }

  void keepPoster(StoryRecord record) throws LibraryException {
    Optional<ZipPart> poster = folder.poster();
    if (poster.isPresent()) {
      try {
        records.keepPoster(record.story().id(), bytes(poster.get(), MOST_PICTURE));
      } catch (IOException e) {
        tell("its picture", String.valueOf(e.getMessage()));
      }
    }
  }

  /**
   * Sees to it that a story's clip is in the library.
   *
   * @return whether it is there, or the story has none
   */
  boolean keepClip(StoryRecord record) throws LibraryException {
    if (record.clip().isEmpty() || records.hasClip(record.clip().get().name())) {
      return true;
    }
    String why = "";
    for (ZipPart part : folder.others()) {
      try (InputStream content = zip.open(part, Long.MAX_VALUE)) {
        if (records.keepClip(record.clip().get().name(), content)) {
          return true;
        }
        why = "it is another one than it should be";
      } catch (IOException e) {
        why = String.valueOf(e.getMessage());
      }
    }
    if (!why.isEmpty()) {
      tell("its clip", why);
    }
    return false;
  }

  private void tell(String part, String why) {
    problems.add(folder.name() + ": " + part + ": " + why);
  }
}
