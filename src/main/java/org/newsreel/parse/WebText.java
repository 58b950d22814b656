package org.newsreel.parse;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The visible text of a web page, in lines as a browser would break them between blocks. */
final class WebText implements NodeFilter {
  private static final Pattern WEB_PAGE =
      Pattern.compile("\\A\\s*(<\\?xml|<!--|<!doctype\\s+html|<html)", Pattern.CASE_INSENSITIVE);

  private static final Set<String> UNSEEN =
      Set.of("head", "script", "style", "noscript", "template", "svg", "iframe", "select");

  private final StringBuilder text = new StringBuilder();

  private WebText() {}

  static boolean isWebPage(String text) {
    return WEB_PAGE.matcher(text).lookingAt();
  }

  static String visible(String page) {
    WebText visible = new WebText();
    Jsoup.parse(page).filter(visible);
    return visible.text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.text());
    } else if (node instanceof Element element) {
      if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      endLine(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      endLine(element);
    }
    return FilterResult.CONTINUE;
  }

  private void append(String words) {
    boolean atLineStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    text.append(atLineStart ? words.stripLeading() : words);
  }

  private void endLine(Element element) {
    boolean ends = element.isBlock() || element.normalName().equals("br");
    if (ends && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
