package org.newsreel.parse.body;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Knows the names that sites give to the few sentences above a story. */
final class Lede {
  private static final Set<String> WORDS =
      Set.of(
          "lede",
          "lead",
          "intro",
          "excerpt",
          "standfirst",
          "summary",
          "teaser",
          "subtitle",
          "subheadline",
          "subhead",
          "subheading",
          "dek",
          "deck",
          "abstract",
          "vorspann",
          "einleitung",
          "ingress",
          "chapo",
          "chapeau",
          "bajada",
          "entradilla",
          "sottotitolo",
          "sommario",
          "lid",
          "preamble",
          "description");

  private Lede() {}

  static boolean isNamed(Passage passage) {
    Element at = passage.block();
    for (int level = 0; at != null && level < 2; level++, at = at.parent()) {
      if (Names.haveAny(at, WORDS)) {
        return true;
      }
    }
    return false;
  }
}
