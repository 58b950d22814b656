package org.newsreel.feeds;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Tag;

/**
 * The names that feeds use, in lower case and under one prefix each, whatever the feed calls it:
 * {@code title}, {@code dc:creator}. Those of RSS and Atom have no prefix.
 */
final class Vocabulary {
  static final String ATOM_10 = "http://www.w3.org/2005/atom";

  private static final Set<String> CORE =
      Set.of(
          "",
          // What jsoup says where the feed says nothing.
          "http://www.w3.org/xml/1998/namespace",
          ATOM_10,
          "http://purl.org/atom/ns#",
          "http://example.com/necho",
          "http://example.com/newformat#",
          "http://purl.org/echo",
          "http://purl.org/pie",
          "uri/of/echo/namespace#",
          "http://purl.org/rss/1.0",
          "http://purl.org/net/rss1.1#",
          "http://my.netscape.com/rdf/simple/0.9",
          "http://channel.netscape.com/rdf/simple/0.9",
          "http://my.netscape.com/publish/formats/rss-0.91.dtd",
          "http://backend.userland.com/rss",
          "http://backend.userland.com/rss2",
          "http://backend.userland.com/rss191",
          "http://blogs.law.harvard.edu/tech/rss");

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
          entry("http://purl.org/dc/elements/1.0", "dc"),
          entry("http://purl.org/dc/elements/1.1", "dc"),
          entry("http://purl.org/dc/terms", "dcterms"),
          entry("http://purl.org/rss/1.0/modules/content", "content"),
          entry("http://www.w3.org/1999/xhtml", "xhtml"),
          entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          entry("http://example.com/dtds/podcast-1.0.dtd", "itunes"),
          entry("http://search.yahoo.com/mrss", "media"),
          entry("http://video.search.yahoo.com/mrss", "media"),
          entry("https://podcastindex.org/namespace/1.0", "podcast"),
          entry(
              "https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
              "podcast"),
          entry("http://rss.dw.com/syndication/dwsyn", "dwsyn"),
          entry("http://rss.dw.de/syndication/dwsyn", "dwsyn"));

  private static final Set<String> KNOWN_PREFIXES = Set.copyOf(PREFIXES.values());

  private Vocabulary() {}

  /**
   * The name of an element.
   *
   * @param own the namespace of the feed's outermost element, which is the feed's own even where it
   *     is none of those known
   */
  static String name(Tag tag, String own) {
    String name = tag.localName().toLowerCase(Locale.ROOT);
    String prefix = tag.prefix().toLowerCase(Locale.ROOT);
    String space = namespace(tag);
    String known = PREFIXES.getOrDefault(space, "");
    if (!known.isEmpty()) {
      return known + ":" + name;
    }
    if (KNOWN_PREFIXES.contains(prefix)) {
      // Its prefix was never declared, which is against the rules and clear all the same.
      return prefix + ":" + name;
    }
    return CORE.contains(space) || space.equals(own) ? name : "other:" + name;
  }

  /** A namespace as it is compared: letters and the last slash differ from feed to feed. */
  static String namespace(Tag tag) {
    String space = tag.namespace().strip().toLowerCase(Locale.ROOT);
    return space.endsWith("/") ? space.substring(0, space.length() - 1) : space;
  }
}
