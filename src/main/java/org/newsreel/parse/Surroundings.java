package org.newsreel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsreel.model.Passage.Role;
import org.newsreel.model.TextRange;
import org.newsreel.parse.claims.PageFacts;

/** Tells what the lines around a web page's article are, by what is known of its story. */
final class Surroundings {
  /** Nothing longer stands above a story as its title, its authors or its date. */
  private static final int LONGEST = 300;

  /** So many lines before and after the article and the title are looked at one by one. */
  private static final int NEAR = 40;

  /** So many of the article's first lines may yet be its title, its authors or its lede. */
  private static final int HEAD = 4;

  /** So many of its last ones may be. */
  private static final int TAIL = 2;

  /** "Reported and written by " */
  private static final int WORDS_BESIDE = 24;

  private final StoryDraft draft;
  private final String title;
  private final String lede;
  private final Set<String> authors;
  private final TextRange article;

  /**
   * Knows what the page says of its story.
   *
   * @param article where it stands in the page's text
   */
  Surroundings(StoryDraft draft, PageFacts facts, TextRange article) {
    this.draft = draft;
    this.article = article;
    title = Phrases.key(facts.title());
    lede = Phrases.key(facts.description());
    authors =
        facts.authors().stream()
            .map(author -> Phrases.key(author.name()))
            .collect(Collectors.toSet());
  }

  /**
   * Takes those of an article's first and last lines that repeat what is known; gives back the
   * others.
   */
  List<Line> takeHead(List<Line> lines) {
    List<Line> rest = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean mayRepeat = i < HEAD || i >= lines.size() - TAIL;
      if (!mayRepeat || !(takeKnown(lines.get(i)) || takeDate(lines.get(i)))) {
        rest.add(lines.get(i));
      }
    }
    return rest;
  }

  void take(List<Line> lines) {
    int near = 0;
    for (Line line : lines) {
      boolean above = line.range().end() <= article.start();
      boolean below = line.range().start() >= article.end();
      if (below || !takeKnown(line)) {
        boolean close = !below && draft.has(Role.TITLE) && near++ < NEAR && line.isShort();
        takeSite(line, above, close);
      }
    }
  }

  private boolean takeDate(Line line) {
    boolean isDate = line.isShort() && StoryDate.is(line.text());
    if (isDate) {
      draft.takeFirst(Role.DATE, line, Look.DATE.rule());
    }
    return isDate;
  }

  /** Takes a line that says what is known of the story already. */
  private boolean takeKnown(Line line) {
    if (line.text().length() > Math.max(LONGEST, lede.length() * 2)) {
      return false;
    }
    String key = Phrases.key(line.text());
    if (key.equals(title)) {
      draft.takeFirst(Role.TITLE, line, "what the page says that its title is");
    } else if (key.equals(lede) && !draft.has(Role.LEDE)) {
      draft.take(Role.LEDE, line, "what the page says that the story is about");
    } else if (isByline(line, key)) {
      draft.takeFirst(Role.AUTHORS, line, "the authors that the page names");
    } else {
      return false;
    }
    return true;
  }

  /** A name that stands alone and out is a speaker's; one among many other words is mentioned. */
  private boolean isByline(Line line, String key) {
    int named = authors.stream().filter(key::contains).mapToInt(String::length).sum();
    boolean label = line.emphasised() == line.text().length() && authors.contains(key);
    return named > 0 && !label && !key.endsWith(":") && key.length() <= named + WORDS_BESIDE;
  }

  private void takeSite(Line line, boolean above, boolean close) {
    Look look = close ? Looks.of(List.of(line)).getFirst() : Look.TEXT;
    switch (look) {
      case DATE -> draft.takeFirst(Role.DATE, line, look.rule());
      case LENGTH, SKIP_LINK, PLAYER_FALLBACK, TRANSCRIPT_MARKER ->
          Furniture.take(draft, look, line);
      default ->
          draft.take(
              above ? Role.SITE_FURNITURE : Role.FOOTER,
              line,
              above ? "above the article" : "beside or below the article");
    }
  }
}
