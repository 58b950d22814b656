package org.newsreel.parse.claims;

import static org.newsreel.parse.claims.Site.attribute;
import static org.newsreel.parse.claims.Site.ownText;
import static org.newsreel.parse.claims.Site.text;

import java.util.List;

/** The layouts of Deutsche Welle. */
final class Dw {
  private static final List<String> HOSTS = List.of("dw.com", "dw.de");

  /** To mid 2022, German articles to April 2023. */
  private static final Site CLASSIC =
      new Site(
          "DW",
          HOSTS,
          "div.col3 h1",
          List.of(
              text(Field.TITLE, ".col3 h1"),
              text(Field.DESCRIPTION, "p.intro"),
              text(Field.SECTION, "h4.artikel"),
              ownText(
                  Field.AUTHORS,
                  "ul.smallList li:has(strong:matchesOwn(^(Autor|Author|Auteur|Автор|Yazar)))"),
              ownText(
                  Field.PUBLISHED,
                  "ul.smallList li:has(strong:matchesOwn(^(Dat|Fecha|Дата|Tarih|التاريخ|تاریخ)))"),
              attribute(Field.PUBLISHED, ".mediaItem input[name=display_date]", "value")),
          List.of(
              new Site.LinkRule(".linkList.intern > a[href]", "h2"),
              new Site.LinkRule(".news > a[href]", "h2")),
          List.of(new Site.ClipRule(".mediaItem", "file_name", "file_duration", "preview_image")));

  /** Since 2022. The classes' hashes change; these words stay. */
  private static final Site MODERN =
      new Site(
          "DW",
          HOSTS,
          "article header h1",
          List.of(
              text(Field.TITLE, "article header h1"),
              text(Field.DESCRIPTION, "article .teaser-text"),
              text(Field.SECTION, "[data-tracking-name=content-detail-kicker] span"),
              ownText(Field.AUTHORS, ".author-details .author-link"),
              ownText(Field.AUTHORS, ".author-details .author"),
              text(Field.PUBLISHED, ".publication .sr-only"),
              text(Field.PUBLISHED, ".publication time + span")),
          List.of(
              new Site.LinkRule(
                  "section[data-tracking-name^=section-] .teaser :is(h2, h3, h4) a[href]", ""),
              new Site.LinkRule(
                  "section[data-tracking-name^=section-] .teaser a[href]:has(h2, h3, h4)",
                  "h2, h3, h4")));

  static final List<Site> LAYOUTS =
      List.of(CLASSIC, MODERN, Site.named("DW", HOSTS.toArray(String[]::new)));

  private Dw() {}
}
