package org.newsreel.feeds;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * An element of a feed in XML.
 *
 * @param own the namespace of the feed's outermost element
 */
record FeedElement(Element element, String own) {
  String name() {
    return Vocabulary.name(element.tag(), own);
  }

  Stream<FeedElement> children() {
    return element.children().stream().map(child -> new FeedElement(child, own));
  }

  /** All children of a name, those of the first name first. */
  List<FeedElement> all(String... names) {
    List<FeedElement> children = children().toList();
    return Arrays.stream(names)
        .flatMap(name -> children.stream().filter(child -> child.name().equals(name)))
        .toList();
  }

  /** The plain text of the first child of the first name that has any; empty where none has. */
  String say(String... names) {
    return all(names).stream()
        .map(FeedElement::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** All the text inside. */
  String text() {
    return element.wholeText().strip();
  }

  String attribute(String name) {
    return element.attributes().getIgnoreCase(name).strip();
  }

  /** Where relative addresses inside begin; empty where nobody said. */
  String base() {
    String base = element.baseUri();
    for (Element each : element.parents().reversed()) {
      base = Addresses.resolve(base, each.attr("xml:base"));
    }
    return Addresses.resolve(base, element.attr("xml:base"));
  }
}
