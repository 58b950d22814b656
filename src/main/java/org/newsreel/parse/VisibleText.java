package org.newsreel.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.newsreel.model.TextRange;

/**
 * What a browser shows of a web page as text, in lines as it would break them between blocks, and
 * where in it every piece of the page's markup has its words.
 */
final class VisibleText {
  private static final Set<String> UNSEEN =
      Set.of("head", "script", "style", "noscript", "template", "svg", "iframe", "select");

  private static final Set<String> STANDS_OUT = Set.of("b", "strong", "cite", "dt");

  private final List<TextRange> outstanding = new ArrayList<>();
  private final IdentityHashMap<TextNode, TextRange> ranges = new IdentityHashMap<>();
  private final String text;

  private VisibleText(Document page) {
    Reader reader = new Reader();
    page.filter(reader);
    text = reader.text.toString();
  }

  static VisibleText of(Document page) {
    return new VisibleText(page);
  }

  /** Every range counts in it. */
  String text() {
    return text;
  }

  /** Where the words of a piece of the page are; empty ranges are of what is not shown. */
  TextRange range(TextNode words) {
    return ranges.getOrDefault(words, new TextRange(0, 0));
  }

  /** How many of the first characters of a stretch are bold or cited. */
  int standsOut(TextRange stretch) {
    int end = stretch.start();
    int found = Collections.binarySearch(outstanding, new TextRange(end, Integer.MAX_VALUE));
    for (int i = Math.max(0, -found - 2); i < outstanding.size(); i++) {
      TextRange words = outstanding.get(i);
      if (words.start() > end || end >= stretch.end()) {
        break;
      }
      end = Math.max(end, words.end());
    }
    return Math.min(end, stretch.end()) - stretch.start();
  }

  private final class Reader implements NodeFilter {
    private final StringBuilder text = new StringBuilder();
    private int standingOut;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words);
      } else if (node instanceof Element element) {
        if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
          return FilterResult.SKIP_ENTIRELY;
        }
        standingOut += STANDS_OUT.contains(element.normalName()) ? 1 : 0;
        endLine(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        standingOut -= STANDS_OUT.contains(element.normalName()) ? 1 : 0;
        endLine(element);
      }
      return FilterResult.CONTINUE;
    }

    private void append(TextNode words) {
      String shown = words.text();
      boolean atLineStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
      int start = text.length();
      text.append(atLineStart ? shown.stripLeading() : shown);
      if (text.length() > start) {
        TextRange range = new TextRange(start, text.length());
        ranges.put(words, range);
        if (standingOut > 0) {
          outstanding.add(range);
        }
      }
    }

    private void endLine(Element element) {
      boolean ends = element.isBlock() || element.normalName().equals("br");
      if (ends && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }
  }
}
