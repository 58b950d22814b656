package org.newsreel.feeds;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/**
 * Text of a feed.
 *
 * @param value the text; where it is markup, HTML that is safe to show: no script, no picture, no
 *     address but of the web
 * @param isMarkup whether it is HTML, and not plain text
 */
public record FeedText(String value, boolean isMarkup) {
  public static final FeedText NONE = new FeedText("", false);

  static FeedText plain(String text) {
    return text.isBlank() ? NONE : new FeedText(text.strip(), false);
  }

  public boolean isEmpty() {
    return value.isEmpty();
  }

  /** The words alone, in one line. */
  public String plain() {
    return isMarkup ? Jsoup.parseBodyFragment(value).text() : value.replaceAll("\\s+", " ").strip();
  }

  /** The text as HTML that is safe to show. */
  public String html() {
    return isMarkup ? value : Entities.escape(value);
  }
}
