package org.newsreel.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.newsreel.feeds.Enclosure;
import org.newsreel.feeds.Feed;
import org.newsreel.feeds.FeedItem;
import org.newsreel.feeds.FeedPerson;
import org.newsreel.feeds.FeedText;
import org.newsreel.feeds.FeedTranscript;

/** Feeds as other programs read them, one line each; keys keep their order, none is left out. */
final class FeedJson {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

  private FeedJson() {}

  static String of(Feed feed) {
    JsonObject about = new JsonObject();
    about.addProperty("kind", feed.kind());
    about.addProperty("version", feed.version());
    about.addProperty("id", feed.id());
    addTitle(about, feed.title());
    about.addProperty("description", feed.description().value());
    about.addProperty("link", feed.link());
    about.addProperty("language", feed.language());
    addAuthors(about, feed.authors());
    about.addProperty("rights", feed.rights().value());
    about.addProperty("generator", feed.generator());
    about.addProperty("image", feed.image());
    about.add("tags", list(feed.categories(), JsonPrimitive::new));
    addTimes(about, feed.published(), feed.updated());
    JsonObject json = new JsonObject();
    json.add("feed", about);
    json.add("entries", list(feed.items(), FeedJson::item));
    return GSON.toJson(json);
  }

  private static JsonObject item(FeedItem item) {
    JsonObject json = new JsonObject();
    json.addProperty("id", item.id());
    json.addProperty("link", item.link());
    addTitle(json, item.title());
    json.addProperty("description", item.summary().value());
    json.addProperty("content", item.content().value());
    addAuthors(json, item.authors());
    json.addProperty("rights", item.rights().value());
    addTimes(json, item.published(), item.updated());
    json.add("tags", list(item.categories(), JsonPrimitive::new));
    json.add("enclosures", list(item.enclosures(), FeedJson::enclosure));
    json.addProperty(
        "duration_s", item.length().map(time -> time.toMillis() / 1000.0).orElse(null));
    json.addProperty("image", item.image());
    json.add("transcripts", list(item.transcripts(), FeedJson::transcript));
    return json;
  }

  private static void addTitle(JsonObject to, FeedText title) {
    to.addProperty("title", title.plain());
    to.addProperty("title_html", title.html());
  }

  private static void addTimes(
      JsonObject to, Optional<Instant> published, Optional<Instant> updated) {
    to.add("published", time(published));
    to.add("updated", time(updated));
  }

  private static JsonElement time(Optional<Instant> at) {
    return at.<JsonElement>map(moment -> new JsonPrimitive(moment.toString()))
        .orElse(JsonNull.INSTANCE);
  }

  /** The first author as people write it, and all of them in parts. */
  private static void addAuthors(JsonObject to, List<FeedPerson> authors) {
    to.addProperty("author", authors.stream().map(FeedJson::written).findFirst().orElse(""));
    to.add("authors", list(authors, FeedJson::person));
  }

  private static String written(FeedPerson person) {
    boolean both = !person.name().isEmpty() && !person.email().isEmpty();
    return both ? person.name() + " (" + person.email() + ")" : person.name() + person.email();
  }

  private static JsonObject person(FeedPerson person) {
    JsonObject json = new JsonObject();
    json.addProperty("name", person.name());
    json.addProperty("email", person.email());
    json.addProperty("url", person.address());
    return json;
  }

  private static JsonObject enclosure(Enclosure enclosure) {
    JsonObject json = new JsonObject();
    json.addProperty("url", enclosure.address());
    json.addProperty("type", enclosure.type());
    json.addProperty("length", enclosure.length());
    return json;
  }

  private static JsonObject transcript(FeedTranscript transcript) {
    JsonObject json = new JsonObject();
    json.addProperty("url", transcript.address());
    json.addProperty("type", transcript.type());
    json.addProperty("language", transcript.language());
    return json;
  }

  private static <T> JsonArray list(List<T> values, Function<T, JsonElement> form) {
    JsonArray list = new JsonArray();
    values.forEach(value -> list.add(form.apply(value)));
    return list;
  }
}
