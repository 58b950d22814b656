package org.newsreel.parse.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** The elements of a page that can claim something, gathered in one walk. */
final class PageElements implements NodeVisitor {
  /** Of each kind; pages that list more are no stories. */
  private static final int MOST = 2_000;

  final List<Element> metas = new ArrayList<>();
  final List<Element> links = new ArrayList<>();
  final List<Element> scripts = new ArrayList<>();
  final List<Element> headings = new ArrayList<>();
  final List<Element> times = new ArrayList<>();
  final List<Element> bylines = new ArrayList<>();
  final List<Element> properties = new ArrayList<>();
  final List<Element> players = new ArrayList<>();
  final List<Element> dates = new ArrayList<>();

  private PageElements() {}

  static PageElements of(Document page) {
    PageElements elements = new PageElements();
    page.traverse(elements);
    return elements;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "meta" -> add(metas, element);
        case "link" -> add(links, element);
        case "script" -> add(scripts, element);
        case "h1" -> add(headings, element);
        case "time" -> add(times, element);
        case "video", "audio" -> add(players, element);
        default -> {}
      }
      if (element.attributesSize() > 0) {
        byAttributes(element);
      }
    }
  }

  private void byAttributes(Element element) {
    byNames(element);
    if (element.hasAttr("itemprop")) {
      add(properties, element);
    }
    if (!element.normalName().equals("script") && hasJson(element)) {
      add(players, element);
    }
  }

  private void byNames(Element element) {
    String names = element.attr("class") + ' ' + element.id();
    if (element.attr("rel").equals("author")) {
      add(bylines, element);
    } else if (names.length() > 4) {
      String lower = names.toLowerCase(Locale.ROOT);
      if (lower.contains("byline") || lower.contains("author") || lower.contains("autor")) {
        add(bylines, element);
      }
      if (lower.contains("date") || lower.contains("publish") || lower.contains("lineinfo")) {
        add(dates, element);
      }
    }
  }

  /** Whether an attribute holds a player's settings, as the sites of the ARD have them. */
  private static boolean hasJson(Element element) {
    return element.attributes().asList().stream()
        .anyMatch(
            attribute ->
                attribute.getKey().startsWith("data-")
                    && attribute.getValue().startsWith("{")
                    && (attribute.getValue().contains(".mp4")
                        || attribute.getValue().contains(".mp3")
                        || attribute.getValue().contains(".m3u8")));
  }

  private static void add(List<Element> kind, Element element) {
    if (kind.size() < MOST) {
      kind.add(element);
    }
  }
}
