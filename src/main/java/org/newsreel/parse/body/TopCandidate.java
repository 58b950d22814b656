package org.newsreel.parse.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Chooses, from the elements with most points, the one around the article. */
final class TopCandidate {
  private static final int RIVALS = 3;

  private final Element body;
  private final Scores scores;

  private TopCandidate(Element body, Scores scores) {
    this.body = body;
    this.scores = scores;
  }

  static Element of(Element body, Scores scores) {
    List<Element> best = scores.best();
    TopCandidate choice = new TopCandidate(body, scores);
    Element top =
        best.isEmpty() || Objects.equals(best.getFirst(), body)
            ? choice.everything()
            : choice.onlyChildren(choice.richer(choice.common(best)));
    scores.begin(top);
    return top;
  }

  private Element everything() {
    Element all = new Element("div");
    for (Node child : List.copyOf(body.childNodes())) {
      all.appendChild(child);
    }
    body.appendChild(all);
    return all;
  }

  /** What holds the best and at least three that come close to it, if anything below the body. */
  private Element common(List<Element> best) {
    Element first = best.getFirst();
    List<Set<Element>> around = new ArrayList<>();
    for (Element rival : best.subList(1, best.size())) {
      if (scores.of(rival) / scores.of(first) >= 0.75) {
        around.add(new HashSet<>(Tree.ancestors(rival, Integer.MAX_VALUE)));
      }
    }
    for (Element above : around.size() < RIVALS ? List.<Element>of() : withinBody(first)) {
      if (around.stream().filter(ancestors -> ancestors.contains(above)).count() >= RIVALS) {
        return above;
      }
    }
    return first;
  }

  /** The ancestor whose points rise again, before they fall below a third. */
  private Element richer(Element start) {
    scores.begin(start);
    double last = scores.of(start);
    double least = last / 3;
    for (Element above : withinBody(start)) {
      if (scores.has(above)) {
        double points = scores.of(above);
        if (points < least) {
          return start;
        }
        if (points > last) {
          return above;
        }
        last = points;
      }
    }
    return start;
  }

  /** The outermost element around which nothing else stands. */
  private Element onlyChildren(Element start) {
    Element top = start;
    for (Element above : withinBody(start)) {
      if (above.childrenSize() != 1) {
        return top;
      }
      top = above;
    }
    return top;
  }

  private List<Element> withinBody(Element element) {
    return Tree.ancestors(element, Integer.MAX_VALUE).stream()
        .takeWhile(ancestor -> !Objects.equals(ancestor, body))
        .toList();
  }
}
