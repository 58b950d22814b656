package org.newsreel.parse.claims;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** A TED talk's data: the talk, and its transcript in paragraphs of cues. */
final class TedTalk {
  private TedTalk() {}

  static void read(JsonElement data, Findings findings) {
    JsonElement page = Json.at(data, "props", "pageProps");
    findings.claim(
        Field.MANUSCRIPT,
        Json.all(Json.at(page, "transcriptData", "translation", "paragraphs")).stream()
            .map(TedTalk::paragraph)
            .collect(Collectors.joining("\n")),
        Source.STATE);
    JsonElement talk = Json.at(page, "videoData");
    if (talk.isJsonObject()) {
      claim(talk, findings);
    }
  }

  private static String paragraph(JsonElement paragraph) {
    return Json.all(Json.at(paragraph, "cues")).stream()
        .map(cue -> Entities.escape(Json.text(cue, "text").replace('\n', ' ').strip()))
        .collect(Collectors.joining(" ", "<p>", "</p>"));
  }

  private static void claim(JsonElement talk, Findings findings) {
    findings.claim(Field.TITLE, Json.text(talk, "title"), Source.STATE);
    findings.claim(Field.AUTHORS, Json.text(talk, "presenterDisplayName"), Source.STATE);
    findings.claim(Field.PUBLISHED, Json.text(talk, "publishedAt"), Source.STATE);
    findings.claim(Field.DESCRIPTION, Json.text(talk, "description"), Source.STATE);
    JsonElement player = Json.in(Json.text(talk, "playerData"), 0).orElse(JsonNull.INSTANCE);
    List<String> addresses = new ArrayList<>();
    Json.all(Json.at(player, "resources", "h264"))
        .forEach(file -> addresses.add(Json.text(file, "file")));
    addresses.add(Json.text(player, "resources", "hls", "stream"));
    findings.clip(
        new FoundClip(
            addresses,
            ClipDuration.of(Json.text(talk, "duration")),
            Json.text(player, "thumb"),
            List.of(),
            Source.STATE));
  }
}
