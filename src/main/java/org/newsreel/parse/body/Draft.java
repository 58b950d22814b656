package org.newsreel.parse.body;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A page's passages, and which of them are taken for the story so far. */
final class Draft {
  private final List<Passage> page;
  private final BitSet taken;

  /**
   * Begins with what Readability chose, as far as it does not stand beside the story; if most of it
   * seems to, the page's names are not to be believed, and all stays.
   */
  Draft(List<Passage> page) {
    this.page = page;
    this.taken = new BitSet(page.size());
    int all = page.stream().mapToInt(Passage::chosen).sum();
    int beside = page.stream().filter(Passage::isBeside).mapToInt(Passage::chosen).sum();
    for (int i = 0; i < page.size(); i++) {
      taken.set(i, page.get(i).isChosen() && (!page.get(i).isBeside() || beside * 2 > all));
    }
  }

  int size() {
    return page.size();
  }

  Passage get(int index) {
    return page.get(index);
  }

  boolean has(int index) {
    return taken.get(index);
  }

  void take(int index) {
    taken.set(index);
  }

  void drop(int index) {
    taken.clear(index);
  }

  void drop(Predicate<Passage> unwanted) {
    for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
      if (unwanted.test(page.get(i))) {
        taken.clear(i);
      }
    }
  }

  /** The first taken passage's index, or the number of passages if none is taken. */
  int first() {
    int first = taken.nextSetBit(0);
    return first < 0 ? page.size() : first;
  }

  /** The last taken passage's index, or -1. */
  int last() {
    return taken.length() - 1;
  }

  Stream<Passage> story() {
    return taken.stream().mapToObj(page::get);
  }

  int length() {
    return story().mapToInt(Passage::length).sum();
  }

  /** What the story is to be sought in: its article element, else the main part of the page. */
  Optional<Element> region() {
    return story().max((a, b) -> a.length() - b.length()).flatMap(Passage::region);
  }
}
