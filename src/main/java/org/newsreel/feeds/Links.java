package org.newsreel.feeds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a feed or an item leads: RSS has the address as text, Atom with a relation. */
record Links(FeedElement element, List<FeedElement> links) {
  static Links of(FeedElement element) {
    return new Links(element, element.all("link", "a"));
  }

  /** The page it is about; empty where there is none on the web. */
  String page() {
    return Stream.of(
            related("alternate"),
            links.stream()
                .map(link -> web(link, link.attribute("href").isEmpty() ? link.text() : "")),
            Stream.of(web(element, element.attribute("href"))),
            permanent().stream(),
            element.all("atom:link").stream().map(link -> web(link, link.attribute("href"))))
        .flatMap(found -> found)
        .filter(address -> !address.isEmpty())
        .findFirst()
        .orElse("");
  }

  private Stream<String> related(String relation) {
    return links.stream()
        .filter(link -> relation(link).equals(relation))
        .map(link -> web(link, link.attribute("href")));
  }

  private static String relation(FeedElement link) {
    String said = link.attribute("rel");
    return said.isEmpty() ? "alternate" : said;
  }

  /** An identifier that says, or does not deny, that it is an address. */
  private Optional<String> permanent() {
    return element.all("guid").stream()
        .filter(guid -> !guid.attribute("isPermaLink").equalsIgnoreCase("false"))
        .map(guid -> Addresses.web("", guid.text()))
        .findFirst();
  }

  Stream<FeedElement> enclosures() {
    return links.stream().filter(link -> relation(link).equals("enclosure"));
  }

  private static String web(FeedElement link, String address) {
    return Addresses.web(link.base(), address);
  }
}
