package org.newsreel.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.library.Records;
import org.newsreel.library.StoryRecord;

/**
 * Brings stories back from a zip that {@link LibraryExport} wrote, or that was unpacked and packed
 * again. Nothing in the library is lost by it, and done twice it changes nothing more. A part that
 * is damaged costs only itself. Names in the zip lead nowhere: no file is written under one.
 */
public final class LibraryImport {
  /**
   * What came of it.
   *
   * @param noClips how many stories have a clip of which the file holds nothing
   * @param problems what could not be read, one line each; the first of them
   * @param missing how many there are
   */
  public record Summary(Records.Outcome stories, int noClips, List<String> problems, int missing) {}

  private static final int AT_ONCE = 200;
  private static final long MOST_WAITING = 16 << 20;

  /** Of a feed or what is said of the library. */
  private static final long MOST_TEXT = 64 << 20;

  private final Library library;
  private final Problems problems = new Problems();
  private final List<StoryRecord> waiting = new ArrayList<>();

  /** The names of clips that did not come with the story that first had them. */
  private final Set<String> clipless = new HashSet<>();

  private int noClips;
  private long weight;
  private int met;
  private Records.Outcome outcome = Records.Outcome.NONE;

  /** Makes one for a single use. */
  public LibraryImport(Library library) {
    this.library = library;
  }

  /**
   * Imports a file.
   *
   * @throws ArchiveException where it holds no library, or a newer Newsreel's; nothing was changed
   * @throws LibraryException where the library could not be written; what was brought before stays
   */
  public Summary read(Path file, Progress progress) throws ArchiveException, LibraryException {
    try (ZipReader zip = new ZipReader(file)) {
      Optional<LibraryFile> head = head(zip, file);
      if (head.isPresent()) {
        library.records().restoreSearches(LibraryFile.present(head.get().searches()));
        library.records().restoreNotes(LibraryFile.present(head.get().notes()));
      }
      zip.restart();
      readAll(zip, progress);
      int none = lateClips(zip);
      conclude(zip, file, head);
      return new Summary(outcome, none, problems.first(), problems.count());
    } catch (IOException e) {
      throw new ArchiveException(
          file + " could not be read: " + Reasons.of(e, library.folder()), e);
    }
  }

  /** What the file says of itself, wherever in it that stands. */
  private Optional<LibraryFile> head(ZipReader zip, Path file)
      throws IOException, ArchiveException {
    for (Optional<ZipPart> part = zip.next(); part.isPresent(); part = zip.next()) {
      if (FolderParts.lastOf(part.get().name()).equals(LibraryFile.NAME)) {
        try {
          LibraryFile head = LibraryFile.read(text(zip, part.get()));
          if (head.isNewer()) {
            throw new ArchiveException(
                file + " was written by a newer Newsreel; import it with that");
          }
          return Optional.of(head);
        } catch (IOException e) {
          problems.add("its " + LibraryFile.NAME + ": " + e.getMessage());
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static String text(ZipReader zip, ZipPart part) throws IOException {
    try (InputStream in = zip.open(part, MOST_TEXT)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** Parts of a folder stand together, in whatever order. */
  private void readAll(ZipReader zip, Progress progress) throws LibraryException {
    try {
      readFolders(zip, progress);
    } catch (IOException e) {
      problems.add("reading it broke off: " + Reasons.of(e, library.folder()));
    }
    keepWaiting();
  }

  private void readFolders(ZipReader zip, Progress progress) throws IOException, LibraryException {
    FolderParts folder = new FolderParts("");
    for (Optional<ZipPart> part = zip.next(); part.isPresent(); part = zip.next()) {
      String name = FolderParts.folderOf(part.get().name());
      if (FolderParts.lastOf(name).equals(FeedFile.FOLDER)) {
        readFeed(zip, part.get());
      } else {
        if (!name.equals(folder.name())) {
          readStory(zip, folder);
          progress.at(zip.position(), zip.size());
          folder = new FolderParts(name);
        }
        folder.add(part.get());
      }
    }
    readStory(zip, folder);
  }

  private void readFeed(ZipReader zip, ZipPart part) throws LibraryException {
    if (part.name().endsWith(".json")) {
      try {
        FeedFile feed = FeedFile.read(text(zip, part));
        library.feeds().restore(feed.feed(), feed.kept());
      } catch (IOException e) {
        problems.add(part.name() + ": " + e.getMessage());
      }
    }
  }

  private void readStory(ZipReader zip, FolderParts folder) throws LibraryException {
    if (folder.isStory()) {
      met++;
      StoryParts parts = new StoryParts(zip, folder, library.records(), problems);
      Optional<StoryRecord> record = parts.record();
      if (record.isPresent()) {
        parts.keepPoster(record.get());
        if (!parts.keepClip(record.get())) {
          noClips++;
          record.get().clip().ifPresent(clip -> clipless.add(clip.name()));
        }
        waiting.add(record.get());
        weight += parts.weight();
      }
      if (waiting.size() >= AT_ONCE || weight > MOST_WAITING) {
        keepWaiting();
      }
    }
  }

  private void keepWaiting() throws LibraryException {
    if (!waiting.isEmpty()) {
      outcome = outcome.plus(library.records().restore(waiting));
      waiting.clear();
      weight = 0;
    }
  }

  /**
   * A clip may have come with a later story, where folders were put in another order: then all is
   * read once more, which changes nothing else. Returns how many stories are without theirs.
   */
  private int lateClips(ZipReader zip) throws LibraryException {
    if (clipless.stream().noneMatch(library.records()::hasClip)) {
      return noClips;
    }
    LibraryImport again = new LibraryImport(library);
    zip.restart();
    again.readAll(zip, Progress.NONE);
    return again.noClips;
  }

  private void conclude(ZipReader zip, Path file, Optional<LibraryFile> head)
      throws ArchiveException {
    if (met == 0 && head.isEmpty()) {
      throw new ArchiveException(file + " is no library that Newsreel exported");
    }
    int told = head.map(LibraryFile::stories).orElse(met);
    if (met < told) {
      problems.add("it is not whole: of " + told + " stories " + met + " are in it");
    } else if (zip.isDamaged()) {
      problems.add("it is damaged in places that hold no story's text");
    }
  }
}
