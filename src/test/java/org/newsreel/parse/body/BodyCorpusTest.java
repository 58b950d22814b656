package org.newsreel.parse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyCorpusTest {
  @ParameterizedTest
  @CsvSource({"scrapinghub, 0.965", "fundus, 0.93"})
  void bodiesAreFoundAsWellAsPromised(String corpus, double least) throws Exception {
    Path folder = Pages.CORPORA.resolve(corpus);
    assumeTrue(Files.isDirectory(folder), folder + " is not on this computer");
    Shingles score = new Shingles();
    for (Map.Entry<String, JsonElement> page : truth(folder).entrySet()) {
      Path file = folder.resolve("pages").resolve(page.getKey() + ".html.gz");
      score.add(
          page.getValue().getAsJsonObject().get("articleBody").getAsString(),
          Pages.body(Pages.read(file)));
    }
    System.out.printf("%s: %s%n", corpus, score);
    assertThat(score.f1()).isGreaterThanOrEqualTo(least);
  }

  private static Map<String, JsonElement> truth(Path folder) throws Exception {
    return JsonParser.parseString(Files.readString(folder.resolve("truth.json")))
        .getAsJsonObject()
        .asMap();
  }
}
