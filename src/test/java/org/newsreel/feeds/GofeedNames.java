package org.newsreel.feeds;

import java.util.Map;
import java.util.regex.Pattern;

/** Gofeed's names of what we have too. */
final class GofeedNames {
  private static final Map<Pattern, String> OURS =
      Map.ofEntries(
          name("feedType", "kind"),
          name("(version|feedVersion)", "version"),
          name("(entries|items)\\.(\\d+)\\.(title|link|content|published|updated)", "items.$2.$3"),
          name("(entries|items)\\.(\\d+)\\.content\\.value", "items.$2.content"),
          name("(entries|items)\\.(\\d+)\\.(id|guid\\.value|guid)", "items.$2.id"),
          name("(entries|items)\\.(\\d+)\\.(summary|description)", "items.$2.description"),
          name("(entries|items)\\.(\\d+)\\.(rights|copyright)", "items.$2.rights"),
          name("(entries|items)\\.(\\d+)\\.image\\.url", "items.$2.image"),
          name("(entries|items)\\.(\\d+)\\.publishedParsed", "items.$2.published"),
          name("(entries|items)\\.(\\d+)\\.updatedParsed", "items.$2.updated"),
          name("(entries|items)\\.(\\d+)\\.author\\.(name|email)", "items.$2.authors.0.$3"),
          name("(entries|items)\\.(\\d+)\\.author\\.(uri|url)", "items.$2.authors.0.address"),
          name(
              "(entries|items)\\.(\\d+)\\.authors\\.(\\d+)\\.(name|email)",
              "items.$2.authors.$3.$4"),
          name(
              "(entries|items)\\.(\\d+)\\.authors\\.(\\d+)\\.(uri|url)",
              "items.$2.authors.$3.address"),
          name("(entries|items)\\.(\\d+)\\.author", "items.$2.authors.0.name"),
          name(
              "(entries|items)\\.(\\d+)\\.categories\\.(\\d+)(\\.term|\\.value)?",
              "items.$2.categories.$3"),
          name(
              "(entries|items)\\.(\\d+)\\.enclosures\\.(\\d+)\\.(type|length)",
              "items.$2.enclosures.$3.$4"),
          name(
              "(entries|items)\\.(\\d+)\\.enclosures\\.(\\d+)\\.url",
              "items.$2.enclosures.$3.address"),
          name("(title|description|link|id|language|published|updated)", "$1"),
          name("subtitle", "description"),
          name("(rights|copyright)", "rights"),
          name("publishedParsed", "published"),
          name("updatedParsed", "updated"),
          name("generator(\\.value)?", "generator"),
          name("image\\.url", "image"),
          name("author\\.(name|email)", "authors.0.$1"),
          name("author\\.(uri|url)", "authors.0.address"),
          name("authors\\.(\\d+)\\.(name|email)", "authors.$1.$2"),
          name("authors\\.(\\d+)\\.(uri|url)", "authors.$1.address"),
          name("(managingEditor|webMaster)", "authors.0.name"),
          name("categories\\.(\\d+)(\\.term|\\.value)?", "categories.$1"));

  private GofeedNames() {}

  private static Map.Entry<Pattern, String> name(String theirs, String ours) {
    return Map.entry(Pattern.compile(theirs), ours);
  }

  /** Our path of theirs; empty where we have no such thing. */
  static String ours(String theirs) {
    return OURS.entrySet().stream()
        .filter(each -> each.getKey().matcher(theirs).matches())
        .map(each -> each.getKey().matcher(theirs).replaceFirst(each.getValue()))
        .findFirst()
        .orElse("");
  }
}
