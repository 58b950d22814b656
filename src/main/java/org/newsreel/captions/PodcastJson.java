package org.newsreel.captions;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Transcripts of podcasts in JSON, of which each segment is a caption:
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/transcripts/transcripts.md. They
 * can say all of a cue but when its single words are said.
 */
final class PodcastJson implements CaptionFormat {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private static final int BEGINNING = 65_536;

  @Override
  public String name() {
    return "json";
  }

  @Override
  public boolean recognizes(String text) {
    return text.stripLeading().startsWith("{")
        && text.substring(0, Math.min(BEGINNING, text.length())).contains("\"segments\"");
  }

  @Override
  public List<Cue> read(String text) throws CaptionsException {
    List<Draft> drafts = new ArrayList<>();
    for (JsonElement each : segments(text)) {
      if (each instanceof JsonObject segment) {
        OptionalLong start = millis(segment, "startTime");
        start.ifPresent(time -> drafts.add(draft(segment, time)));
      }
    }
    return Draft.close(drafts);
  }

  private static JsonArray segments(String text) throws CaptionsException {
    try {
      if (JsonParser.parseString(text) instanceof JsonObject file
          && file.get("segments") instanceof JsonArray segments) {
        return segments;
      }
    } catch (JsonParseException e) {
      throw new CaptionsException("is no transcript: it is broken JSON", e);
    }
    throw new CaptionsException("is no transcript: its JSON has no segments");
  }

  private static Draft draft(JsonObject segment, long start) {
    return new Draft(
        start,
        millis(segment, "endTime"),
        CueText.line(string(segment, "speaker")),
        new CueText(string(segment, "body")));
  }

  private static String string(JsonObject segment, String name) {
    return segment.get(name) instanceof JsonPrimitive value ? value.getAsString() : "";
  }

  private static OptionalLong millis(JsonObject segment, String name) {
    return Seconds.millis(string(segment, name));
  }

  @Override
  public String write(List<Cue> cues) {
    JsonArray segments = new JsonArray();
    cues.forEach(cue -> segments.add(segment(cue)));
    JsonObject file = new JsonObject();
    file.addProperty("version", "1.0.0");
    file.add("segments", segments);
    return GSON.toJson(file) + "\n";
  }

  private static JsonObject segment(Cue cue) {
    JsonObject segment = new JsonObject();
    if (!cue.speaker().isEmpty()) {
      segment.addProperty("speaker", cue.speaker());
    }
    segment.addProperty("startTime", new BigDecimal(Seconds.of(cue.span().start())));
    segment.addProperty("endTime", new BigDecimal(Seconds.of(cue.span().end())));
    segment.addProperty("body", cue.text());
    return segment;
  }
}
