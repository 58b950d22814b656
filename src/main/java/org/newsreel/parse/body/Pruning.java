package org.newsreel.parse.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The first walk over a page: takes out what is hidden, what names itself something else than an
 * article, the byline and the repeated title; makes paragraphs of loose words; and collects what is
 * to be scored.
 */
final class Pruning {
  private static final Set<String> UNLIKELY_ROLES =
      Set.of("menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog");

  private final Byline byline;
  private final TitleCheck title;
  private final boolean dropsUnlikely;
  private final List<Element> toScore = new ArrayList<>();

  private Pruning(PageFacts facts, Byline byline, Strictness strictness) {
    this.byline = byline;
    this.title = new TitleCheck(facts.title());
    this.dropsUnlikely = strictness.dropsUnlikely();
  }

  /** What may be scored, in the order of the page. */
  static List<Element> of(Element html, PageFacts facts, Byline byline, Strictness strictness) {
    Pruning pruning = new Pruning(facts, byline, strictness);
    Element at = html;
    while (at != null) {
      at = pruning.isUnwanted(at) ? Tree.remove(at) : Tree.next(pruning.keep(at));
    }
    return pruning.toScore;
  }

  private boolean isUnwanted(Element element) {
    String names = ClassNames.of(element);
    return Visibility.isHidden(element)
        || byline.isFoundIn(element, names)
        || title.isRepeatedBy(element)
        || (dropsUnlikely && isUnlikely(element, names))
        || (Tags.MAY_BE_EMPTY.contains(element.normalName()) && Tags.isHollow(element));
  }

  private static boolean isUnlikely(Element element, String names) {
    String name = element.normalName();
    return UNLIKELY_ROLES.contains(element.attr("role"))
        || (names.length() > 1
            && ClassNames.areUnlikely(names)
            && !name.equals("body")
            && !name.equals("a")
            && !Tree.isWithin(element, "table", 4)
            && !Tree.isWithin(element, "code", 4));
  }

  /** Notes the element; gives the one that stands in its place. */
  private Element keep(Element element) {
    if (Tags.SCORED.contains(element.normalName())) {
      toScore.add(element);
    }
    return element.normalName().equals("div") ? unwrap(element) : element;
  }

  private Element unwrap(Element div) {
    wrapPhrases(div);
    Element only = div.firstElementChild();
    if (only != null && Tags.isOnlyChild(div, "p") && Texts.linkDensity(div) < 0.25) {
      div.replaceWith(only);
      toScore.add(only);
      return only;
    }
    if (!Tree.isAny(div, Tags.BLOCKS)) {
      div.tagName("p");
      toScore.add(div);
    }
    return div;
  }

  private static void wrapPhrases(Element div) {
    @Nullable Element paragraph = null;
    for (Node child : List.copyOf(div.childNodes())) {
      if (!Tags.isPhrase(child)) {
        if (paragraph != null) {
          LineBreaks.trimEnd(paragraph);
        }
        paragraph = null;
      } else if (paragraph != null) {
        paragraph.appendChild(child);
      } else if (!Tags.isSpace(child)) {
        paragraph = new Element("p");
        child.replaceWith(paragraph);
        paragraph.appendChild(child);
      }
    }
  }
}
