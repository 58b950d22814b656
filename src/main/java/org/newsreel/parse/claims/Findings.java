package org.newsreel.parse.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** What the extractors found on one page, in the order in which they found it. */
final class Findings {
  /** No page of a broadcaster comes near; one that means harm stops here. */
  private static final int MOST = 5_000;

  private final List<Claim> claims = new ArrayList<>();
  private final List<FoundClip> clips = new ArrayList<>();
  private final List<FoundLink> links = new ArrayList<>();

  void claim(Field field, String value, Source source) {
    boolean markup = field == Field.TEXT || field == Field.MANUSCRIPT;
    String clean = markup ? value.strip() : plain(value);
    if (!clean.isEmpty() && claims.size() < MOST) {
      claims.add(new Claim(field, clean, source));
    }
  }

  void clip(FoundClip clip) {
    if (!clip.isEmpty() && clips.size() < MOST) {
      clips.add(clip);
    }
  }

  void link(FoundLink link) {
    if (links.size() < MOST && !link.title().isEmpty()) {
      links.add(link);
    }
  }

  /** The surest first, and of those that are as sure the first found. */
  List<Claim> of(Field field) {
    return claims.stream()
        .filter(claim -> claim.field() == field && claim.confidence() > 0)
        .sorted(Comparator.comparingDouble(Claim::confidence).reversed())
        .toList();
  }

  Stream<FoundClip> clips() {
    return clips.stream()
        .sorted(
            Comparator.comparingDouble((FoundClip clip) -> Trust.in(clip.source(), Field.CLIP))
                .reversed());
  }

  List<FoundLink> links() {
    return links;
  }

  /** Without entities that were escaped twice, marks of direction, and runs of spaces. */
  static String plain(String value) {
    String text = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
    StringBuilder plain = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        space = true;
      } else if (c != '\u200B' && c != '\uFEFF') {
        if (space && !plain.isEmpty()) {
          plain.append(' ');
        }
        space = false;
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
