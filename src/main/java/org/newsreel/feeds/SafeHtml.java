package org.newsreel.feeds;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Markup of which only words and their order are left: no script, no style, no form, and nothing
 * that would be fetched when it is shown, which is how readers are counted.
 */
final class SafeHtml {
  private static final Safelist ALLOWED =
      new Safelist()
          .addTags("a", "abbr", "acronym", "address", "article", "aside", "b", "bdi", "bdo")
          .addTags("big", "blockquote", "br", "caption", "center", "cite", "code", "col")
          .addTags("colgroup", "dd", "del", "dfn", "div", "dl", "dt", "em", "figcaption")
          .addTags("figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i")
          .addTags("ins", "kbd", "li", "main", "mark", "nav", "ol", "p", "pre", "q", "rp", "rt")
          .addTags("ruby", "s", "samp", "section", "small", "span", "strike", "strong", "sub")
          .addTags("sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt", "u")
          .addTags("ul", "var")
          .addAttributes(":all", "dir", "lang", "title")
          .addAttributes("a", "href")
          .addAttributes("ol", "start", "type")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("th", "colspan", "rowspan", "scope")
          .addAttributes("time", "datetime")
          .addProtocols("a", "href", "http", "https", "mailto");

  /** Elements in which markup is no markup: one that is never closed would swallow the rest. */
  private static final Pattern SWALLOWING =
      Pattern.compile(
          "</?(iframe|noframes|noembed|noscript|plaintext|textarea|title|xmp)\\b[^>]*>",
          Pattern.CASE_INSENSITIVE);

  private SafeHtml() {}

  /**
   * Cleans a piece of a page.
   *
   * @param base what its relative links begin with; where it is empty they are no links any more
   */
  static String of(String markup, String base) {
    Document received = Jsoup.parseBodyFragment(SWALLOWING.matcher(markup).replaceAll(""), base);
    received.select("svg").remove();
    Document clean = new Cleaner(ALLOWED).clean(received);
    clean.outputSettings(new OutputSettings().prettyPrint(false).syntax(Syntax.xml));
    return clean.body().html().strip();
  }
}
