package org.newsreel.parse.body;

import java.util.BitSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * Holds the draft against the article text in the page's JSON-LD. That text loses headings, lists
 * and whole paragraphs, so it cannot stand for the story; but what it has belongs to it, and after
 * its last sentence nothing does.
 */
final class LinkedText {
  private static final int TELLING_LETTERS = 250;
  private static final int TELLING_PASSAGE = 40;
  private static final double FOUND_AGAIN = 0.8;
  private static final double WHOLE = 0.65;

  private LinkedText() {}

  static void apply(String markup, Draft draft) {
    String text = markup.isEmpty() ? "" : Letters.of(Jsoup.parse(markup).text());
    BitSet said = said(text, draft);
    int letters = letters(said.stream().mapToObj(draft::get));
    if (text.length() >= TELLING_LETTERS && letters >= text.length() * FOUND_AGAIN) {
      said.stream().forEach(draft::take);
      if (text.length() > letters(draft.story()) * WHOLE) {
        for (int i = said.length(); i < draft.size(); i++) {
          draft.drop(i);
        }
      }
    }
  }

  private static int letters(Stream<Passage> passages) {
    return passages.mapToInt(passage -> Letters.of(passage.words()).length()).sum();
  }

  private static BitSet said(String text, Draft draft) {
    BitSet said = new BitSet();
    for (int i = 0; i < draft.size() && text.length() >= TELLING_LETTERS; i++) {
      Passage passage = draft.get(i);
      said.set(
          i,
          !passage.isBeside()
              && passage.length() >= TELLING_PASSAGE
              && text.contains(Letters.of(passage.words())));
    }
    return said;
  }
}
