package org.newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryVerbsTest {
  private static final String PAGE = "src/test/resources/dumps/ferry-en.txt";

  @TempDir private Path folder;

  @Test
  void statsTellWhatThereIsForPeopleAndForPrograms() {
    Spoken.of(folder, "add", PAGE);
    Spoken said = Spoken.of(folder, "library", "stats");
    assertThat(said.err()).isEmpty();
    assertThat(said.lines().getFirst()).matches("1 story, \\d+ words, 0 clips");
    assertThat(said.out()).contains("Limit      none", "Ferries sail again");
    JsonObject json =
        JsonParser.parseString(Spoken.of(folder, "library", "stats", "--json").out())
            .getAsJsonObject();
    assertThat(json.get("words").getAsLong()).isGreaterThan(20);
    assertThat(json.get("limit").isJsonNull()).isTrue();
    assertThat(json.getAsJsonObject("bytes").get("database").getAsLong()).isPositive();
    assertThat(json.getAsJsonArray("largest").get(0).getAsJsonObject().get("title").getAsString())
        .isEqualTo("Ferries sail again");
  }

  @Test
  void aLimitIsSetToldAndTakenAway() {
    assertThat(Spoken.of(folder, "library", "limit").out()).isEqualTo("none\n");
    assertThat(Spoken.of(folder, "library", "limit", "1.5GB"))
        .isEqualTo(new Spoken(0, "1.5 GB\n", ""));
    assertThat(Spoken.of(folder, "library", "limit").out()).isEqualTo("1.5 GB\n");
    assertThat(Spoken.of(folder, "library", "limit", "1000").err())
        .contains("more than that, and nothing else may be dropped");
    assertThat(Spoken.of(folder, "library", "limit", "none").out()).isEqualTo("none\n");
  }

  @Test
  void aSizeThatIsNoneIsWrongUse() {
    Spoken spoken = Spoken.of(folder, "library", "limit", "much");
    assertThat(spoken.code()).isEqualTo(Commands.WRONG_USE);
    assertThat(spoken.complaints()).singleElement().asString().contains("'much' is no size");
  }

  @ParameterizedTest
  @CsvSource({"0,0 B", "1023,1023 B", "2k,2.0 kB", "500MB,500.0 MB", "2 GiB,2.0 GB", "3t,3.0 TB"})
  void sizesAreReadAsPeopleWriteThem(String word, String said) {
    assertThat(new ByteSize.Reader().convert(word)).hasToString(said);
  }
}
