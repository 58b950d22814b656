package org.newsreel.parse.body;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes out of a found article what does not belong to it. */
final class Cleaning {
  private static final int SHARING_LENGTH = 500;
  private static final int COMMAS_OF_PROSE = 10;

  private final Element article;
  private final Strictness strictness;
  private final DataTables dataTables;

  private Cleaning(Element article, Strictness strictness) {
    this.article = article;
    this.strictness = strictness;
    this.dataTables = new DataTables(article);
  }

  static void clean(Element article, Strictness strictness) {
    new Cleaning(article, strictness).clean();
  }

  private void clean() {
    completeFigures();
    removeSuspicious("form");
    removeSuspicious("fieldset");
    remove(Set.of("object", "embed"), embed -> !Suspicion.isVideo(embed));
    remove(Set.of("footer", "link", "aside"), any -> true);
    article.children().forEach(Cleaning::removeSharing);
    remove(Set.of("iframe"), embed -> !Suspicion.isVideo(embed));
    remove(Set.of("input", "textarea", "select", "button"), any -> true);
    remove(Set.of("h1", "h2"), heading -> strictness.weight(heading) < 0);
    removeSuspicious("table");
    removeSuspicious("ul");
    removeSuspicious("div");
    remove(Set.of("p"), Cleaning::isEmpty);
    remove(Set.of("br"), br -> Tree.is(Tree.skipSpace(br.nextSibling()), "p"));
    Tree.all(article, Set.of("table")).forEach(Cleaning::unwrapSingleCell);
  }

  /** Figures whose picture comes later by script count as pictures already. */
  private void completeFigures() {
    for (Element figure : Tree.all(article, Set.of("figure"))) {
      if (LazyImage.isIn(figure)) {
        figure.appendChild(new Element("img"));
      }
    }
  }

  private void removeSuspicious(String name) {
    if (strictness.cleans()) {
      remove(Set.of(name), this::isSuspicious);
    }
  }

  /** Last first, so that what is inside is judged before what is around it. */
  private void remove(Set<String> names, Predicate<Element> unwanted) {
    for (Element element : Tree.all(article, names).reversed()) {
      if (element.parent() != null && unwanted.test(element)) {
        element.remove();
      }
    }
  }

  private static void removeSharing(Element part) {
    Node node = Tree.nextNode(part, part);
    while (node != null) {
      if (node instanceof Element element && isSharing(element)) {
        node = Tree.nextNodeAfter(element, part);
        element.remove();
      } else {
        node = Tree.nextNode(node, part);
      }
    }
  }

  private static boolean isSharing(Element element) {
    String names = ClassNames.of(element);
    return names.length() > 5
        && ClassNames.areSharing(names)
        && Texts.rawLength(element) < SHARING_LENGTH;
  }

  private boolean isSuspicious(Element element) {
    if (dataTables.contain(element)
        || dataTables.standAround(element)
        || Tree.isWithin(element, "code", 4)
        || dataTables.standWithin(element)) {
      return false;
    }
    int weight = strictness.weight(element);
    return weight < 0
        || (Texts.commas(element) < COMMAS_OF_PROSE
            && new Suspicion(element, Suspicion.isList(element), weight).isFounded());
  }

  private static boolean isEmpty(Element paragraph) {
    return Texts.isBlank(paragraph)
        && !Tree.isAny(paragraph, Set.of("img", "embed", "object", "iframe"));
  }

  private static void unwrapSingleCell(Element table) {
    Element rows = Tags.isOnlyChild(table, "tbody") ? table.child(0) : table;
    if (Tags.isOnlyChild(rows, "tr") && Tags.isOnlyChild(rows.child(0), "td")) {
      Element cell = rows.child(0).child(0);
      List<Node> inside = cell.childNodes();
      cell.tagName(inside.stream().allMatch(Tags::isPhrase) ? "p" : "div");
      table.replaceWith(cell);
    }
  }
}
