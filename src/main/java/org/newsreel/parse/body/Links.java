package org.newsreel.parse.body;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;

/** Takes out what is there to be followed, rather than read: links alone, and lists of them. */
final class Links {
  private static final int SENTENCE = 40;

  private Links() {}

  static void drop(Draft draft) {
    IdentityHashMap<Element, Integer> unlinked = new IdentityHashMap<>();
    draft
        .story()
        .filter(Passage::isItem)
        .forEach(
            item -> unlinked.merge(item.list(), item.length() - 2 * item.linked(), Integer::sum));
    draft.drop(
        passage ->
            passage.isItem()
                ? passage.isLinked() || unlinked.getOrDefault(passage.list(), 0) <= 0
                : passage.isLinked() && !isSentence(passage));
  }

  private static boolean isSentence(Passage passage) {
    return passage.length() >= SENTENCE && passage.words().endsWith(".") && !passage.isHeading();
  }
}
