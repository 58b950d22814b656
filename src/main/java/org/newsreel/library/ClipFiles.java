package org.newsreel.library;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files beside the database. A clip is named after its content, so that one clip of two stories is
 * kept once; a name never comes from outside, and a file appears whole or not at all.
 */
final class ClipFiles {
  private static final System.Logger LOG = System.getLogger(ClipFiles.class.getName());

  /** How long a file that no story uses is kept: somebody may be playing or copying it. */
  static final Duration GRACE = Duration.ofDays(1);

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{16,32}(\\.[a-z0-9]{1,5})?");
  private static final Pattern ENDING = Pattern.compile(".*\\.([a-z0-9]{1,5})");

  /** Where no more room than this is left beside a file, a failure is a full disk. */
  private static final long MARGIN = 1 << 20;

  private final Path folder;

  ClipFiles(Path folder) {
    this.folder = folder;
  }

  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** Whether a name of a file is that of this content. */
  static boolean isNameOf(String name, Incoming copy) {
    return isName(name) && name.replaceFirst("\\..*", "").equals(copy.digest());
  }

  /** The file of a name; none where the name is not one of ours, and might lead elsewhere. */
  Optional<Path> file(String name) {
    return isName(name) ? Optional.of(folder.resolve(name)) : Optional.empty();
  }

  /**
   * Where something may be put together that is to become a clip. It is swept away like any copy
   * when nobody has written to it for a day.
   */
  Path incoming(String name) {
    return folder.resolve(Incoming.PREFIX + name);
  }

  /** Copies a video in, without giving it its place yet. */
  Incoming take(Path video) throws LibraryException {
    if (!Files.isRegularFile(video)) {
      String what = Files.isDirectory(video) ? "is a folder" : "is not there";
      throw new LibraryException(video.getFileName() + " " + what + ", so there is no clip in it");
    }
    try (InputStream content = Files.newInputStream(video)) {
      Disk.makeFolder(folder);
      return Incoming.copy(content, folder);
    } catch (IOException e) {
      throw new LibraryException(
          video.getFileName()
              + " could not be copied into the library: "
              + why(e, video, video.toFile().length()),
          e);
    }
  }

  /**
   * The same with what a stream holds.
   *
   * @throws IOException if it cannot be read to its end
   */
  Incoming take(InputStream content) throws IOException, LibraryException {
    try {
      Disk.makeFolder(folder);
    } catch (IOException e) {
      throw new LibraryException("a clip could not be kept: " + why(e, folder, 0), e);
    }
    Source source = new Source(content);
    try {
      return Incoming.copy(source, folder);
    } catch (IOException e) {
      if (source.failed) {
        throw e;
      }
      throw new LibraryException("a clip could not be kept: " + why(e, folder, source.read), e);
    }
  }

  /** Tells a stream that broke from a disk that is full. */
  private static final class Source extends FilterInputStream {
    private boolean failed;
    private long read;

    Source(InputStream content) {
      super(content);
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      boolean whole = false;
      try {
        int count = in.read(bytes, start, length);
        read += count;
        whole = true;
        return count;
      } finally {
        failed |= !whole;
      }
    }
  }

  /** The name that a copy of {@code video} has in its place. */
  static String name(Incoming copy, Path video) {
    return copy.digest() + ending(video);
  }

  /** Puts a copy in its place, if the same is not there already. */
  void place(Incoming copy, String name) throws LibraryException {
    Path place = folder.resolve(name);
    try {
      if (!Files.exists(place) || !Incoming.digest(place).equals(copy.digest())) {
        move(copy, place);
      }
    } catch (IOException e) {
      throw new LibraryException(
          "the clip could not be kept: " + why(e, place, copy.file().toFile().length()), e);
    }
  }

  /** Writes a small file. */
  void put(String name, byte[] content) throws LibraryException {
    try {
      Disk.makeFolder(folder);
      try (Incoming copy = Incoming.copy(new ByteArrayInputStream(content), folder)) {
        move(copy, folder.resolve(name));
      }
    } catch (IOException e) {
      throw new LibraryException(
          "a picture could not be kept: " + why(e, folder, content.length), e);
    }
  }

  void remove(String name) throws LibraryException {
    Optional<Path> file = file(name);
    try {
      if (file.isPresent()) {
        Files.deleteIfExists(file.get());
      }
    } catch (IOException e) {
      throw new LibraryException("the clip " + name + " cannot be deleted", e);
    }
  }

  /** Removes what killed programs were copying. */
  void sweep() {
    Instant since = Instant.now().minus(GRACE);
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, Incoming.PREFIX + "*")) {
      for (Path copy : copies) {
        if (Files.getLastModifiedTime(copy).toInstant().isBefore(since)) {
          Files.deleteIfExists(copy);
        }
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Left-over copies stay", e);
    }
  }

  private void move(Incoming copy, Path place) throws IOException {
    Files.move(
        copy.file(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Disk.sync(folder);
  }

  /** The system's players tell files apart by their ending. */
  private static String ending(Path video) {
    var named = ENDING.matcher(video.toString().toLowerCase(Locale.ROOT));
    return named.matches() ? "." + named.group(1) : "";
  }

  private String why(IOException e, Path file, long size) {
    return switch (e) {
      case InterruptedIOException broken -> "it was broken off";
      case ClosedByInterruptException broken -> "it was broken off";
      case NoSuchFileException gone -> "it is not there";
      case AccessDeniedException denied when denied.getFile().equals(file.toString()) ->
          "it may not be read";
      case AccessDeniedException denied -> "the folder " + folder + " may not be changed";
      default -> hasNoRoomFor(size) ? "the disk is full" : reason(e);
    };
  }

  private boolean hasNoRoomFor(long size) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < size + MARGIN;
    } catch (IOException e) {
      return false;
    }
  }

  private static String reason(IOException e) {
    String said =
        e instanceof FileSystemException of && of.getReason() != null
            ? of.getReason()
            : e.getMessage();
    return "the system says " + said;
  }
}
