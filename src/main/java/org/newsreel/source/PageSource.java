package org.newsreel.source;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.newsreel.model.Page;

/** Gets pages from the web, from files and from the clipboard. Any thread may use it. */
public final class PageSource {
  /** More than any page has. */
  private static final FileLimit LIMIT = new FileLimit("a page", 8);

  private static final String EMPTY = "is empty";
  private static final String PASTED = "the pasted text";

  private static final Pattern OTHER_MEDIA =
      Pattern.compile("(video|audio|image|font)/.*|application/(pdf|zip|octet-stream)");

  private final Web web;

  public PageSource() {
    this(Web.ofProcess());
  }

  PageSource(Web web) {
    this.web = web;
  }

  /**
   * The page at an address that the reader typed or pasted.
   *
   * @throws WebException if it cannot be had
   * @throws FetchException if it is empty, not text, or above 8 MB
   */
  public Page fetch(String address) throws FetchException {
    return fetch(WebRequest.typed(address));
  }

  /**
   * The page that a request asks for.
   *
   * @throws WebException if it cannot be had, or may not be asked for
   * @throws FetchException if it is empty, not text, or above 8 MB
   */
  public Page fetch(WebRequest request) throws FetchException {
    WebAnswer answer = web.get(request, LIMIT);
    if (OTHER_MEDIA.matcher(answer.contentType()).matches()) {
      throw new WebException(answer.address(), "is no page: it is " + answer.contentType());
    }
    return page(answer.address(), request.address().strip(), answer.address(), answer.text());
  }

  /**
   * The page in a file as a browser saved it, in a folder that holds just one, or at the end of a
   * file that is a link.
   *
   * @throws FetchException if the file is missing, may not be read, is a folder of no or of several
   *     pages, empty, not text, or above 8 MB
   */
  public Page read(Path file) throws FetchException {
    Path pageFile = SavedPage.inFolder(file);
    if (LinkFile.is(pageFile)) {
      return fetch(WebRequest.found(LinkFile.address(pageFile)));
    }
    SavedPage saved = SavedPage.read(pageFile);
    String place = pageFile.toString();
    return page(place, place, saved.address(), saved.text());
  }

  /**
   * The page that {@code in} holds to its end, without an origin.
   *
   * @param place what to call it in a failure: "standard input"
   * @throws FetchException if it is empty, not text, above 8 MB, or breaks off
   */
  public Page read(String place, InputStream in) throws FetchException {
    return page(place, "", "", Encoding.decode(place, LIMIT.read(place, in)));
  }

  /**
   * The page that {@code text} is, without an origin; or where it leads, if it is an address and
   * nothing else.
   *
   * @throws FetchException if there is nothing in it, or more than eight million characters
   */
  public Page pasted(String text) throws FetchException {
    if (text.length() > LIMIT.bytes()) {
      throw LIMIT.tooLarge(PASTED);
    }
    return WebAddress.isOne(text) ? fetch(text) : page(PASTED, "", "", text);
  }

  private static Page page(String place, String origin, String address, String text)
      throws FetchException {
    if (text.codePoints().allMatch(PageSource::isSpace)) {
      throw new FetchException(place, EMPTY);
    }
    return new Page(origin, address, text);
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.FORMAT;
  }
}
