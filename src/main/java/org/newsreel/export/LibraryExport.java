package org.newsreel.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.newsreel.library.KeptFeed;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.library.Order;
import org.newsreel.library.RecordReader;
import org.newsreel.library.StoryRecord;
import org.newsreel.library.query.Query;

/**
 * Writes stories with all that belongs to them into one zip, a folder for each. It stands under its
 * name only when it is whole and on the disk; a file of that name is replaced then. It takes little
 * memory, however much there is, and others may use the library meanwhile.
 */
public final class LibraryExport {
  /**
   * What came of it.
   *
   * @param problems what is not in it, one line each; the first of them
   * @param missing how many there are
   */
  public record Summary(int stories, int clips, long bytes, List<String> problems, int missing) {}

  private final Library library;
  private final boolean withClips;
  private final Problems problems = new Problems();

  /** Makes one for a single use. */
  public LibraryExport(Library library, boolean withClips) {
    this.library = library;
    this.withClips = withClips;
  }

  /**
   * Writes stories.
   *
   * @param query which; empty for all, and for all feeds, searches and what is in the trash
   * @throws ArchiveException where the file could not be written; there is none then, or still the
   *     one before
   */
  public Summary write(Path file, Optional<Query> query, Progress progress)
      throws ArchiveException, LibraryException {
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      Summary summary = writeWhole(part, query, progress);
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      keepNames(whole);
      return summary;
    } catch (IOException e) {
      throw new ArchiveException(
          file + " could not be written: " + Reasons.of(e, whole.resolveSibling("")), e);
    } finally {
      remove(part);
    }
  }

  private Summary writeWhole(Path part, Optional<Query> query, Progress progress)
      throws IOException, LibraryException {
    try (RecordReader reader = library.records().reader();
        ZipWriter zip = new ZipWriter(part)) {
      long[] numbers = numbers(reader, query);
      boolean all = query.isEmpty();
      zip.add(LibraryFile.NAME, head(numbers.length, all).json());
      if (all) {
        addFeeds(zip);
      }
      StoryFolder folder = new StoryFolder(reader, zip, withClips, problems);
      for (int i = 0; i < numbers.length; i++) {
        progress.at(i, numbers.length);
        add(folder, reader, numbers[i]);
      }
      zip.finish();
      progress.at(numbers.length, numbers.length);
      return new Summary(
          folder.stories(), folder.clips(), zip.size(), problems.first(), problems.count());
    }
  }

  /** In the order in which they were added, so that they come into another library in the same. */
  private long[] numbers(RecordReader reader, Optional<Query> query) throws LibraryException {
    if (query.isEmpty()) {
      return reader.numbers();
    }
    long[] found = library.catalogue().numbers(query.get(), Order.ADDED);
    Arrays.sort(found);
    return found;
  }

  private LibraryFile head(int stories, boolean all) throws LibraryException {
    return all
        ? LibraryFile.of(stories, library.searches().all(), library.records().notes())
        : LibraryFile.of(stories, Map.of(), Map.of());
  }

  private void addFeeds(ZipWriter zip) throws IOException, LibraryException {
    int number = 0;
    for (KeptFeed feed : library.feeds().all()) {
      String name = String.format("%04d %s", ++number, FolderName.plain(feed.title(), 48)).strip();
      zip.add(
          FeedFile.FOLDER + "/" + name + ".json",
          FeedFile.write(feed, library.feeds().items(feed.address())));
    }
  }

  private void add(StoryFolder folder, RecordReader reader, long number) throws IOException {
    try {
      Optional<StoryRecord> record = reader.read(number);
      if (record.isPresent()) {
        folder.add(record.get());
      }
    } catch (LibraryException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
  }

  /**
   * A new name survives a power cut only when its folder is on the disk; Windows needs no telling.
   */
  private static void keepNames(Path file) {
    try (FileChannel names = FileChannel.open(file.resolveSibling(""), StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException e) {
      System.getLogger(LibraryExport.class.getName())
          .log(System.Logger.Level.DEBUG, "Folder not flushed", e);
    }
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      System.getLogger(LibraryExport.class.getName())
          .log(System.Logger.Level.WARNING, "Half an export stays", e);
    }
  }
}
