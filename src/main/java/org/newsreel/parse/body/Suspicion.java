package org.newsreel.parse.body;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Counts what an element holds, and tells whether it looks like anything but an article's part. */
final class Suspicion {
  private static final Pattern VIDEO =
      Pattern.compile(
          "//(www\\.)?((dailymotion|youtube|youtube-nocookie|player\\.vimeo|v\\.qq|bilibili"
              + "|live\\.bilibili)\\.com|(archive|upload\\.wikimedia)\\.org|player\\.twitch\\.tv)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ADVERTISED =
      Pattern.compile(
          "ad(vertising|vertisement)?|pub(licité)?|werb(ung)?|广告|Реклама|Anuncio"
              + "|(loading|正在加载|Загрузка|chargement|cargando)(…|\\.\\.\\.)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Element element;
  private final boolean list;
  private final int weight;
  private int paragraphs;
  private int images;
  private int items;
  private int inputs;
  private int embeds;
  private int headingLength;
  private boolean video;
  private boolean textish;

  Suspicion(Element element, boolean list, int weight) {
    this.element = element;
    this.list = list;
    this.weight = weight;
    for (Node node = Tree.nextNode(element, element);
        node != null;
        node = Tree.nextNode(node, element)) {
      if (node instanceof Element inner) {
        count(inner, inner.normalName());
      }
    }
  }

  private void count(Element inner, String name) {
    switch (name) {
      case "p" -> paragraphs++;
      case "img" -> images++;
      case "li" -> items++;
      case "input" -> inputs++;
      case "object", "embed", "iframe" -> {
        embeds++;
        video |= isVideo(inner);
      }
      default -> headingLength += Tags.HEADINGS.contains(name) ? Texts.length(inner) : 0;
    }
    textish = textish || (Tags.TEXTISH.contains(name) && !Texts.isBlank(inner));
  }

  static boolean isVideo(Element embed) {
    for (Attribute attribute : embed.attributes()) {
      if (VIDEO.matcher(attribute.getValue()).find()) {
        return true;
      }
    }
    return false;
  }

  boolean isFounded() {
    if (video) {
      return false;
    }
    int length = Texts.length(element);
    if (length < 40 && ADVERTISED.matcher(Texts.of(element)).matches()) {
      return true;
    }
    return (isCrowded() || isLinky(length) || isEmbed(length) || (images == 0 && !textish))
        && !isListOfImages();
  }

  private boolean isCrowded() {
    boolean pictured = images > 1 && (double) paragraphs / images < 0.5 && !isInFigure();
    return pictured || (!list && items - 100 > paragraphs) || inputs > paragraphs / 3;
  }

  private boolean isLinky(int length) {
    double links = Texts.linkDensity(element);
    if (!list && links > 0 && length < 25 && (images == 0 || images > 2)) {
      double headings = length == 0 ? 0 : (double) headingLength / length;
      if (headings < 0.9 && !isInFigure()) {
        return true;
      }
    }
    return weight < 25 ? !list && links > 0.2 : links > 0.5;
  }

  private boolean isEmbed(int length) {
    return embeds > 1 || (embeds == 1 && length < 75);
  }

  private boolean isInFigure() {
    return Tree.isWithin(element, "figure", 4);
  }

  private boolean isListOfImages() {
    return list
        && images == items
        && element.children().stream().noneMatch(child -> child.childrenSize() > 1);
  }

  /** Whether lists make up nearly all of the element. */
  static boolean isList(Element element) {
    if (Tags.LISTS.contains(element.normalName())) {
      return element.normalName().equals("ul");
    }
    int listed = 0;
    for (Element inner : Tree.all(element, Set.of("ul", "ol"))) {
      listed += Texts.length(inner);
    }
    return listed > 0 && (double) listed / Texts.length(element) > 0.9;
  }
}
