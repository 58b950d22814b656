package org.newsreel.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that a browser saved, in any of the ways in which browsers do: markup alone (packed or
 * not), with a folder of its pictures, as one file with its pictures inside, as MHTML.
 *
 * @param address where on the web it was; empty where the file does not say
 */
record SavedPage(String text, String address) {
  private static final String A_PAGE = "a page";
  private static final FileLimit LIMIT = new FileLimit(A_PAGE, 8);

  /** Of files that have their pictures inside; their markup must be within the other limit. */
  private static final FileLimit WITH_PICTURES = new FileLimit(A_PAGE, 64);

  /** Where browsers write what a file is. */
  private static final int HEAD = 4096;

  private static final String SINGLE_FILE = "Page saved with SingleFile";

  private static final Pattern SAVED_FROM =
      Pattern.compile(
          "<!--\\s*(?:saved from url=\\(\\d+\\)|" + SINGLE_FILE + "\\s+url:\\s*)(\\S{1,4000})");

  /** Of a picture that is written into the page. */
  private static final Pattern PICTURE =
      Pattern.compile("data:[\\w/+.;=-]{1,100},[A-Za-z0-9+/=%_-]*");

  private static final String PAGES = "*.{html,htm,xhtml,mhtml,mht,html.gz}";

  static SavedPage read(Path file) throws FetchException {
    String place = file.toString();
    byte[] bytes = unpacked(place, bytes(file));
    if (Mhtml.claims(head(bytes))) {
      return Mhtml.read(place, bytes);
    }
    String text = smaller(place, Encoding.decode(place, bytes));
    return new SavedPage(text, savedFrom(text));
  }

  /**
   * The only page in a folder; any other file is itself.
   *
   * @throws FetchException if it is a folder of none or of several
   */
  static Path inFolder(Path file) throws FetchException {
    if (!Files.isDirectory(file)) {
      return file;
    }
    List<Path> pages = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(file, PAGES)) {
      found.forEach(pages::add);
    } catch (IOException e) {
      throw new FetchException(file.toString(), "could not be read: " + e.getMessage(), e);
    }
    if (pages.size() != 1) {
      String what = pages.isEmpty() ? "no page in it" : pages.size() + " pages in it";
      throw new FetchException(file.toString(), "is a folder with " + what);
    }
    return pages.getFirst();
  }

  private static byte[] bytes(Path file) throws FetchException {
    return (hasPictures(file) ? WITH_PICTURES : LIMIT).read(file);
  }

  private static boolean hasPictures(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String head = head(in.readNBytes(HEAD));
      return Mhtml.claims(head) || head.contains(SINGLE_FILE);
    } catch (IOException e) {
      // Reading all of it meets the same failure, and tells.
      return false;
    }
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
  }

  private static byte[] unpacked(String place, byte[] bytes) throws FetchException {
    if (!Unpacking.isGzip(bytes)) {
      return bytes;
    }
    try (InputStream plain = Unpacking.gunzipped(new ByteArrayInputStream(bytes))) {
      return LIMIT.read(place, plain);
    } catch (IOException e) {
      throw new FetchException(place, "is a damaged packed file", e);
    }
  }

  /** Leaves out pictures of a page that is too large with them. */
  private static String smaller(String place, String text) throws FetchException {
    String small = text.length() > LIMIT.bytes() ? PICTURE.matcher(text).replaceAll("") : text;
    if (small.length() > LIMIT.bytes()) {
      throw LIMIT.tooLarge(place);
    }
    return small;
  }

  private static String savedFrom(String text) {
    Matcher said = SAVED_FROM.matcher(text).region(0, Math.min(text.length(), HEAD));
    return said.find() ? webAddress(said.group(1)) : "";
  }

  /** An address where it is of the web, else nothing. */
  static String webAddress(String said) {
    return WebAddress.parse(said.replace("&amp;", "&")).map(Object::toString).orElse("");
  }
}
