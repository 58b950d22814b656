package org.newsreel.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * How large a file of some kind may be; what is larger is something else, and is refused.
 *
 * @param kind what the file should be, in a failure's words: "a page"
 */
public record FileLimit(String kind, int megabytes) {
  public int bytes() {
    return megabytes << 20;
  }

  /**
   * Reads a whole file, a larger one not at all.
   *
   * @throws FetchException if it is missing, may not be read, is a folder or no ordinary file, too
   *     large, or breaks off
   */
  public byte[] read(Path file) throws FetchException {
    String place = file.toString();
    if (Files.isDirectory(file)) {
      throw new FetchException(place, "is a folder, not " + kind);
    }
    // A pipe or a device could keep us waiting for ever.
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new FetchException(place, "is not an ordinary file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > bytes()) {
        throw tooLarge(place);
      }
      return read(place, in);
    } catch (NoSuchFileException e) {
      throw new FetchException(place, "does not exist", e);
    } catch (AccessDeniedException e) {
      throw new FetchException(place, "may not be read by you", e);
    } catch (IOException e) {
      throw brokenOff(place, e);
    }
  }

  /**
   * Reads a whole file as text, whatever is in it: UTF-8 or UTF-16, else windows-1252.
   *
   * @throws FetchException as {@link #read(Path)}
   */
  public String readText(Path file) throws FetchException {
    return Encoding.decode(read(file), "");
  }

  /**
   * Reads a stream to its end.
   *
   * @param place what to call it in a failure
   * @throws FetchException if it is too large or breaks off
   */
  byte[] read(String place, InputStream in) throws FetchException {
    try {
      return readOrThrow(place, in);
    } catch (IOException e) {
      throw brokenOff(place, e);
    }
  }

  /** The same, but whoever calls knows better what it means when the stream breaks. */
  byte[] readOrThrow(String place, InputStream in) throws FetchException, IOException {
    byte[] read = in.readNBytes(bytes() + 1);
    if (read.length > bytes()) {
      throw tooLarge(place);
    }
    return read;
  }

  FetchException tooLarge(String place) {
    return new FetchException(
        place, "is too large to be " + kind + ": more than " + megabytes + " MB");
  }

  private static FetchException brokenOff(String place, IOException failure) {
    return new FetchException(place, "could not be read: " + failure.getMessage(), failure);
  }
}
