package org.newsreel.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsreel.model.Passage;

/** The broadcaster's short name, where a line of the page tells: "Skip to more DW sites". */
final class Broadcaster {
  private static final int LONGEST_LINE = 120;

  /** Up to three words with capitals, or without any in scripts that have none. */
  private static final Pattern NAME =
      Pattern.compile("[^\\p{Ll}\\s|:]\\S{0,19}( [^\\p{Ll}\\s]\\S{0,14}){0,2}");

  /** "DW", "NPR": what a link past the menus has in capitals is whose menus they are. */
  private static final Pattern INITIALS = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,5}(?!\\p{L})");

  private static final List<Pattern> TEMPLATES =
      Words.phrases(Phrases::broadcasters).map(Broadcaster::pattern).toList();

  private static final Pattern BULLET = Pattern.compile("^[^\\p{L}\\p{N}]*(\\d{1,3}[.)]\\s*)?");

  private Broadcaster() {}

  /** Whether the line is one of those that name a broadcaster. */
  static boolean isNamedBy(String line) {
    return TEMPLATES.stream().anyMatch(template -> template.matcher(line).matches());
  }

  /** What the page's own links call it; empty where they do not. */
  static String in(List<Passage> passages) {
    return passages.stream()
        .filter(passage -> passage.role().isBoilerplate())
        .filter(passage -> passage.text().length() <= LONGEST_LINE)
        .limit(200)
        .flatMap(passage -> named(passage).stream())
        .findFirst()
        .orElse("");
  }

  private static Optional<String> named(Passage passage) {
    Optional<String> name = named(Line.plain(passage.text()));
    return name.isPresent() || passage.role() != Passage.Role.SKIP_LINK
        ? name
        : INITIALS.matcher(passage.text()).results().map(MatchResult::group).findFirst();
  }

  private static Optional<String> named(String line) {
    String bare = withoutSectionLink(BULLET.matcher(line).replaceFirst(""));
    return TEMPLATES.stream()
        .map(template -> template.matcher(bare))
        .filter(Matcher::matches)
        .map(match -> match.group(1))
        .filter(name -> NAME.matcher(name).matches())
        .findFirst();
  }

  private static String withoutSectionLink(String line) {
    return Words.phrases(Phrases::sectionLinks)
        .filter(link -> line.startsWith(link + " "))
        .findFirst()
        .map(link -> line.substring(link.length() + 1))
        .orElse(line);
  }

  private static Pattern pattern(String template) {
    int at = template.indexOf('%');
    String before = Pattern.quote(template.substring(0, Math.max(0, at)));
    String after = Pattern.quote(template.substring(at + 1));
    return Pattern.compile(
        before + "(.{1,30}?)" + after + (after.equals("\\Q\\E") ? "" : ".{0,20}"),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
