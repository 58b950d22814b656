package org.newsreel.parse;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.newsreel.model.Page;
import org.newsreel.model.Passage.Role;
import org.newsreel.model.RemoteClip;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryLinks;
import org.newsreel.model.Transcript;
import org.newsreel.parse.claims.Claims;
import org.newsreel.parse.claims.PageFacts;
import org.newsreel.parse.claims.Published;

/** A web page as it is read: what it says of its story, and where on it the story stands. */
final class WebReading {
  /** So many characters of the text are the first paragraphs. */
  private static final int TOP = 3_000;

  private final Page page;
  private final PageFacts facts;
  private final WebLines lines;
  private final StoryDraft draft = new StoryDraft();

  WebReading(Page page) throws ParseException {
    this.page = page;
    Document document = Jsoup.parse(page.text(), page.address());
    facts = Claims.of(document, page.address(), StoryDate::in);
    lines = WebLines.of(WebArticle.of(document, facts), page.origin());
  }

  Reading read() throws ParseException {
    Surroundings surroundings = new Surroundings(draft, facts, lines.extent());
    List<Line> article = surroundings.takeHead(lines.article());
    surroundings.take(lines.around());
    Body.readText(article, draft);
    return new Reading(story(), moment(), facts.description());
  }

  private Story story() throws ParseException {
    Transcript transcript = draft.transcript();
    if (facts.title().isEmpty() || (transcript.isEmpty() && facts.clip().isEmpty())) {
      throw new ParseException(
          page.origin(),
          facts.title().isEmpty()
              ? "a title; the page names none"
              : "the text of a report, or a clip; there was neither");
    }
    String language =
        facts.language().isEmpty()
            ? Languages.of(transcript.text() + "\n" + facts.title())
            : facts.language();
    return new Story(
        StoryId.from(
            facts.address().isEmpty() ? facts.title() + "\n" + transcript.text() : facts.address()),
        page.origin(),
        facts.site().isEmpty() ? Broadcaster.in(draft.passages()) : facts.site(),
        facts.title(),
        facts.authors(),
        published(language),
        language,
        length(),
        lede(transcript),
        transcript,
        draft.passages(),
        new StoryLinks(facts.address(), facts.clip(), facts.related()));
  }

  private Optional<LocalDate> published(String language) {
    return facts
        .published()
        .map(Published::day)
        .or(() -> draft.first(Role.DATE).flatMap(line -> StoryDate.in(line, language)));
  }

  private Optional<OffsetDateTime> moment() {
    try {
      return facts.published().map(each -> OffsetDateTime.parse(each.iso()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<Duration> length() {
    return facts
        .clip()
        .flatMap(RemoteClip::length)
        .or(() -> draft.first(Role.LENGTH).flatMap(ClipLength::in));
  }

  /** As it stands on the page; else what the page says of itself, if its text does not begin so. */
  private String lede(Transcript transcript) {
    Optional<String> shown = draft.first(Role.LEDE);
    String said = Phrases.key(facts.description());
    String begins = said.substring(0, Math.min(said.length(), 60));
    String text = transcript.text();
    String top = Phrases.key(text.substring(0, Math.min(text.length(), TOP)));
    boolean repeated = !begins.isEmpty() && top.contains(begins);
    return shown.orElse(repeated ? "" : facts.description());
  }
}
