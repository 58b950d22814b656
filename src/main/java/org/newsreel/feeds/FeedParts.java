package org.newsreel.feeds;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a feed or an item in XML says, in the words of whatever vocabulary it says it. */
record FeedParts(FeedElement element) {
  FeedItem item() {
    FeedText content = content();
    FeedText summary = summary(content);
    return new FeedItem(
        id(),
        link(),
        title(),
        summary,
        content,
        authors(),
        rights(),
        published(),
        updated(),
        categories(),
        enclosures(),
        length(),
        image(),
        transcripts());
  }

  FeedText text(String... names) {
    return FeedTexts.first(element.all(names));
  }

  String id() {
    return element.all("dwsyn:contentid", "id", "guid", "dc:identifier").stream()
        .map(FeedParts::id)
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElseGet(() -> element.attribute("rdf:about"));
  }

  /** Atom's may be an address in part; all others are taken by the letter. */
  private static String id(FeedElement said) {
    String id = said.text();
    return said.name().equals("id") && id.contains("/") ? Addresses.resolve(said.base(), id) : id;
  }

  FeedText title() {
    return text("title", "dc:title", "itunes:title", "media:title", "rdf:title");
  }

  FeedText rights() {
    return text("rights", "copyright", "dc:rights", "media:copyright");
  }

  /** The whole text; where there is a summary too, RSS has it as the description. */
  private FeedText content() {
    FeedText said = text("content:encoded", "content", "xhtml:body", "body", "fullitem");
    return said.isEmpty() && !text("summary").isEmpty() ? text("description") : said;
  }

  private FeedText summary(FeedText content) {
    FeedText said =
        text("summary", "description", "abstract", "dc:description", "dcterms:abstract");
    return said.isEmpty() || said.equals(content)
        ? text("itunes:summary", "itunes:subtitle", "media:description", "summary", "description")
        : said;
  }

  String link() {
    return Links.of(element).page();
  }

  List<FeedPerson> authors() {
    return Persons.of(element);
  }

  Optional<Instant> published() {
    return date(
        "published",
        "pubdate",
        "issued",
        "dcterms:issued",
        "dc:date",
        "dcterms:available",
        "dcterms:created",
        "created");
  }

  Optional<Instant> updated() {
    Optional<Instant> attribute = FeedDates.of(element.attribute("lastmod"));
    return date("updated", "modified", "dcterms:modified", "lastbuilddate", "dc:date", "pubdate")
        .or(() -> attribute);
  }

  private Optional<Instant> date(String... names) {
    return element.all(names).stream()
        .map(FeedElement::text)
        .flatMap(text -> FeedDates.of(text).stream())
        .findFirst();
  }

  List<String> categories() {
    Stream<FeedElement> said = element.children().filter(child -> isCategory(child.name()));
    return said.map(FeedParts::category).filter(name -> !name.isEmpty()).distinct().toList();
  }

  private static boolean isCategory(String name) {
    return switch (name) {
      case "category", "keywords", "dc:subject", "itunes:category", "media:category" -> true;
      default -> false;
    };
  }

  private static String category(FeedElement said) {
    return Stream.of(
            said.attribute("term"), said.attribute("label"), said.attribute("text"), said.text())
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  String image() {
    return Stream.of(
            element.all("itunes:image").stream().map(each -> address(each, "href")),
            element.all("image").stream().map(FeedParts::pictured),
            media().filter(each -> each.name().equals("media:thumbnail")).map(FeedParts::linked),
            media().filter(FeedParts::isPicture).map(FeedParts::linked),
            element.all("logo", "icon").stream().map(each -> web(each, each.text())))
        .flatMap(found -> found)
        .filter(address -> !address.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String pictured(FeedElement image) {
    return Stream.of(image.say("url"), image.attribute("href"), image.attribute("rdf:resource"))
        .map(address -> web(image, address))
        .filter(address -> !address.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static boolean isPicture(FeedElement content) {
    return content.name().equals("media:content")
        && (content.attribute("medium").equals("image")
            || content.attribute("type").startsWith("image/"));
  }

  /** What the media vocabulary says, in groups or by itself. */
  private Stream<FeedElement> media() {
    return Stream.concat(
        element.children(), element.all("media:group").stream().flatMap(FeedElement::children));
  }

  private List<Enclosure> enclosures() {
    Map<String, Enclosure> byAddress = new LinkedHashMap<>();
    Stream.of(
            element.all("enclosure").stream(),
            Links.of(element).enclosures(),
            media().filter(each -> each.name().equals("media:content") && !isPicture(each)))
        .flatMap(found -> found)
        .map(FeedParts::enclosure)
        .filter(enclosure -> !enclosure.address().isEmpty())
        .forEach(enclosure -> byAddress.putIfAbsent(enclosure.address(), enclosure));
    return List.copyOf(byAddress.values());
  }

  private static Enclosure enclosure(FeedElement said) {
    String length = said.attribute("length") + said.attribute("fileSize");
    return new Enclosure(linked(said), said.attribute("type"), Lengths.bytes(length));
  }

  private Optional<Duration> length() {
    return Stream.concat(
            element.all("itunes:duration").stream().map(FeedElement::text),
            media().map(each -> each.attribute("duration")))
        .flatMap(said -> Lengths.time(said).stream())
        .findFirst();
  }

  private List<FeedTranscript> transcripts() {
    return element.all("podcast:transcript").stream()
        .map(
            said ->
                new FeedTranscript(
                    address(said, "url"), said.attribute("type"), said.attribute("language")))
        .filter(transcript -> !transcript.address().isEmpty())
        .toList();
  }

  private static String linked(FeedElement said) {
    String url = address(said, "url");
    return url.isEmpty() ? address(said, "href") : url;
  }

  private static String address(FeedElement said, String attribute) {
    return web(said, said.attribute(attribute));
  }

  private static String web(FeedElement said, String address) {
    return Addresses.web(said.base(), address);
  }
}
