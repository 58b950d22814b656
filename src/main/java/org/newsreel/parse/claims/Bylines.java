package org.newsreel.parse.claims;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The names in the first byline of a page. Classes that speak of authors stand on much else:
 * comments, teasers, boxes about the site's staff.
 */
final class Bylines {
  private static final int LONGEST = 120;
  private static final int MOST_NODES = 20;
  private static final int ANCESTORS = 12;
  private static final int ROOF = 4;
  private static final int MOST = 200;

  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "comment|footer|related|teaser|sidebar|recommend|disqus|promo|popular|caption");

  private static final Set<String> ELSEWHERE_TAGS =
      Set.of("footer", "aside", "nav", "form", "figcaption");

  private static final Pattern BY =
      Pattern.compile("(?iu)^\\W{0,3}(?:by|von|par|por|di|av|text)\\s*[:\\s]\\s*");

  private static final Pattern PARTS =
      Pattern.compile("\\s*[,;|/·•]\\s*|\\s+(?:&|and|und|et|y|e|og|och|en)\\s+");

  /** Two to five words with capitals, or a short one of a script without. */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?u)\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:"
              + " (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|van|von|der|den|de|del|da|di|la|le|bin|al|el|dos|du|zu)){0,4}"
              + " \\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Lo}[\\p{Lo}\\p{M} ]{1,12}");

  private static final Pattern NOT_PEOPLE =
      Pattern.compile(
          "(?iu)\\b(?:twitter|facebook|instagram|whatsapp|linkedin|youtube|share|comments?|contact|about|more|read|all|articles?|follow|subscribe|newsletter|updated|published|redaktion|editorial|team|desk)\\b");

  private Bylines() {}

  static void read(List<Element> bylines, Findings findings) {
    List<Element> likely =
        bylines.subList(0, Math.min(MOST, bylines.size())).stream()
            .filter(Bylines::isInStory)
            .toList();
    Optional<Element> first = likely.stream().filter(each -> !names(each).isEmpty()).findFirst();
    first.ifPresent(
        byline ->
            likely.stream()
                .filter(each -> isBeside(byline, each))
                .flatMap(each -> names(each).stream())
                .forEach(name -> findings.claim(Field.AUTHORS, name, Source.BYLINE)));
  }

  private static List<String> names(Element byline) {
    String text = byline.childNodeSize() > MOST_NODES ? "" : Findings.plain(byline.text());
    if (text.length() > LONGEST) {
      return List.of();
    }
    return PARTS
        .splitAsStream(BY.matcher(text).replaceFirst(""))
        .filter(name -> PERSON.matcher(name).matches() && !NOT_PEOPLE.matcher(name).find())
        .toList();
  }

  /** Whether the other is the byline, in it, or stands with it under one roof. */
  private static boolean isBeside(Element byline, Element other) {
    return Stream.iterate(other, Objects::nonNull, Element::parent)
        .limit(ROOF)
        .anyMatch(each -> each.equals(byline) || each.equals(byline.parent()));
  }

  private static boolean isInStory(Element element) {
    Element at = element;
    for (int i = 0; i < ANCESTORS && at != null && !at.normalName().equals("body"); i++) {
      String names = (at.className() + ' ' + at.id()).toLowerCase(Locale.ROOT);
      if (ELSEWHERE_TAGS.contains(at.normalName()) || ELSEWHERE.matcher(names).find()) {
        return false;
      }
      at = at.parent();
    }
    return true;
  }
}
