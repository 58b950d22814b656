package org.newsreel.parse.claims;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's visible elements claim: headings, bylines, times, microdata. */
final class Markup {
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_DATE = 60;
  private static final int MOST_NODES = 20;
  private static final int MOST_DATES = 30;
  private static final Set<String> OF_DATES = Set.of("datepublished", "datecreated", "pubdate");

  private final Findings findings;

  private Markup(Findings findings) {
    this.findings = findings;
  }

  static void read(Document document, PageElements page, Findings findings) {
    Markup markup = new Markup(findings);
    findings.claim(Field.TITLE, document.title(), Source.TITLE_ELEMENT);
    Element html = document.expectFirst("html");
    findings.claim(Field.LANGUAGE, html.attr("lang"), Source.HTML);
    findings.claim(Field.LANGUAGE, html.attr("xml:lang"), Source.HTML);
    page.headings.forEach(h1 -> findings.claim(Field.TITLE, h1.text(), Source.HEADING));
    page.times.stream().limit(MOST_DATES).forEach(markup::time);
    page.dates.stream().limit(MOST_DATES).forEach(markup::dateLine);
    page.properties.forEach(markup::property);
    Bylines.read(page.bylines, findings);
  }

  private void time(Element time) {
    findings.claim(Field.PUBLISHED, time.attr("datetime"), Source.TIME);
    findings.claim(Field.PUBLISHED, shortText(time), Source.TIME);
  }

  /**
   * Behind a bar stand the time and the authors, behind a comma perhaps how long it takes to read.
   */
  private void dateLine(Element element) {
    String text = element.childNodeSize() > MOST_NODES ? "" : element.text();
    for (String end : List.of("|", "\n", ",")) {
      int at = text.indexOf(end);
      String line = at < 0 ? text : text.substring(0, at);
      if (line.length() <= LONGEST_DATE && line.codePoints().anyMatch(Character::isDigit)) {
        findings.claim(Field.PUBLISHED, line, Source.DATE_LINE);
      }
    }
  }

  private void property(Element element) {
    String name = element.attr("itemprop").toLowerCase(Locale.ROOT);
    if (OF_DATES.contains(name)) {
      for (String attribute : List.of("content", "datetime", "value")) {
        findings.claim(Field.PUBLISHED, element.attr(attribute), Source.MICRODATA);
      }
    } else if (name.equals("headline") && !element.normalName().equals("meta")) {
      findings.claim(Field.TITLE, element.text(), Source.MICRODATA);
    } else if (name.equals("author") && !element.normalName().equals("meta")) {
      Element named = element.selectFirst("[itemprop=name]");
      findings.claim(Field.AUTHORS, shortText(named == null ? element : named), Source.MICRODATA);
    }
  }

  /** Of an element that is no larger than a line. */
  private static String shortText(Element element) {
    if (element.childNodeSize() > MOST_NODES) {
      return "";
    }
    String text = element.text();
    return text.length() > LONGEST_LINE ? "" : text;
  }
}
