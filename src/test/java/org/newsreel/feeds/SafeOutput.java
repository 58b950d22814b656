package org.newsreel.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What must be true of every feed that was read, wherever it came from. */
final class SafeOutput {
  private static final String FORBIDDEN =
      "script,style,img,svg,math,iframe,object,embed,video,audio,source,link,meta,base,form,input,"
          + "button,template,noscript,frame,frameset,applet";

  private SafeOutput() {}

  /** No script, no handler, no picture, no address but of the web. */
  static void holds(String name, Feed feed) {
    texts(feed).forEach(text -> holds(name, text));
    addresses(feed).forEach(address -> assertThat(address).as(name).matches("(?i)(https?://.+)?"));
  }

  private static void holds(String name, FeedText text) {
    Element body = Jsoup.parseBodyFragment(text.html()).body();
    assertThat(body.select(FORBIDDEN)).as(name + ": " + text).isEmpty();
    for (Element each : body.getAllElements()) {
      for (Attribute attribute : each.attributes()) {
        assertThat(attribute.getKey()).as(name).doesNotStartWith("on").isNotEqualTo("style");
        if (attribute.getKey().equals("href")) {
          String address = attribute.getValue().toLowerCase(Locale.ROOT);
          assertThat(address).as(name).matches("(?s)(https?://|mailto:).*");
        }
      }
    }
  }

  private static Stream<FeedText> texts(Feed feed) {
    return Stream.concat(
        Stream.of(feed.title(), feed.description(), feed.rights()),
        feed.items().stream()
            .flatMap(
                item -> Stream.of(item.title(), item.summary(), item.content(), item.rights())));
  }

  private static Stream<String> addresses(Feed feed) {
    return Stream.concat(
        Stream.of(feed.link(), feed.image()),
        feed.items().stream()
            .flatMap(
                item ->
                    Stream.concat(
                        Stream.of(item.link(), item.image()),
                        item.enclosures().stream().map(Enclosure::address))));
  }
}
