package org.newsreel.parse.claims;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsreel.model.CaptionsLink;

/**
 * DW's entities Article, Video, Audio, Liveblog and Lesson. Until early 2024 they stand in Apollo's
 * store and point to each other; since 2025 the page's own stands under the address of the query it
 * came from. The later names rest on yt-dlp's extractor (pull request 13204), for no public copy of
 * such a page was found; they agree with the earlier.
 */
final class DwContent {
  private static final String HOME = "https://www.dw.com";
  private static final int MOST_HOPS = 5;

  private static final Set<String> RELATED =
      Set.of(
          "dossierContents",
          "videos",
          "audios",
          "moreAvContentsByThematicFocusAndGlobal",
          "relatedContents",
          "contentLinks");

  private final JsonElement store;
  private final JsonObject content;
  private final Findings findings;

  private DwContent(JsonElement store, JsonObject content, Findings findings) {
    this.store = store;
    this.content = content;
    this.findings = findings;
  }

  static void apollo(JsonElement store, Findings findings) {
    JsonElement root = Json.at(store, "ROOT_QUERY");
    members(root).stream()
        .filter(member -> member.getKey().startsWith("content"))
        .map(member -> followed(store, member.getValue()))
        .forEach(content -> claim(store, content, findings));
    members(store).stream()
        .filter(member -> member.getKey().startsWith("Lesson:"))
        .forEach(
            lesson ->
                findings.claim(
                    Field.MANUSCRIPT, Json.text(lesson.getValue(), "manuscript"), Source.STATE));
  }

  static void appState(JsonElement state, Findings findings) {
    members(state).stream()
        .filter(
            member ->
                member.getKey().startsWith("/graph-api/") && member.getKey().contains("/content/"))
        .limit(1)
        .forEach(member -> claim(state, Json.at(member.getValue(), "data", "content"), findings));
  }

  private static List<Map.Entry<String, JsonElement>> members(JsonElement element) {
    return element instanceof JsonObject object ? List.copyOf(object.entrySet()) : List.of();
  }

  private static void claim(JsonElement store, JsonElement content, Findings findings) {
    if (content instanceof JsonObject entity) {
      new DwContent(store, entity, findings).claim();
    }
  }

  private void claim() {
    findings.claim(Field.TITLE, EmbeddedState.firstText(content, "title", "name"), Source.STATE);
    findings.claim(
        Field.PUBLISHED,
        EmbeddedState.firstText(
            content, "firstPublicationDate", "contentDate", "lastPublicationDate"),
        Source.STATE);
    findings.claim(
        Field.DESCRIPTION,
        EmbeddedState.firstText(content, "teaser", "shortTeaser", "sharingDescription"),
        Source.STATE);
    findings.claim(
        Field.ADDRESS,
        EmbeddedState.firstText(content, "canonicalUrl", "classicUrl"),
        Source.STATE);
    findings.claim(Field.TEXT, Json.text(content, "text"), Source.STATE);
    findings.claim(Field.MANUSCRIPT, Json.text(content, "manuscript"), Source.STATE);
    findings.claim(
        Field.SECTION,
        Json.text(followed(store, Json.at(content, "thematicFocusCategory")), "name"),
        Source.STATE);
    people();
    clip();
    related();
  }

  /** Apollo writes what was asked for into the name: {@code persons({"amount":1})}. */
  private void people() {
    for (Map.Entry<String, JsonElement> member : content.entrySet()) {
      if (member.getKey().startsWith("persons") || member.getKey().equals("firstPersonArray")) {
        Json.all(member.getValue())
            .forEach(
                person ->
                    findings.claim(
                        Field.AUTHORS,
                        Json.text(followed(store, person), "fullName"),
                        Source.STATE));
      }
    }
    findings.claim(Field.AUTHORS, Json.text(content, "legacyAuthor"), Source.STATE);
  }

  private void clip() {
    List<String> addresses = new ArrayList<>();
    for (String name : List.of("mp4Src", "mp3Src", "hlsVideoSrc", "hlsAudioSrc")) {
      addresses.add(Json.text(content, name));
    }
    for (JsonElement source : Json.all(Json.at(content, "sources"))) {
      addresses.add(Json.text(source, "url"));
    }
    String length =
        EmbeddedState.firstText(
            content, "duration", "formattedDuration", "formattedDurationInMinutes");
    findings.clip(
        new FoundClip(
            addresses,
            ClipDuration.of(length),
            Json.text(content, "posterImageUrl"),
            captions(),
            Source.STATE));
  }

  private List<CaptionsLink> captions() {
    return Json.all(Json.at(content, "subtitles")).stream()
        .map(each -> followed(store, each))
        .map(each -> new CaptionsLink(Json.text(each, "subtitleUrl"), Json.text(each, "language")))
        .filter(link -> MediaAddress.isUsable(link.address()))
        .toList();
  }

  private void related() {
    for (Map.Entry<String, JsonElement> member : content.entrySet()) {
      int arguments = member.getKey().indexOf('(');
      String name = arguments < 0 ? member.getKey() : member.getKey().substring(0, arguments);
      if (RELATED.contains(name)) {
        Json.all(member.getValue()).forEach(this::related);
      }
    }
  }

  private void related(JsonElement element) {
    JsonElement direct = followed(store, element);
    JsonElement target = followed(store, Json.at(direct, "target"));
    JsonElement story = target.isJsonNull() ? direct : target;
    String address = Json.text(story, "namedUrl");
    if (address.startsWith("/") && !Json.text(story, "__typename").contains("Image")) {
      findings.link(
          new FoundLink(HOME + address, Findings.plain(Json.text(story, "title")), Source.STATE));
    }
  }

  /** The entity that a pointer of Apollo's points to. */
  private static JsonElement followed(JsonElement store, JsonElement element) {
    JsonElement at = element;
    for (int i = 0; i < MOST_HOPS; i++) {
      String pointer = Json.text(at, "__ref");
      if (pointer.isEmpty()) {
        return at;
      }
      at = Json.at(store, pointer);
    }
    return JsonNull.INSTANCE;
  }
}
