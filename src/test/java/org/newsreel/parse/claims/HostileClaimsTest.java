package org.newsreel.parse.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.newsreel.parse.claims.Pages.facts;
import static org.newsreel.parse.claims.Pages.linkedData;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages that mean harm, or are broken: nothing is thrown, and little is believed. */
class HostileClaimsTest {
  private static final Path SUITE = Path.of("../shared/corpora/hostile/jsontestsuite/data");

  private static final String MARKS = "{}[]\",:\\0";

  @Test
  void everyFileOfTheJsonSuiteIsReadInSilence() throws IOException {
    assumeTrue(Files.isDirectory(SUITE), "no " + SUITE);
    try (Stream<Path> files = Files.walk(SUITE)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String json = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        assertThatCode(() -> inAllPlaces(json)).as(file.toString()).doesNotThrowAnyException();
      }
    }
  }

  @Test
  void cutAndMixedDataAreReadInSilence() {
    Random random = new Random(7);
    String data =
        "{\"@type\":\"NewsArticle\",\"headline\":\"a\",\"author\":[{\"name\":[1,null]},3,null],"
            + "\"ROOT_QUERY\":{\"content(\":{\"__ref\":\"x\"}},\"x\":{\"__ref\":\"x\"},"
            + "\"props\":{\"pageProps\":{\"videoData\":{\"playerData\":\"{\"}}}}";
    for (int i = 0; i < 500; i++) {
      char[] mixed = data.substring(0, random.nextInt(data.length()) + 1).toCharArray();
      mixed[random.nextInt(mixed.length)] = MARKS.charAt(random.nextInt(MARKS.length()));
      assertThatCode(() -> inAllPlaces(new String(mixed))).doesNotThrowAnyException();
    }
  }

  @Test
  void dataThatNestDeepAreNotBelieved() {
    inAllPlaces("[".repeat(200_000));
    inAllPlaces("{\"a\":".repeat(200_000) + "1" + "}".repeat(200_000));
    assertThat(facts("<div>".repeat(50_000) + "<h1>Deep</h1>").title()).isEqualTo("Deep");
  }

  @Test
  void endlessListsComeToAnEnd() {
    PageFacts facts =
        facts(
            "<title>"
                + "- ".repeat(50_000)
                + "</title>"
                + "<meta name=author content='"
                + "and ".repeat(50_000)
                + "'>"
                + "<span class=author>A B</span><time datetime=x>9</time>".repeat(20_000));
    assertThat(facts.authors().size()).isLessThan(50);
  }

  @Test
  void addressesOfOtherKindsAreNoClips() {
    for (String address : List.of("javascript:a.mp4", "data:a.mp4", "file:///etc/a.mp4")) {
      PageFacts facts = facts("<video src='" + address + "'></video>", "https://news.example/");
      assertThat(facts.clip().map(clip -> clip.address()).orElse("")).isEmpty();
    }
  }

  private static void inAllPlaces(String json) {
    String text = json.replace("</script", "<\\/script");
    facts(
        linkedData(text)
            + "<script>window.__APOLLO_STATE__="
            + text
            + "</script>"
            + "<script>window.__APP_STATE__="
            + text
            + "</script>"
            + "<script id=__NEXT_DATA__>"
            + text
            + "</script>"
            + "<div data-v='{\"mp4\":\".mp4\",\"x\":"
            + text.replace("'", "&#39;")
            + "}'></div>");
  }
}
