package org.newsreel.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsreel.model.CaptionsLink;
import org.newsreel.model.Link;
import org.newsreel.model.Passage;
import org.newsreel.model.Person;
import org.newsreel.model.RemoteClip;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.Turn;

/**
 * Stories as other programs read them, one line each. Keys keep their order and are never left out:
 * what a page does not say is null, an empty text or an empty list.
 */
final class StoryJson {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

  private StoryJson() {}

  /** All that was read from a page. */
  static String of(Story story) {
    JsonObject json = new JsonObject();
    json.addProperty("url", story.links().address());
    json.addProperty("site", story.source());
    json.addProperty("source", story.source());
    json.addProperty("title", story.title());
    json.add(
        "authors", list(story.authors().stream().map(Person::name).toList(), GSON::toJsonTree));
    json.addProperty("published", date(story.published()));
    json.addProperty("language", story.language());
    json.addProperty("duration_s", seconds(story.length()));
    json.addProperty("lede", story.lede());
    json.addProperty("body", story.transcript().text());
    json.add("turns", list(story.transcript().turns(), StoryJson::turn));
    json.add(
        "clip", story.links().clip().<JsonElement>map(StoryJson::clip).orElse(JsonNull.INSTANCE));
    json.add("related", list(story.links().related(), StoryJson::link));
    json.add("boilerplate", list(story.boilerplate(), StoryJson::boilerplate));
    json.add("provenance", list(story.passages(), StoryJson::provenance));
    return GSON.toJson(json);
  }

  /** A line of the library's list. */
  static String of(StoryEntry entry) {
    return line(entry(entry));
  }

  static String line(JsonObject json) {
    return GSON.toJson(json);
  }

  static JsonObject entry(StoryEntry entry) {
    JsonObject json = new JsonObject();
    json.addProperty("id", entry.id().value());
    json.addProperty("title", entry.title());
    json.addProperty("source", entry.source());
    json.addProperty("language", entry.language());
    json.addProperty("published", date(entry.published()));
    json.addProperty("added", entry.added().toString());
    json.addProperty("duration_s", seconds(entry.length()));
    json.addProperty("clip", entry.hasClip());
    json.addProperty("sync", name(entry.rung()));
    json.addProperty("read", entry.status().read());
    json.addProperty("starred", entry.status().starred());
    return json;
  }

  private static JsonObject turn(Turn turn) {
    JsonObject json = new JsonObject();
    json.addProperty("speaker", turn.speaker().name());
    json.addProperty("role", turn.speaker().role());
    json.addProperty("kind", name(turn.kind()));
    json.addProperty("text", turn.text());
    return json;
  }

  private static JsonObject clip(RemoteClip clip) {
    JsonObject json = new JsonObject();
    json.addProperty("url", clip.address());
    json.addProperty("duration_s", seconds(clip.length()));
    json.addProperty("poster", clip.poster());
    json.add("captions", list(clip.captions(), StoryJson::captions));
    return json;
  }

  private static JsonObject captions(CaptionsLink captions) {
    JsonObject json = new JsonObject();
    json.addProperty("url", captions.address());
    json.addProperty("language", captions.language());
    return json;
  }

  private static JsonObject link(Link link) {
    JsonObject json = new JsonObject();
    json.addProperty("url", link.address());
    json.addProperty("title", link.title());
    return json;
  }

  private static JsonObject boilerplate(Passage passage) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", name(passage.role()));
    json.addProperty("text", passage.text());
    json.addProperty("start", passage.range().start());
    json.addProperty("end", passage.range().end());
    return json;
  }

  private static JsonObject provenance(Passage passage) {
    JsonObject json = new JsonObject();
    json.addProperty("role", name(passage.role()));
    json.addProperty("start", passage.range().start());
    json.addProperty("end", passage.range().end());
    json.addProperty("rule", passage.rule());
    return json;
  }

  private static <T> JsonArray list(List<T> values, Function<T, JsonElement> form) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(form.apply(value)));
    return array;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse(null);
  }

  /** Whole seconds as a whole number. */
  private static @Nullable Number seconds(Optional<Duration> length) {
    return length
        .<Number>map(
            time -> time.toMillisPart() == 0 ? (Number) time.toSeconds() : time.toMillis() / 1000.0)
        .orElse(null);
  }
}
