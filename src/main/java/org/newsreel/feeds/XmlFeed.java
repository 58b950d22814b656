package org.newsreel.feeds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A feed in XML: what it is written in, and where its parts are. */
final class XmlFeed {
  private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel");

  private final FeedOrigin origin;

  XmlFeed(FeedOrigin origin) {
    this.origin = origin;
  }

  Feed read(Document document) throws FeedException {
    Element outermost =
        document.children().stream()
            .filter(each -> ROOTS.contains(localName(each)))
            .findFirst()
            .orElseThrow(() -> new FeedException(origin.place(), fault(document)));
    FeedElement root = new FeedElement(outermost, Vocabulary.namespace(outermost.tag()));
    FeedElement channel =
        root.children().filter(child -> child.name().equals("channel")).findFirst().orElse(root);
    return feed(root, channel);
  }

  private static String localName(Element element) {
    return element.tag().localName().toLowerCase(Locale.ROOT);
  }

  private static String fault(Document document) {
    return document.children().stream().anyMatch(each -> localName(each).equals("html"))
            || document.documentType() != null
        ? "is a web page, not a feed"
        : "is not a feed";
  }

  private Feed feed(FeedElement root, FeedElement channel) {
    FeedParts parts = new FeedParts(channel);
    return new Feed(
        kind(root),
        version(root),
        parts.id(),
        parts.title(),
        parts.text(
            "description",
            "subtitle",
            "tagline",
            "abstract",
            "info",
            "dc:description",
            "itunes:summary",
            "itunes:subtitle"),
        parts.link(),
        language(root, channel),
        parts.authors(),
        parts.rights(),
        channel.say("generator"),
        image(root, parts),
        parts.categories(),
        parts.published(),
        parts.updated(),
        items(root, channel).map(FeedParts::new).map(FeedParts::item).toList());
  }

  private static Stream<FeedElement> items(FeedElement root, FeedElement channel) {
    List<FeedElement> inside = channel.all("item", "entry");
    return channel.equals(root)
        ? inside.stream()
        : Stream.concat(inside.stream(), root.all("item", "entry").stream());
  }

  private static String kind(FeedElement root) {
    return switch (localName(root.element())) {
      case "feed" -> "atom";
      case "rdf" -> "rdf";
      case "channel" -> "cdf";
      default -> "rss";
    };
  }

  private static String version(FeedElement root) {
    String said = root.attribute("version");
    if (!said.isEmpty() || kind(root).equals("rss")) {
      return said;
    }
    return switch (kind(root)) {
      case "atom" -> root.own().equals(Vocabulary.ATOM_10) ? "1.0" : "0.3";
      case "rdf" -> root.element().outerHtml().contains("my.netscape.com") ? "0.9" : "1.0";
      default -> "";
    };
  }

  private String language(FeedElement root, FeedElement channel) {
    String said = channel.say("language", "dc:language");
    return Stream.of(
            said, channel.attribute("xml:lang"), root.attribute("xml:lang"), origin.language())
        .filter(language -> !language.isEmpty())
        .findFirst()
        .orElse("")
        .replace('_', '-');
  }

  /** RSS 1.0 has its picture beside the channel. */
  private static String image(FeedElement root, FeedParts parts) {
    return Optional.of(parts.image())
        .filter(address -> !address.isEmpty())
        .orElseGet(() -> new FeedParts(root).image());
  }
}
