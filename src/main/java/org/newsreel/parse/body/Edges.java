package org.newsreel.parse.body;

import org.jsoup.nodes.Element;

/** Finds where the story begins and ends among what stands above and below it. */
final class Edges {
  private static final int LONGEST_TITLE = 250;
  private static final int SHORTEST_LEDE = 40;
  private static final int FARTHEST_LEDE = 25;
  private static final double ALIKE = 0.75;

  private final Draft draft;
  private final PageFacts facts;

  private Edges(Draft draft, PageFacts facts) {
    this.draft = draft;
    this.facts = facts;
  }

  static void trim(Draft draft, PageFacts facts) {
    Edges edges = new Edges(draft, facts);
    edges.dropAbove();
    draft.region().ifPresent(edges::addLede);
    edges.dropBelow();
  }

  /** Kickers, the title again, authors and dates; only a heading just above may stay. */
  private void dropAbove() {
    int first = draft.first();
    while (first < draft.size() && !(draft.has(first) && begins(draft.get(first)))) {
      first++;
    }
    if (first == draft.size()) {
      return;
    }
    for (int i = draft.first(); i < first; i++) {
      if (i < first - 1 || !isSubheading(draft.get(i))) {
        draft.drop(i);
      }
    }
  }

  private boolean begins(Passage passage) {
    return passage.isProse() && !isTitle(passage);
  }

  private boolean isSubheading(Passage passage) {
    return passage.isHeading() && !Tree.is(passage.block(), "h1") && !isTitle(passage);
  }

  private boolean isTitle(Passage passage) {
    if (passage.length() > LONGEST_TITLE) {
      return false;
    }
    double words = TitleCheck.similarity(facts.title(), passage.words());
    double back = TitleCheck.similarity(passage.words(), facts.title());
    return (passage.isHeading() ? Math.max(words, back) : Math.min(words, back)) > ALIKE;
  }

  private void addLede(Element region) {
    int first = draft.first();
    for (int i = Math.max(0, first - FARTHEST_LEDE); i < first; i++) {
      Passage passage = draft.get(i);
      if (passage.length() >= SHORTEST_LEDE
          && !passage.isBeside()
          && !passage.isLinked()
          && !isTitle(passage)
          && (facts.describes(passage.words()) || Lede.isNamed(passage))) {
        draft.take(i);
      }
    }
  }

  /** Headings of nothing, and what editors add in italics: who wrote it, where to write to. */
  private void dropBelow() {
    int last = draft.last();
    while (last >= 0 && (draft.get(last).isHeading() || draft.get(last).isItalic())) {
      draft.drop(last);
      last = draft.last();
    }
  }
}
