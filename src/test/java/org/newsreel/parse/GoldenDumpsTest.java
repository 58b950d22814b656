package org.newsreel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsreel.model.Person;
import org.newsreel.model.Story;
import org.newsreel.model.Turn;
import org.newsreel.source.PageSource;

/** Each dump beside the story expected from it; of an expectation, the fields that it has count. */
class GoldenDumpsTest {
  @TestFactory
  Stream<DynamicTest> aDumpBecomesTheStoryExpectedFromIt() throws IOException {
    return Dumps.all().stream()
        .map(dump -> DynamicTest.dynamicTest(dump.getFileName().toString(), () -> check(dump)));
  }

  private static void check(Path dump) throws Exception {
    Path expectation = Path.of(dump.toString().replaceFirst("\\.txt$", ".json"));
    JsonObject expected = JsonParser.parseString(Files.readString(expectation)).getAsJsonObject();
    JsonObject found = json(StoryParsers.parse(new PageSource().read(dump)));
    for (String field : expected.keySet()) {
      assertThat(found.get(field)).as(field).isEqualTo(expected.get(field));
    }
  }

  private static JsonObject json(Story story) {
    JsonObject json = new JsonObject();
    json.addProperty("source", story.source());
    json.addProperty("title", story.title());
    json.add("authors", strings(story.authors().stream().map(Person::name).toList()));
    story.published().ifPresent(day -> json.addProperty("published", day.toString()));
    json.addProperty("language", story.language());
    story.length().ifPresent(length -> json.addProperty("duration_s", length.toSeconds()));
    json.addProperty("lede", story.lede());
    JsonArray turns = new JsonArray();
    story.transcript().turns().forEach(turn -> turns.add(json(turn)));
    json.add("turns", turns);
    return JsonParser.parseString(json.toString()).getAsJsonObject();
  }

  private static JsonElement json(Turn turn) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", turn.kind().name());
    json.addProperty("speaker", turn.speaker().name());
    json.addProperty("role", turn.speaker().role());
    json.addProperty("text", turn.text());
    return json;
  }

  private static JsonArray strings(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
