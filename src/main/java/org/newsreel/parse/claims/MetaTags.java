package org.newsreel.parse.claims;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What a page's {@code meta} and {@code link} elements claim. Tools that save pages rename their
 * attributes, so that the name may stand under {@code name}, {@code property} or {@code itemprop},
 * and what it says under {@code content} or {@code value}.
 */
final class MetaTags {
  private record Meaning(Field field, Source source) {}

  private static final Map<String, Meaning> MEANINGS =
      Map.ofEntries(
          of("og:title", Field.TITLE, Source.OPEN_GRAPH),
          of("og:description", Field.DESCRIPTION, Source.OPEN_GRAPH),
          of("og:site_name", Field.SITE, Source.OPEN_GRAPH),
          of("og:url", Field.ADDRESS, Source.OPEN_GRAPH),
          of("og:locale", Field.LANGUAGE, Source.OPEN_GRAPH),
          of("og:author", Field.AUTHORS, Source.OPEN_GRAPH),
          of("og:article:author", Field.AUTHORS, Source.OPEN_GRAPH),
          of("og:article:published_time", Field.PUBLISHED, Source.OPEN_GRAPH),
          of("article:author", Field.AUTHORS, Source.OPEN_GRAPH),
          of("article:author_name", Field.AUTHORS, Source.OPEN_GRAPH),
          of("article:published_time", Field.PUBLISHED, Source.OPEN_GRAPH),
          of("article:published", Field.PUBLISHED, Source.OPEN_GRAPH),
          of("article_published_time", Field.PUBLISHED, Source.OPEN_GRAPH),
          of("article:section", Field.SECTION, Source.OPEN_GRAPH),
          of("twitter:title", Field.TITLE, Source.TWITTER),
          of("twitter:description", Field.DESCRIPTION, Source.TWITTER),
          of("twitter:url", Field.ADDRESS, Source.TWITTER),
          of("title", Field.TITLE, Source.META),
          of("headline", Field.TITLE, Source.META),
          of("description", Field.DESCRIPTION, Source.META),
          of("author", Field.AUTHORS, Source.META),
          of("authors", Field.AUTHORS, Source.META),
          of("byl", Field.AUTHORS, Source.META),
          of("language", Field.LANGUAGE, Source.META),
          of("content-language", Field.LANGUAGE, Source.META),
          of("date", Field.PUBLISHED, Source.META),
          of("published", Field.PUBLISHED, Source.META),
          of("published_at", Field.PUBLISHED, Source.META),
          of("pubdate", Field.PUBLISHED, Source.META),
          of("publishdate", Field.PUBLISHED, Source.META),
          of("publish-date", Field.PUBLISHED, Source.META),
          of("publish_date", Field.PUBLISHED, Source.META),
          of("published_date", Field.PUBLISHED, Source.META),
          of("publication_date", Field.PUBLISHED, Source.META),
          of("content:publishdate", Field.PUBLISHED, Source.META),
          of("originalpublicationdate", Field.PUBLISHED, Source.META),
          of("cxenseparse:recs:publishtime", Field.PUBLISHED, Source.META),
          of("cxenseparse:author", Field.AUTHORS, Source.META),
          of("datepublished", Field.PUBLISHED, Source.MICRODATA),
          of("article:publish_date", Field.PUBLISHED, Source.META),
          of("section", Field.SECTION, Source.META),
          of("application-name", Field.SITE, Source.META),
          of("publisher", Field.SITE, Source.META),
          of("dc.publisher", Field.SITE, Source.META),
          of("dc.title", Field.TITLE, Source.META),
          of("dc.creator", Field.AUTHORS, Source.META),
          of("dc.description", Field.DESCRIPTION, Source.META),
          of("dc.language", Field.LANGUAGE, Source.META),
          of("dc.date", Field.PUBLISHED, Source.META),
          of("dc.date.issued", Field.PUBLISHED, Source.META),
          of("dcterms.title", Field.TITLE, Source.META),
          of("dcterms.creator", Field.AUTHORS, Source.META),
          of("dcterms.date", Field.PUBLISHED, Source.META),
          of("dcterms.created", Field.PUBLISHED, Source.META),
          of("parsely-title", Field.TITLE, Source.META),
          of("parsely-author", Field.AUTHORS, Source.META),
          of("parsely-pub-date", Field.PUBLISHED, Source.META),
          of("parsely-section", Field.SECTION, Source.META),
          of("sailthru.title", Field.TITLE, Source.META),
          of("sailthru.author", Field.AUTHORS, Source.META),
          of("sailthru.date", Field.PUBLISHED, Source.META),
          of("sailthru.description", Field.DESCRIPTION, Source.META),
          of("weibo:article:create_at", Field.PUBLISHED, Source.META),
          of("weibo:webpage:title", Field.TITLE, Source.META));

  private final Findings findings;
  private final List<String> clips = new ArrayList<>();
  private Optional<Duration> length = Optional.empty();
  private String picture = "";

  private MetaTags(Findings findings) {
    this.findings = findings;
  }

  static void read(PageElements page, Findings findings) {
    MetaTags tags = new MetaTags(findings);
    page.metas.forEach(tags::meta);
    page.links.forEach(tags::link);
    if (!tags.clips.isEmpty()) {
      findings.clip(
          new FoundClip(tags.clips, tags.length, tags.picture, List.of(), Source.OPEN_GRAPH));
    }
  }

  private void meta(Element meta) {
    String content = meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
    for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      String names = meta.attr(attribute);
      if (!names.isEmpty() && names.length() < 200) {
        for (String name : names.toLowerCase(Locale.ROOT).strip().split("\\s+", 4)) {
          named(name, content);
        }
      }
    }
  }

  private void named(String name, String content) {
    Meaning meaning = MEANINGS.get(name.startsWith("dc") ? name.replace(':', '.') : name);
    if (meaning != null) {
      findings.claim(meaning.field(), content, meaning.source());
      return;
    }
    switch (name) {
      case "og:video", "og:video:url", "og:video:secure_url", "twitter:player:stream" -> {
        if (MediaAddress.isFile(content) || MediaAddress.isPlaylist(content)) {
          clips.add(content);
        }
      }
      case "og:video:duration", "video:duration" -> length = ClipDuration.of(content);
      case "og:image" -> picture = picture.isEmpty() ? content : picture;
      default -> {}
    }
  }

  private void link(Element link) {
    if (link.attr("rel").equalsIgnoreCase("canonical")) {
      findings.claim(Field.ADDRESS, link.attr("href"), Source.LINK);
    }
  }

  private static Map.Entry<String, Meaning> of(String name, Field field, Source source) {
    return Map.entry(name, new Meaning(field, source));
  }
}
