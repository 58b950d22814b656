package org.newsreel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.newsreel.model.Page;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Passage;
import org.newsreel.model.Story;
import org.newsreel.parse.claims.Claims;
import org.newsreel.parse.claims.PageFacts;

/** That a story holds every character of its page that is no space, each once and in its place. */
final class Wholeness {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x1c-\\x1f\\x85]*");

  private Wholeness() {}

  /** Whether the page became a story, which then is whole; a page that is refused says why. */
  static boolean isStoryAndWhole(String page) {
    try {
      Story story = StoryParsers.parse(new Page("page", page));
      check(new WebPageParser().claims(new Page("", page)) ? shown(page) : page, story);
      return true;
    } catch (ParseException e) {
      assertThat(e).hasMessageContaining("page").hasMessageContaining("looked for");
      return false;
    }
  }

  private static String shown(String page) {
    Document document = Jsoup.parse(page);
    PageFacts facts = Claims.of(document, "", StoryDate::in);
    return WebArticle.of(document, facts).shown().text();
  }

  private static void check(String text, Story story) {
    int at = 0;
    for (Passage passage : story.passages()) {
      assertThat(passage.range().start()).isGreaterThanOrEqualTo(at);
      assertThat(text.substring(at, passage.range().start())).matches(SPACES);
      assertThat(passage.text()).isEqualTo(passage.range().of(text)).isNotEmpty();
      assertThat(passage.rule()).isNotBlank();
      at = passage.range().end();
    }
    assertThat(text.substring(at)).matches(SPACES);
    for (Paragraph paragraph : story.transcript().paragraphs()) {
      assertThat(paragraph.text()).isEqualTo(paragraph.range().of(text));
    }
  }
}
