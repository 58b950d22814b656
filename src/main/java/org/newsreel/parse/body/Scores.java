package org.newsreel.parse.body;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Points for elements: every paragraph gives some to what it stands in, near or far. */
final class Scores {
  private static final int SHORTEST = 25;
  private static final int FARTHEST = 5;
  private static final int MOST_CANDIDATES = 5;
  private static final Set<String> GOOD = Set.of("pre", "td", "blockquote");
  private static final Set<String> WORSE =
      Set.of("address", "ol", "ul", "dl", "dd", "dt", "li", "form");
  private static final Set<String> BAD = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "th");

  private final Strictness strictness;
  private final IdentityHashMap<Element, Double> points = new IdentityHashMap<>();
  private final List<Element> candidates = new ArrayList<>();

  Scores(Strictness strictness) {
    this.strictness = strictness;
  }

  /** Gives the element these points from before; it will be no candidate. */
  void carry(Element element, double before) {
    points.put(element, before);
  }

  void count(List<Element> paragraphs) {
    for (Element paragraph : paragraphs) {
      if (paragraph.parent() != null) {
        count(paragraph);
      }
    }
    for (Element candidate : candidates) {
      points.computeIfPresent(candidate, (element, sum) -> sum * (1 - Texts.linkDensity(element)));
    }
  }

  private void count(Element paragraph) {
    String text = Texts.of(paragraph);
    if (text.length() < SHORTEST) {
      return;
    }
    int given = 2 + Texts.commas(text) + Math.min(text.length() / 100, 3);
    int level = 0;
    for (Element ancestor : Tree.ancestors(paragraph, FARTHEST)) {
      if (ancestor.parent() != null) {
        double divider = level == 0 ? 1 : level == 1 ? 2 : level * 3;
        add(ancestor, given / divider);
      }
      level++;
    }
  }

  private void add(Element ancestor, double share) {
    if (!has(ancestor)) {
      begin(ancestor);
      candidates.add(ancestor);
    }
    points.merge(ancestor, share, Double::sum);
  }

  boolean has(Element element) {
    return points.containsKey(element);
  }

  double of(Element element) {
    return points.getOrDefault(element, 0.0);
  }

  /** Makes sure that the element has points, if only for its kind and its name. */
  void begin(Element element) {
    points.putIfAbsent(element, (double) (forKind(element) + strictness.weight(element)));
  }

  private static int forKind(Element element) {
    String name = element.normalName();
    if (name.equals("div")) {
      return 5;
    }
    return GOOD.contains(name) ? 3 : WORSE.contains(name) ? -3 : BAD.contains(name) ? -5 : 0;
  }

  /** The few with most points, the best first; of equals, the one that came first. */
  List<Element> best() {
    List<Element> best = new ArrayList<>();
    for (Element candidate : candidates) {
      int place = 0;
      while (place < best.size() && of(candidate) <= of(best.get(place))) {
        place++;
      }
      best.add(place, candidate);
      if (best.size() > MOST_CANDIDATES) {
        best.removeLast();
      }
    }
    return best;
  }
}
