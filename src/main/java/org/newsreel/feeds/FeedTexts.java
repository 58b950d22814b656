package org.newsreel.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Texts of feeds in XML: plain, HTML that is escaped or stands there as it is, or base64. */
final class FeedTexts {
  private static final Set<String> HTML = Set.of("html", "text/html");
  private static final Set<String> INLINE = Set.of("xhtml", "application/xhtml+xml", "xml");

  private static final Pattern BASE64 = Pattern.compile("(\\s*[A-Za-z0-9+/]){4,}+[\\s=]*");

  /** What RSS means as HTML, though it cannot say so; of titles it means nothing certain. */
  private static final Set<String> HTML_BY_NAME =
      Set.of("description", "content:encoded", "fullitem", "body", "itunes:summary", "abstract");

  /** What nobody writes in plain text. */
  private static final Pattern LOOKS_LIKE_HTML =
      Pattern.compile(
          "</[a-zA-Z][a-zA-Z0-9]*\\s*>|<(br|hr|img|p)\\b[^>]*>|<[a-zA-Z]+\\s+[\\w-]+\\s*=|&#?\\w{2,8};");

  private FeedTexts() {}

  /** The first of these that says something. */
  static FeedText first(List<FeedElement> elements) {
    return elements.stream()
        .map(FeedTexts::of)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(FeedText.NONE);
  }

  static FeedText of(FeedElement element) {
    String type = element.attribute("type").toLowerCase(Locale.ROOT);
    Optional<String> decoded =
        isEncoded(element, type) ? decoded(element.text()) : Optional.empty();
    if (decoded.isPresent()) {
      return guessed(decoded.get(), element.base(), HTML.contains(type) || INLINE.contains(type));
    }
    Element content = content(element);
    if (INLINE.contains(type) || element.name().equals("xhtml:body")) {
      return markup(Inside.markup(content), element.base());
    }
    boolean isHtml =
        HTML.contains(type)
            || element.element().childrenSize() > 0
            || (type.isEmpty() && HTML_BY_NAME.contains(element.name()));
    String text = Inside.text(content);
    // Atom 1.0 says what it is; all others are known to say nothing, or the wrong thing.
    return isAtom10(element) && !isHtml
        ? FeedText.plain(text)
        : guessed(text, element.base(), isHtml);
  }

  private static FeedText guessed(String text, String base, boolean isHtml) {
    return isHtml || LOOKS_LIKE_HTML.matcher(text).find()
        ? markup(text, base)
        : FeedText.plain(text);
  }

  static FeedText markup(String html, String base) {
    String clean = SafeHtml.of(html, base);
    return clean.isEmpty() ? FeedText.NONE : new FeedText(clean, true);
  }

  /** Atom 1.0 puts a division around what it means, which is no part of it. */
  private static Element content(FeedElement element) {
    Element whole = element.element();
    boolean wrapped =
        isAtom10(element)
            && whole.childrenSize() == 1
            && whole.child(0).tag().localName().equals("div")
            && whole.wholeOwnText().isBlank();
    return wrapped ? whole.child(0) : whole;
  }

  private static boolean isAtom10(FeedElement element) {
    return Vocabulary.namespace(element.element().tag()).equals(Vocabulary.ATOM_10);
  }

  private static boolean isEncoded(FeedElement element, String type) {
    boolean isOther =
        type.contains("/")
            && !type.startsWith("text/")
            && !type.endsWith("+xml")
            && !type.endsWith("/xml");
    return element.attribute("mode").equalsIgnoreCase("base64") || isOther;
  }

  private static Optional<String> decoded(String text) {
    // Types of their own are not always encoded: JSON is text.
    return BASE64.matcher(text).matches()
        ? Optional.of(new String(Base64.getMimeDecoder().decode(text), UTF_8))
        : Optional.empty();
  }
}
