package org.newsreel.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.newsreel.model.Page;

/**
 * Reads pages from files and from the clipboard. A web page becomes its visible text, so that every
 * range of a story counts in what a reader would see. It holds no state: any thread may use it.
 */
public final class PageSource {
  /** More than any page has; a larger file is something else, and is refused unread. */
  private static final int MOST_BYTES = 8 * 1024 * 1024;

  private static final String TOO_LARGE = "is too large to be a page: more than 8 MB";
  private static final String EMPTY = "is empty";
  private static final String PASTED = "the pasted text";

  /**
   * The page in a file: UTF-8 or UTF-16, else windows-1252.
   *
   * @throws FetchException if the file is missing, may not be read, is a folder, empty, not text,
   *     or above 8 MB
   */
  public Page read(Path file) throws FetchException {
    String place = file.toString();
    return page(place, place, Encoding.decode(place, bytes(file)));
  }

  /**
   * The page that {@code in} holds to its end, without an origin.
   *
   * @param place what to call it in a failure: "standard input"
   * @throws FetchException if it is empty, not text, above 8 MB, or breaks off
   */
  public Page read(String place, InputStream in) throws FetchException {
    try {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new FetchException(place, TOO_LARGE);
      }
      return page(place, "", Encoding.decode(place, bytes));
    } catch (IOException e) {
      throw new FetchException(place, "could not be read: " + e.getMessage(), e);
    }
  }

  /**
   * The page that {@code text} is, without an origin.
   *
   * @throws FetchException if there is nothing in it, or more than eight million characters
   */
  public Page pasted(String text) throws FetchException {
    if (text.length() > MOST_BYTES) {
      throw new FetchException(PASTED, TOO_LARGE);
    }
    return page(PASTED, "", text);
  }

  private static Page page(String place, String origin, String text) throws FetchException {
    String visible = WebText.isWebPage(text) ? WebText.visible(text) : text;
    if (visible.codePoints().allMatch(PageSource::isSpace)) {
      throw new FetchException(place, EMPTY);
    }
    return new Page(origin, visible);
  }

  private static byte[] bytes(Path file) throws FetchException {
    String place = file.toString();
    if (Files.isDirectory(file)) {
      throw new FetchException(place, "is a folder, not a page");
    }
    // A pipe or a device could keep us waiting for ever.
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new FetchException(place, "is not an ordinary file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(Files.size(file) > MOST_BYTES ? 0 : MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES || Files.size(file) > MOST_BYTES) {
        throw new FetchException(place, TOO_LARGE);
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new FetchException(place, "does not exist", e);
    } catch (AccessDeniedException e) {
      throw new FetchException(place, "may not be read by you", e);
    } catch (IOException e) {
      throw new FetchException(place, "could not be read: " + e.getMessage(), e);
    }
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.FORMAT;
  }
}
