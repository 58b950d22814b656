package org.newsreel.parse.claims;

import static org.newsreel.parse.claims.Source.ADDRESS;
import static org.newsreel.parse.claims.Source.BYLINE;
import static org.newsreel.parse.claims.Source.DATE_LINE;
import static org.newsreel.parse.claims.Source.HEADING;
import static org.newsreel.parse.claims.Source.HTML;
import static org.newsreel.parse.claims.Source.JSON_LD;
import static org.newsreel.parse.claims.Source.JSON_LD_ORGANISATION;
import static org.newsreel.parse.claims.Source.JSON_LD_PAGE;
import static org.newsreel.parse.claims.Source.LINK;
import static org.newsreel.parse.claims.Source.META;
import static org.newsreel.parse.claims.Source.MICRODATA;
import static org.newsreel.parse.claims.Source.OPEN_GRAPH;
import static org.newsreel.parse.claims.Source.PLAYER;
import static org.newsreel.parse.claims.Source.SCRIPT;
import static org.newsreel.parse.claims.Source.SITE;
import static org.newsreel.parse.claims.Source.STATE;
import static org.newsreel.parse.claims.Source.TIME;
import static org.newsreel.parse.claims.Source.TITLE_ELEMENT;
import static org.newsreel.parse.claims.Source.TWITTER;

import java.util.List;
import java.util.Map;

/** Whom to believe in what: for every field its sources, the surest first. */
final class Trust {
  private static final Map<Field, List<Source>> ORDER =
      Map.ofEntries(
          Map.entry(
              Field.TITLE,
              List.of(
                  STATE,
                  SITE,
                  JSON_LD,
                  OPEN_GRAPH,
                  HEADING,
                  MICRODATA,
                  TWITTER,
                  META,
                  JSON_LD_PAGE,
                  TITLE_ELEMENT)),
          Map.entry(
              Field.AUTHORS,
              List.of(
                  STATE,
                  SITE,
                  JSON_LD,
                  OPEN_GRAPH,
                  META,
                  MICRODATA,
                  BYLINE,
                  JSON_LD_ORGANISATION,
                  JSON_LD_PAGE)),
          Map.entry(
              Field.PUBLISHED,
              List.of(
                  STATE,
                  JSON_LD,
                  OPEN_GRAPH,
                  META,
                  MICRODATA,
                  SITE,
                  JSON_LD_PAGE,
                  TIME,
                  DATE_LINE,
                  PLAYER,
                  ADDRESS)),
          Map.entry(
              Field.LANGUAGE,
              List.of(STATE, SITE, HTML, JSON_LD, OPEN_GRAPH, META, JSON_LD_PAGE, ADDRESS)),
          Map.entry(
              Field.DESCRIPTION,
              List.of(STATE, SITE, OPEN_GRAPH, META, JSON_LD, TWITTER, JSON_LD_PAGE, MICRODATA)),
          Map.entry(
              Field.SITE, List.of(SITE, JSON_LD, OPEN_GRAPH, META, JSON_LD_PAGE, TWITTER, ADDRESS)),
          Map.entry(
              Field.ADDRESS,
              List.of(LINK, OPEN_GRAPH, STATE, JSON_LD, JSON_LD_PAGE, TWITTER, ADDRESS)),
          Map.entry(Field.SECTION, List.of(STATE, SITE, JSON_LD, META, OPEN_GRAPH, JSON_LD_PAGE)),
          Map.entry(
              Field.CLIP,
              List.of(STATE, SITE, JSON_LD, PLAYER, JSON_LD_PAGE, OPEN_GRAPH, TWITTER, MICRODATA)),
          Map.entry(Field.RELATED, List.of(STATE, SITE, LINK)),
          Map.entry(Field.TEXT, List.of(STATE, JSON_LD, JSON_LD_PAGE, SCRIPT)),
          Map.entry(Field.MANUSCRIPT, List.of(STATE, JSON_LD, JSON_LD_PAGE)));

  private Trust() {}

  /** From 0, which is never believed, to 1. */
  static double in(Source source, Field field) {
    List<Source> order = ORDER.getOrDefault(field, List.of());
    int rank = order.indexOf(source);
    return rank < 0 ? 0 : 1 - (double) rank / (order.size() + 1);
  }
}
