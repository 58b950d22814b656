package org.newsreel.parse.body;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Which rules an attempt at the page uses: when one finds too little, the next is less strict. */
record Strictness(boolean dropsUnlikely, boolean weighsNames, boolean cleans) {
  static final Strictness FULL = new Strictness(true, true, true);

  Optional<Strictness> looser() {
    if (dropsUnlikely) {
      return Optional.of(new Strictness(false, true, true));
    }
    if (weighsNames) {
      return Optional.of(new Strictness(false, false, true));
    }
    return cleans ? Optional.of(new Strictness(false, false, false)) : Optional.empty();
  }

  int weight(Element element) {
    return weighsNames ? ClassNames.weight(element) : 0;
  }
}
