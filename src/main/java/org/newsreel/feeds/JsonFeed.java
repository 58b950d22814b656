package org.newsreel.feeds;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A JSON Feed, version 1.0 or 1.1. */
final class JsonFeed {
  private final FeedOrigin origin;

  JsonFeed(FeedOrigin origin) {
    this.origin = origin;
  }

  Feed read(JsonElement json) throws FeedException {
    if (!(json instanceof JsonObject feed) || !(feed.get("items") instanceof JsonArray)) {
      throw new FeedException(origin.place(), "is JSON, but not a JSON Feed");
    }
    String said = say(feed, "version");
    String language = say(feed, "language");
    return new Feed(
        "json",
        said.substring(said.lastIndexOf('/') + 1),
        say(feed, "feed_url"),
        FeedText.plain(say(feed, "title")),
        FeedText.plain(say(feed, "description")),
        web(feed, "home_page_url"),
        (language.isEmpty() ? origin.language() : language).replace('_', '-'),
        authors(feed),
        FeedText.NONE,
        "",
        first(web(feed, "icon"), web(feed, "favicon")),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        objects(feed, "items").map(this::item).toList());
  }

  private FeedItem item(JsonObject item) {
    String html = say(item, "content_html");
    return new FeedItem(
        say(item, "id"),
        first(web(item, "url"), web(item, "external_url")),
        FeedText.plain(say(item, "title")),
        FeedText.plain(say(item, "summary")),
        html.isBlank()
            ? FeedText.plain(say(item, "content_text"))
            : FeedTexts.markup(html, first(web(item, "url"), origin.address())),
        authors(item),
        FeedText.NONE,
        FeedDates.of(say(item, "date_published")),
        FeedDates.of(say(item, "date_modified")),
        words(item, "tags"),
        objects(item, "attachments")
            .map(this::enclosure)
            .filter(e -> !e.address().isEmpty())
            .toList(),
        objects(item, "attachments").flatMap(each -> length(each).stream()).findFirst(),
        first(web(item, "image"), web(item, "banner_image")),
        List.of());
  }

  private Enclosure enclosure(JsonObject attachment) {
    return new Enclosure(
        web(attachment, "url"),
        say(attachment, "mime_type"),
        Lengths.bytes(say(attachment, "size_in_bytes")));
  }

  private static Optional<Duration> length(JsonObject attachment) {
    return Lengths.time(say(attachment, "duration_in_seconds"));
  }

  /** Version 1.1 has a list of authors; 1.0 had one. */
  private List<FeedPerson> authors(JsonObject of) {
    Stream<JsonObject> one =
        of.get("author") instanceof JsonObject author ? Stream.of(author) : Stream.of();
    return Stream.concat(objects(of, "authors"), one)
        .map(each -> new FeedPerson(say(each, "name"), "", web(each, "url")))
        .filter(FeedPerson::isSomebody)
        .distinct()
        .toList();
  }

  private static Stream<JsonObject> objects(JsonObject of, String name) {
    return of.get(name) instanceof JsonArray list
        ? list.asList().stream().filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject)
        : Stream.of();
  }

  private static List<String> words(JsonObject of, String name) {
    return of.get(name) instanceof JsonArray list
        ? list.asList().stream()
            .filter(JsonElement::isJsonPrimitive)
            .map(JsonElement::getAsString)
            .toList()
        : List.of();
  }

  /** A text or a number; whatever else stands there says nothing. */
  private static String say(JsonObject of, String name) {
    return of.get(name) instanceof JsonPrimitive said ? said.getAsString().strip() : "";
  }

  private String web(JsonObject of, String name) {
    return Addresses.web(origin.address(), say(of, name));
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
