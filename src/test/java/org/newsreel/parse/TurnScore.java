package org.newsreel.parse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsreel.model.Page;
import org.newsreel.model.Turn;

/**
 * How many turns are found as expected: with the same speaker and, spaces and case apart, the same
 * words.
 */
record TurnScore(int found, int expected, int right, List<String> wrong) {
  static final TurnScore NONE = new TurnScore(0, 0, 0, List.of());

  static TurnScore of(Path page) throws IOException {
    List<String> expected = expected(page);
    List<String> found = found(page);
    List<String> missed = new ArrayList<>(expected);
    found.forEach(missed::remove);
    List<String> wrong = new ArrayList<>(missed.stream().map(turn -> page + " - " + turn).toList());
    List<String> extra = new ArrayList<>(found);
    expected.forEach(extra::remove);
    extra.forEach(turn -> wrong.add(page + " + " + turn));
    return new TurnScore(found.size(), expected.size(), expected.size() - missed.size(), wrong);
  }

  TurnScore plus(TurnScore other) {
    List<String> both = new ArrayList<>(wrong);
    both.addAll(other.wrong);
    return new TurnScore(found + other.found, expected + other.expected, right + other.right, both);
  }

  double f1() {
    return found + expected == 0 ? 0 : 2.0 * right / (found + expected);
  }

  private static List<String> found(Path page) throws IOException {
    try {
      return StoryParsers.parse(new Page("", Files.readString(page))).transcript().turns().stream()
          .map(TurnScore::key)
          .toList();
    } catch (ParseException e) {
      return List.of();
    }
  }

  private static List<String> expected(Path page) throws IOException {
    JsonObject story =
        JsonParser.parseString(Files.readString(TurnPages.expected(page))).getAsJsonObject();
    return story.getAsJsonArray("turns").asList().stream().map(TurnScore::key).toList();
  }

  private static String key(JsonElement turn) {
    JsonObject fields = turn.getAsJsonObject();
    return key(
        fields.get("kind").getAsString(),
        fields.get("speaker").getAsString(),
        fields.get("text").getAsString());
  }

  private static String key(Turn turn) {
    return key(turn.kind().name(), turn.speaker().name(), turn.text());
  }

  private static String key(String kind, String speaker, String text) {
    return kind + " " + speaker + ": " + Phrases.key(text);
  }
}
