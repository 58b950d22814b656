package org.newsreel.parse.body;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the first heading that says the page's title again. */
final class TitleCheck {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\W+");
  private static final double ALIKE = 0.75;

  private final List<String> title;
  private boolean found;

  TitleCheck(String title) {
    this.title = words(title);
  }

  boolean isRepeatedBy(Element element) {
    String name = element.normalName();
    if (!found && (name.equals("h1") || name.equals("h2"))) {
      found = similarity(title, words(Texts.of(element))) > ALIKE;
      return found;
    }
    return false;
  }

  static double similarity(String one, String other) {
    return similarity(words(one), words(other));
  }

  /** How much of the second text, in characters, the first has too: 0 to 1. */
  private static double similarity(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Set<String> known = new HashSet<>(one);
    List<String> strange = other.stream().filter(word -> !known.contains(word)).toList();
    return 1 - (double) length(strange) / length(other);
  }

  private static int length(List<String> words) {
    return String.join(" ", words).length();
  }

  private static List<String> words(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
