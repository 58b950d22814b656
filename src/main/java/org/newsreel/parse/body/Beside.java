package org.newsreel.parse.body;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells the elements that stand beside a story: by their tag, their role, or what they are named.
 */
final class Beside {
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "video",
          "audio",
          "canvas");
  private static final Set<String> TAGS =
      Set.of(
          "aside",
          "nav",
          "footer",
          "figure",
          "figcaption",
          "form",
          "button",
          "select",
          "textarea",
          "dialog",
          "input",
          "label",
          "fieldset",
          "time",
          "menu");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "dialog",
          "alertdialog",
          "alert",
          "banner",
          "contentinfo",
          "menu",
          "menubar",
          "search",
          "toolbar",
          "form");
  private static final Set<String> WORDS =
      Set.of(
          // pictures
          "caption",
          "captions",
          "credit",
          "credits",
          "photocredit",
          "copyright",
          "gallery",
          "slideshow",
          "carousel",
          "lightbox",
          // who and when
          "byline",
          "timestamp",
          "pubdate",
          "bio",
          "dateline",
          // other stories
          "related",
          "recirc",
          "recirculation",
          "recommended",
          "recommendations",
          "readmore",
          "breadcrumb",
          "breadcrumbs",
          "popular",
          "trending",
          "outbrain",
          "taboola",
          "tags",
          // boxes
          "infobox",
          "factbox",
          "newsletter",
          "signup",
          "subscribe",
          "subscription",
          "donation",
          "donate",
          "promo",
          "promotion",
          "poll",
          "quiz",
          // readers
          "share",
          "sharing",
          "sharedaddy",
          "social",
          "comment",
          "comments",
          "disqus",
          // others
          "ad",
          "ads",
          "advert",
          "advertisement",
          "sponsor",
          "sponsored",
          "cookie",
          "cookies",
          "consent",
          "toolbar",
          "disclaimer",
          "pagination");
  private static final Set<String> PHRASE_HOLDERS =
      Set.of(
          "p", "li", "em", "strong", "b", "i", "span", "a", "h2", "h3", "h4", "blockquote", "td");

  private Beside() {}

  /** Whether nobody reads what it holds: code, fallbacks, what is hidden. */
  static boolean isUnread(Element element) {
    return UNREAD.contains(element.normalName()) || Visibility.isHidden(element);
  }

  static boolean isBeside(Element element) {
    String name = element.normalName();
    if (name.equals("body") || isWithinWords(element)) {
      return false;
    }
    return TAGS.contains(name)
        || ROLES.contains(element.attr("role"))
        || Names.haveAny(element, WORDS);
  }

  /** Names of phrases within a paragraph say how they look, not that they are something else. */
  private static boolean isWithinWords(Element element) {
    Element parent = element.parent();
    return !element.isBlock() && parent != null && PHRASE_HOLDERS.contains(parent.normalName());
  }
}
