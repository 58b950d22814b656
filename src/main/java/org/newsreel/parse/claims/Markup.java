package org.newsreel.parse.claims;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's visible elements claim: headings, bylines, times, microdata. */
final class Markup {
  private static final int LONGEST_BYLINE = 120;
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
    page.times.forEach(markup::time);
    page.properties.forEach(markup::property);
    markup.bylines(page.bylines);
  }

  private void time(Element time) {
    findings.claim(Field.PUBLISHED, time.attr("datetime"), Source.TIME);
    findings.claim(Field.PUBLISHED, shortText(time), Source.TIME);
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

  private void bylines(List<Element> bylines) {
    for (Element byline : bylines) {
      String text = shortText(byline);
      if (!text.isEmpty()) {
        findings.claim(Field.AUTHORS, text, Source.BYLINE);
      }
    }
  }

  /** Of an element that is no larger than a line. */
  private static String shortText(Element element) {
    if (element.childNodeSize() > 20) {
      return "";
    }
    String text = element.text();
    return text.length() > LONGEST_BYLINE ? "" : text;
  }
}
