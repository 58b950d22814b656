package org.newsreel.parse.body;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What class names and ids of elements say about their content, as web authors use them. */
final class ClassNames {
  private static final Marks UNLIKELY =
      new Marks(
          "-ad-",
          "ai2html",
          "banner",
          "breadcrumbs",
          "combx",
          "comment",
          "community",
          "cover-wrap",
          "disqus",
          "extra",
          "footer",
          "gdpr",
          "header",
          "legends",
          "menu",
          "related",
          "remark",
          "replies",
          "rss",
          "shoutbox",
          "sidebar",
          "skyscraper",
          "social",
          "sponsor",
          "supplemental",
          "ad-break",
          "agegate",
          "pagination",
          "pager",
          "popup",
          "yom-remote");
  private static final Marks PERHAPS =
      new Marks("and", "article", "body", "column", "content", "main", "mathjax", "shadow");
  private static final Marks GOOD =
      new Marks(
          "article",
          "body",
          "content",
          "entry",
          "main",
          "page",
          "pagination",
          "post",
          "text",
          "blog",
          "story");
  private static final Marks BAD =
      new Marks(
          "-ad-",
          "hidden",
          "banner",
          "combx",
          "comment",
          "com-",
          "contact",
          "footer",
          "gdpr",
          "masthead",
          "media",
          "meta",
          "outbrain",
          "promo",
          "related",
          "scroll",
          "share",
          "shoutbox",
          "sidebar",
          "skyscraper",
          "sponsor",
          "shopping",
          "tags",
          "widget");
  private static final Pattern HIDDEN = Pattern.compile("(^| )hid( |$)", Pattern.CASE_INSENSITIVE);
  private static final Marks BYLINE = new Marks("byline", "author", "dateline", "writtenby");
  private static final Pattern SHARING =
      Pattern.compile("(\\b|_)(share|sharedaddy)(\\b|_)", Pattern.CASE_INSENSITIVE);

  private ClassNames() {}

  static String of(Element element) {
    return element.className() + " " + element.id();
  }

  static boolean areUnlikely(String names) {
    return UNLIKELY.occurIn(names) && !PERHAPS.occurIn(names);
  }

  static boolean areByline(String names) {
    return BYLINE.occurIn(names);
  }

  static boolean areSharing(String names) {
    return SHARING.matcher(names).find();
  }

  /** From -50, surely beside the article, to 50, surely part of it. */
  static int weight(Element element) {
    return weight(element.className()) + weight(element.id());
  }

  private static int weight(String names) {
    if (names.isEmpty()) {
      return 0;
    }
    boolean bad = BAD.occurIn(names) || HIDDEN.matcher(names).find();
    return (GOOD.occurIn(names) ? 25 : 0) - (bad ? 25 : 0);
  }
}
