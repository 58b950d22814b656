package org.newsreel.parse.body;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's head says that matters for finding its body.
 *
 * @param title empty if there is none
 * @param hasByline whether it names the authors
 * @param descriptions what it says the article is about; often the lede, often cut short
 * @param body the article's text as JSON-LD gives it, or empty
 */
record PageFacts(String title, boolean hasByline, List<String> descriptions, String body) {
  private static final Pattern PROPERTY =
      Pattern.compile(
          "\\s*(article|dc|dcterm|og|twitter)\\s*:\\s*"
              + "(author|creator|description|published_time|title|site_name)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME =
      Pattern.compile(
          "\\s*(?:(dc|dcterm|og|twitter|parsely|weibo:(article|webpage))\\s*[-.:]\\s*)?"
              + "(author|creator|pub-date|description|title|site_name)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:\\S+");

  private static final List<String> TITLES =
      List.of(
          "dc:title",
          "dcterm:title",
          "og:title",
          "weibo:article:title",
          "weibo:webpage:title",
          "title",
          "twitter:title",
          "parsely-title");
  private static final List<String> BYLINES =
      List.of("dc:creator", "dcterm:creator", "author", "parsely-author");

  static PageFacts of(Document document) {
    Map<String, String> metas = metas(document);
    LinkedArticle linked = LinkedArticle.of(document);
    String title =
        Optional.of(linked.title())
            .filter(found -> !found.isEmpty())
            .or(() -> first(metas, TITLES))
            .orElseGet(() -> WindowTitle.of(document));
    return new PageFacts(
        title,
        !linked.byline().isEmpty()
            || first(metas, BYLINES).isPresent()
            || namesPerson(metas.getOrDefault("article:author", "")),
        Stream.of(
                linked.description(),
                metas.getOrDefault("og:description", ""),
                metas.getOrDefault("description", ""),
                metas.getOrDefault("twitter:description", ""))
            .filter(text -> text.length() >= 40)
            .toList(),
        linked.body());
  }

  /** Whether a description is this text, or begins as it does. */
  boolean describes(String words) {
    return descriptions.stream()
        .anyMatch(
            description ->
                TitleCheck.similarity(description, words) > 0.8
                    || TitleCheck.similarity(words, description) > 0.9);
  }

  private static Optional<String> first(Map<String, String> metas, List<String> names) {
    return names.stream()
        .map(name -> metas.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static boolean namesPerson(String author) {
    return !author.isEmpty() && !ADDRESS.matcher(author).matches();
  }

  private static Map<String, String> metas(Document document) {
    Map<String, String> values = new HashMap<>();
    for (Element meta : document.getElementsByTag("meta")) {
      String content = meta.attr("content");
      if (!content.isEmpty()) {
        Matcher property = PROPERTY.matcher(meta.attr("property"));
        String name = meta.attr("name");
        if (property.find()) {
          values.put(plain(property.group()), content.strip());
        } else if (NAME.matcher(name).matches()) {
          values.put(plain(name).replace('.', ':'), content.strip());
        }
      }
    }
    return values;
  }

  private static String plain(String name) {
    return SPACE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
