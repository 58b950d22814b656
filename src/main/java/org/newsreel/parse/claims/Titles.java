package org.newsreel.parse.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles without what sites put behind them: "Ferries sail again – DW – 01/07/2024". */
final class Titles {
  private static final int LONGEST_TAIL = 60;

  /** What is longer is no title, and looking for its tails would take long. */
  private static final int LONGEST = 500;

  /** A dash needs space about it, or it joins two words. */
  private static final Pattern SEPARATOR =
      Pattern.compile("(?<=[\\s\\p{Z}])(?:[–—·•»>:/-]|::)(?=[\\s\\p{Z}])|[|｜ㅣ]");

  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern DATE = Pattern.compile("[\\d./-]{6,10}");

  private final List<String> sites;
  private final List<Claim> claims;
  private final List<String> headings;
  private final List<String> others;

  /**
   * @param sites the names that the site goes by
   * @param claims all that claim to be the title
   */
  Titles(List<String> sites, List<Claim> claims) {
    this.sites = sites.stream().map(Titles::folded).filter(name -> !name.isEmpty()).toList();
    this.claims = claims;
    this.headings =
        claims.stream()
            .filter(claim -> claim.source() == Source.HEADING)
            .map(claim -> folded(claim.value()))
            .toList();
    this.others =
        claims.stream()
            .filter(claim -> claim.source() != Source.HEADING)
            .map(Claim::value)
            .toList();
  }

  /**
   * The claims by how they should be asked. Many pages have two headlines, one for those who see
   * the page and one that stands alone in lists, which is the one for our list: where the linked
   * data repeat the page's heading, Open Graph has the other.
   */
  List<Claim> inOrder() {
    boolean repeated =
        claims.stream()
            .filter(claim -> claim.source() == Source.JSON_LD)
            .anyMatch(claim -> isHeading(claim.value()));
    boolean other = claims.stream().anyMatch(claim -> claim.source() == Source.OPEN_GRAPH);
    return claims.stream()
        .filter(
            claim ->
                !repeated
                    || claim.source() != Source.JSON_LD
                    || (!other && isHeading(claim.value())))
        .filter(claim -> claim.source() != Source.HEADING || isInPageTitle(claim.value()))
        .toList();
  }

  /** A site's name and its slogans stand in headings too, but not in the page's title. */
  private boolean isInPageTitle(String heading) {
    List<String> pageTitles =
        claims.stream()
            .filter(claim -> claim.source() == Source.TITLE_ELEMENT)
            .map(claim -> folded(claim.value()))
            .toList();
    return pageTitles.isEmpty()
        || pageTitles.stream().anyMatch(title -> title.contains(folded(heading)));
  }

  /** The title up to its tails; empty where it is nothing but the site's name. */
  Optional<String> clean(String title) {
    if (title.length() > LONGEST) {
      return Optional.of(title.substring(0, LONGEST));
    }
    String rest = headingIn(title);
    for (int cut = lastSeparator(rest); cut >= 0 && !isHeading(rest); cut = lastSeparator(rest)) {
      String before = rest.substring(0, cut).strip();
      if (before.isEmpty() || !(isHeading(before) || isTail(rest.substring(cut)))) {
        break;
      }
      rest = before;
    }
    String whole = rest;
    String best =
        others.stream().filter(each -> isWithoutTail(whole, each)).findFirst().orElse(rest);
    return Optional.of(best).filter(each -> !sites.contains(folded(each)));
  }

  /** Whether another place has the title as it is here up to a separator close to its end. */
  private boolean isWithoutTail(String title, String other) {
    return other.length() > LONGEST_TAIL / 3
        && title.length() > other.length()
        && title.length() - other.length() < LONGEST_TAIL
        && title.startsWith(other)
        && sites.stream().anyMatch(folded(title.substring(other.length()))::endsWith)
        && !Character.isLetterOrDigit(title.codePointAt(other.length()));
  }

  /** The heading where the title is no more than that with something before or behind it. */
  private String headingIn(String title) {
    for (Matcher separator = SEPARATOR.matcher(title); separator.find(); ) {
      String before = title.substring(0, separator.start()).strip();
      String behind = title.substring(separator.end()).strip();
      if (isHeading(before) || isHeading(behind)) {
        return isHeading(before) ? before : behind;
      }
    }
    return title;
  }

  private boolean isHeading(String text) {
    return headings.contains(folded(text));
  }

  private boolean isTail(String tail) {
    String folded = folded(tail);
    return tail.length() < LONGEST_TAIL
        && (folded.isEmpty()
            || DATE.matcher(tail.substring(1).strip()).matches()
            || sites.contains(folded)
            || sites.contains(folded.replace(" ", "")));
  }

  private static int lastSeparator(String text) {
    int last = -1;
    for (Matcher separator = SEPARATOR.matcher(text); separator.find(); ) {
      last = separator.start();
    }
    return last;
  }

  /** Letters and digits only, for comparison. */
  static String folded(String text) {
    return NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
