package org.newsreel.feeds;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads a feed of any kind. It forgives what can be understood all the same: markup that is broken
 * or has junk before it, names of HTML's for characters, a wrong encoding, prefixes that nobody
 * declared. A document type declares nothing here: nothing is expanded and nothing is fetched.
 */
public final class FeedReader {
  /** The largest feed that is read: 32 MB. */
  public static final int MOST_BYTES = 32 << 20;

  /** Elements that lie deeper are taken for siblings. */
  private static final int DEEPEST = 100;

  private FeedReader() {}

  /**
   * Reads a feed as it was received.
   *
   * @throws FeedException if it is too large or no feed
   */
  public static Feed read(byte[] bytes, FeedOrigin origin) throws FeedException {
    if (bytes.length > MOST_BYTES) {
      throw new FeedException(origin.place(), "is too large to be a feed: more than 32 MB");
    }
    return read(FeedEncoding.decode(bytes, origin.charset()), origin);
  }

  /**
   * Reads the text of a feed.
   *
   * @throws FeedException if it is no feed
   */
  public static Feed read(String text, FeedOrigin origin) throws FeedException {
    String begun = text.stripLeading();
    if (begun.isEmpty()) {
      throw new FeedException(origin.place(), "is empty");
    }
    return begun.startsWith("{") || begun.startsWith("[") ? json(text, origin) : xml(text, origin);
  }

  private static Feed json(String text, FeedOrigin origin) throws FeedException {
    try {
      return new JsonFeed(origin).read(JsonParser.parseString(text));
    } catch (JsonParseException e) {
      throw new FeedException(origin.place(), "is no JSON that can be read");
    }
  }

  private static Feed xml(String text, FeedOrigin origin) throws FeedException {
    if (text.indexOf('<') < 0) {
      throw new FeedException(origin.place(), "is not a feed");
    }
    Document document =
        Jsoup.parse(text, origin.address(), Parser.xmlParser().setMaxDepth(DEEPEST));
    return new XmlFeed(origin).read(document);
  }
}
