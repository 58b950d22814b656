package org.newsreel.parse.claims;

import static org.newsreel.parse.claims.Site.attribute;
import static org.newsreel.parse.claims.Site.ownText;
import static org.newsreel.parse.claims.Site.text;

import java.util.List;

/** Sites that need a rule or two beside what all pages have. */
final class Broadcasters {
  private static final Site NPR =
      new Site(
          "NPR",
          List.of("npr.org"),
          ".transcript.storytext, .storytitle",
          List.of(
              ownText(Field.TITLE, ".storytitle h1.transcript a"),
              text(Field.TITLE, ".storytitle h1"),
              text(Field.AUTHORS, ".byline__name"),
              attribute(Field.PUBLISHED, ".dateblock time", "datetime")),
          List.of());

  private static final Site CNN =
      new Site(
          "CNN",
          List.of("cnn.com"),
          ".cnnTransStoryHead",
          List.of(
              text(Field.TITLE, ".cnnTransSubHead"),
              text(Field.SECTION, ".cnnTransStoryHead"),
              text(Field.PUBLISHED, ".cnnBodyText:matchesOwn(^Aired )")),
          List.of());

  private static final Site CNN_2001 =
      new Site(
          "CNN",
          List.of("cnn.com"),
          "title:containsOwn(CNN.com - Transcripts)",
          List.of(text(Field.TITLE, "h4"), text(Field.SECTION, "h2")),
          List.of());

  private static final Site PBS =
      new Site(
          "PBS NewsHour",
          List.of("pbs.org"),
          "#transcript, .vt__excerpt",
          List.of(
              text(Field.DESCRIPTION, ".vt__excerpt.body-text p"),
              attribute(Field.PUBLISHED, "article time", "content")),
          List.of());

  /** Its linked data and its cards have headlines for search engines; only the page has its own. */
  private static final Site MDR =
      new Site("MDR", List.of("mdr.de"), "", List.of(text(Field.TITLE, "h1")), List.of());

  /** The first layout that fits speaks for a page. */
  static final List<List<Site>> ALL =
      List.of(
          Dw.LAYOUTS,
          List.of(NPR, Site.named("NPR", "npr.org")),
          List.of(CNN, CNN_2001, Site.named("CNN", "cnn.com")),
          List.of(PBS, Site.named("PBS NewsHour", "pbs.org")),
          List.of(Site.named("Euronews", "euronews.com")),
          List.of(Site.named("Tagesschau", "tagesschau.de")),
          List.of(Site.named("Sportschau", "sportschau.de")),
          List.of(Site.named("NDR", "ndr.de")),
          List.of(MDR),
          List.of(Site.named("TED", "ted.com")),
          List.of(Site.named("BBC", "bbc.com", "bbc.co.uk")));

  private Broadcasters() {}
}
