package org.newsreel.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.newsreel.model.Moment;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.TextRange;

/** Sentences that were found, as other programs read them, in a story's line. */
final class MomentJson {
  private MomentJson() {}

  /** A line of the library's list with the moments of its story. */
  static String of(StoryEntry entry, List<Moment> moments) {
    JsonObject json = StoryJson.entry(entry);
    JsonArray array = new JsonArray();
    moments.forEach(moment -> array.add(of(entry, moment)));
    json.add("moments", array);
    return StoryJson.line(json);
  }

  private static JsonObject of(StoryEntry entry, Moment moment) {
    JsonObject json = new JsonObject();
    moment
        .start()
        .filter(start -> entry.hasClip())
        .ifPresentOrElse(
            start -> json.addProperty("start_s", start.toMillis() / 1000.0),
            () -> json.add("start_s", JsonNull.INSTANCE));
    json.addProperty("sync", moment.rung().name().toLowerCase(Locale.ROOT));
    json.addProperty("speaker", moment.speaker().name());
    json.addProperty("role", moment.speaker().role());
    json.addProperty("text", moment.text());
    json.add("hits", hits(moment));
    json.addProperty("first_word", moment.words().firstWord());
    json.addProperty("end_word", moment.words().endWord());
    return json;
  }

  private static JsonArray hits(Moment moment) {
    JsonArray hits = new JsonArray();
    for (TextRange hit : moment.hits()) {
      JsonArray range = new JsonArray();
      range.add(hit.start());
      range.add(hit.end());
      hits.add(range);
    }
    return hits;
  }
}
