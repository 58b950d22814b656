package org.newsreel.captions;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Holds the WebVTT reader against the suites of the W3C and of vtt.js. */
class WebVttSuiteTest {
  /** Cues of the settings files that have none. */
  private static final Set<String> DEFAULTS =
      Set.of(
          "test/wpt-file-parsing/settings-size.vtttext0",
          "test/wpt-file-parsing/settings-vertical.vtttext0",
          "test/wpt-file-parsing/settings-region.vtttext3");

  @Test
  void everyFileOfTheW3cIsReadAsExpected() throws IOException {
    Map<String, String> texts = SubtitleSamples.texts("wpt-webvtt.zip", ".vtt");
    assertCues(texts, SubtitleSamples.expected("cues-wpt-file-parsing.json"), 37);
  }

  @Test
  void everyFileOfVttJsIsReadAsExpected() throws IOException {
    Map<String, String> texts = SubtitleSamples.texts("vttjs-files.zip", ".vtt");
    Map<String, JsonArray> expected = SubtitleSamples.expected("cues-vttjs.json");
    assertCues(texts, expected, expected.size());
  }

  @Test
  void settingsHoldWhereTheW3cCallsThemValid() throws IOException, CaptionsException {
    Map<String, String> texts = SubtitleSamples.texts("wpt-webvtt.zip", ".vtt");
    List<Executable> checks = new ArrayList<>();
    for (String setting : List.of("line", "position", "size", "vertical", "region")) {
      String file = "test/wpt-file-parsing/settings-" + setting + ".vtt";
      for (VttCue cue : VttFile.parse(texts.getOrDefault(file, "")).cues()) {
        boolean valid = !cue.text().startsWith("invalid") && !DEFAULTS.contains(file + cue.text());
        checks.add(
            () ->
                assertThat(cue.settings().containsKey(setting))
                    .as(file + " " + cue)
                    .isEqualTo(valid));
      }
    }
    assertThat(checks).hasSizeGreaterThan(80);
    assertAll(checks);
  }

  private static void assertCues(
      Map<String, String> texts, Map<String, JsonArray> expected, int files) {
    List<Executable> checks = new ArrayList<>();
    expected.forEach(
        (name, cues) ->
            checks.add(
                () ->
                    assertThat(cues(VttFile.parse(texts.getOrDefault(name, ""))))
                        .as(name)
                        .isEqualTo(cues(cues))));
    assertThat(checks).hasSize(files);
    assertAll(checks);
  }

  private static List<String> cues(VttFile file) {
    return file.cues().stream()
        .map(
            cue ->
                String.format(
                    Locale.ROOT, "%.3f %.3f %s", cue.start() / 1e3, cue.end() / 1e3, cue.text()))
        .toList();
  }

  private static List<String> cues(JsonArray expected) {
    return expected.asList().stream()
        .map(JsonElement::getAsJsonArray)
        .map(
            cue ->
                String.format(
                    Locale.ROOT,
                    "%.3f %.3f %s",
                    cue.get(0).getAsDouble(),
                    cue.get(1).getAsDouble(),
                    cue.get(2).getAsString()))
        .toList();
  }

  @Test
  void everyCueTextOfTheW3cBecomesItsTree() throws IOException {
    List<Executable> checks = new ArrayList<>();
    for (String json : SubtitleSamples.texts("wpt-webvtt.zip", ".json").values()) {
      for (JsonElement each : JsonParser.parseString(json).getAsJsonArray()) {
        JsonObject asked = each.getAsJsonObject();
        checks.add(
            () ->
                assertTree(
                    asked.get("text").getAsString(), asked.get("expectedTree").getAsString()));
      }
    }
    assertThat(checks).hasSize(77);
    assertAll(checks);
  }

  private static void assertTree(String text, String expected) throws CaptionsException {
    VttFile file = VttFile.parse("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n" + text);
    VttNode.Element whole = VttText.parse(file.cues().getFirst().text());
    assertThat(tree(whole, "| ")).as(text).isEqualTo(expected);
  }

  private static String tree(VttNode.Element element, String indent) {
    return element.children().stream().map(child -> node(child, indent)).collect(joining());
  }

  private static String node(VttNode node, String indent) {
    return switch (node) {
      case VttNode.Text text -> indent + "\"" + text.text() + "\"\n";
      case VttNode.Stamp stamp ->
          indent + "<?timestamp " + ClockMark.of(Duration.ofMillis(stamp.time()), '.') + ">\n";
      case VttNode.Element element -> tag(element, indent) + tree(element, indent + "  ");
    };
  }

  private static String tag(VttNode.Element element, String indent) {
    String name =
        switch (element.name()) {
          case "c", "v", "lang" -> "span";
          default -> element.name();
        };
    String classes =
        element.classes().isEmpty()
            ? ""
            : indent + "  class=\"" + String.join(" ", element.classes()) + "\"\n";
    String annotation =
        switch (element.name()) {
          case "v" -> indent + "  title=\"" + element.annotation() + "\"\n";
          case "lang" -> indent + "  lang=\"" + element.annotation() + "\"\n";
          default -> "";
        };
    return indent + "<" + name + ">\n" + classes + annotation;
  }
}
