package org.newsreel.parse.body;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Adds paragraphs that stand in the same place of the template as the story's, and the headings
 * between them: Readability leaves out parts of stories that are cut in pieces by boxes.
 */
final class Likeness {
  private static final int ESTABLISHED = 200;

  private Likeness() {}

  static void add(Draft draft) {
    draft.region().ifPresent(region -> addProse(draft, region));
    addHeadings(draft);
  }

  private static void addProse(Draft draft, Element region) {
    Map<String, Integer> places = places(draft);
    for (int i = 0; i < draft.size(); i++) {
      Passage passage = draft.get(i);
      if (!draft.has(i)
          && !passage.isBeside()
          && passage.isProse()
          && places.getOrDefault(passage.place(), 0) >= ESTABLISHED
          && passage.isWithin(region)) {
        draft.take(i);
      }
    }
  }

  /** How many chars of the story stand in each place. */
  private static Map<String, Integer> places(Draft draft) {
    Map<String, Integer> places = new HashMap<>();
    draft
        .story()
        .filter(passage -> !passage.isHeading() && !passage.isItem())
        .forEach(passage -> places.merge(passage.place(), passage.length(), Integer::sum));
    return places;
  }

  private static void addHeadings(Draft draft) {
    Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    draft.story().filter(Passage::isProse).forEach(prose -> parent(prose).ifPresent(parents::add));
    for (int i = draft.first(); i < draft.last(); i++) {
      Passage passage = draft.get(i);
      if (passage.isHeading()
          && !passage.isBeside()
          && !passage.isLinked()
          && parent(passage).filter(parents::contains).isPresent()) {
        draft.take(i);
      }
    }
  }

  private static Optional<Element> parent(Passage passage) {
    return Optional.ofNullable(passage.block().parent());
  }
}
