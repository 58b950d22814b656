package org.newsreel.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsreel.library.StoryRecord;
import org.newsreel.model.Direction;
import org.newsreel.model.Mark;
import org.newsreel.model.Person;
import org.newsreel.model.Story;
import org.newsreel.model.Sync;
import org.newsreel.model.Turn;

/**
 * A story as a page that any browser opens from the disk, with nothing from elsewhere: it reads
 * along with the clip, and is the copy for screen readers.
 */
final class StoryPage {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern WEB = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

  private final Story story;
  private final List<Mark> marks;
  private final StoryFiles files;
  private final PageText text;
  private final Html html = new Html();

  private StoryPage(StoryRecord record, Sync sync, StoryFiles files) {
    story = record.story();
    marks = record.placedMarks();
    this.files = files;
    int words = story.transcript().words().size();
    boolean fits = files.clip().isPresent() && sync.endWord() <= words;
    text = new PageText(story.transcript(), fits ? sync : Sync.NONE, marks, html);
  }

  /**
   * Writes it.
   *
   * @param sync as {@link StoryRecord#sync()}
   */
  static String of(StoryRecord record, Sync sync, StoryFiles files) {
    return new StoryPage(record, sync, files).page();
  }

  private String page() {
    String language = language();
    html.tag("<!DOCTYPE html>\n<html");
    if (!language.isEmpty()) {
      html.tag(" lang=\"").text(language).tag("\"");
    }
    boolean leftwards = Direction.isRightToLeft(story.title() + story.transcript().text());
    html.tag(leftwards ? " dir=\"rtl\">\n" : " dir=\"ltr\">\n");
    head();
    html.tag("<body>\n<main>\n<article>\n");
    header();
    player();
    transcript();
    html.tag("</article>\n");
    notes();
    html.tag("</main>\n");
    footer();
    return html.tag("<script>" + PageParts.SCRIPT + "</script>\n</body>\n</html>\n").toString();
  }

  private String language() {
    String told = story.language();
    return LANGUAGE.matcher(told).matches() && !told.equals("und") ? told : "";
  }

  private void head() {
    html.tag("<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"");
    html.tag(" content=\"" + PageParts.POLICY + "\">\n");
    html.tag("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.tag("<meta name=\"referrer\" content=\"no-referrer\">\n");
    html.tag("<title>").text(title()).tag("</title>\n");
    html.tag("<style>" + PageParts.STYLE + "</style>\n</head>\n");
  }

  private String title() {
    return story.title().isBlank() ? "A story without a title" : story.title();
  }

  private void header() {
    html.tag("<header>\n").element("h1 dir=\"auto\"", title());
    html.tag("<p class=\"about\">");
    html.text(
        story.authors().stream()
            .map(StoryPage::name)
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining(", ", "", story.authors().isEmpty() ? "" : " \u00B7 ")));
    html.text(story.source().isBlank() ? "" : story.source() + " \u00B7 ");
    story
        .published()
        .ifPresent(
            date ->
                html.tag("<time datetime=\"")
                    .text(date.toString())
                    .tag("\">")
                    .text(written(date))
                    .tag("</time>"));
    String address = story.links().address();
    if (WEB.matcher(address).matches()) {
      html.tag(" \u00B7 <a rel=\"noreferrer\" href=\"").text(address).tag("\">source</a>");
    }
    html.tag("</p>\n").element("p class=\"lede\" dir=\"auto\"", story.lede());
    speakers();
    html.tag("</header>\n");
  }

  private static String written(LocalDate date) {
    return date.getYear() < 1 ? date.toString() : DATE.format(date);
  }

  private static String name(Person person) {
    return person.role().isBlank() ? person.name() : person.name() + " (" + person.role() + ")";
  }

  private void speakers() {
    String names =
        story.transcript().turns().stream()
            .map(Turn::speaker)
            .filter(person -> !person.isNarrator())
            .map(StoryPage::name)
            .distinct()
            .collect(Collectors.joining(", "));
    if (!names.isBlank()) {
      html.tag("<p class=\"about\" dir=\"auto\"><span lang=\"en\">Speakers:</span> ")
          .text(names)
          .tag("</p>\n");
    }
  }

  private void player() {
    if (files.clip().isEmpty()) {
      return;
    }
    String kind = files.isSound() ? "audio" : "video";
    html.tag("<div class=\"player\"><" + kind + " controls preload=\"metadata\" src=\"");
    html.text(StoryFiles.address(files.clip().get())).tag("\"");
    if (!files.isSound() && files.poster().isPresent()) {
      html.tag(" poster=\"").text(files.poster().get()).tag("\"");
    }
    html.tag(">");
    if (files.hasCaptions()) {
      html.tag("<track kind=\"captions\" src=\"" + StoryFiles.CAPTIONS + "\" label=\"Captions\"");
      html.tag(" srclang=\"").text(language().isEmpty() ? "und" : language()).tag("\">");
    }
    html.tag("</" + kind + "></div>\n");
    if (text.isTimed()) {
      html.tag("<p class=\"hint\" lang=\"en\" dir=\"ltr\">Click what is said to hear it.");
      html.tag(" Shift and an arrow key go to the sentence before or after.</p>\n");
    }
  }

  private void transcript() {
    html.tag(text.isTimed() ? "<div class=\"timed\">\n" : "<div>\n");
    int paragraph = 0;
    for (Turn turn : story.transcript().turns()) {
      html.tag("<section>\n");
      heading(turn);
      for (int i = 0; i < turn.paragraphs().size(); i++) {
        text.paragraph(paragraph++);
      }
      html.tag("</section>\n");
    }
    html.tag("</div>\n");
  }

  private void heading(Turn turn) {
    boolean named = !turn.speaker().name().isBlank();
    if (!named) {
      String what = turn.kind() == Turn.Kind.CUE ? "Heard" : "Narrator";
      html.tag("<h2 lang=\"en\">" + what + "</h2>\n");
      return;
    }
    html.tag("<h2 dir=\"auto\">").text(turn.speaker().name());
    if (!turn.speaker().role().isBlank()) {
      html.tag(" <small>").text(turn.speaker().role()).tag("</small>");
    }
    html.tag("</h2>\n");
  }

  private void notes() {
    if (marks.isEmpty()) {
      return;
    }
    html.tag("<aside>\n<h2 lang=\"en\">Notes and highlights</h2>\n<ol>\n");
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      html.tag("<li id=\"note-" + (i + 1) + "\">\n");
      html.tag("<blockquote dir=\"auto\">").text(mark.said()).tag("</blockquote>\n");
      html.element("p dir=\"auto\"", mark.note());
      html.tag("</li>\n");
    }
    html.tag("</ol>\n</aside>\n");
  }

  private void footer() {
    html.tag("<footer lang=\"en\" dir=\"ltr\"><p>" + text.promise());
    html.tag(" Kept with Newsreel.</p></footer>\n");
  }
}
