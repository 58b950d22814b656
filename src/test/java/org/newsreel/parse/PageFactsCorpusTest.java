package org.newsreel.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Person;
import org.newsreel.parse.claims.Claims;
import org.newsreel.parse.claims.PageFacts;

/** What real pages say, against what people found in them. The pages are not ours to keep here. */
class PageFactsCorpusTest {
  private static final Path PAGES = Path.of("../shared/corpora/fundus");
  private static final Path DW = Path.of("../shared/corpora/dw");
  private static final Pattern BETWEEN =
      Pattern.compile("(?iu)[,;|&/\n]|\\b(?:and|und|et|y|von|by)\\b");

  private final Map<String, int[]> counts = new TreeMap<>();

  @Test
  void newsPagesOfManySites() throws IOException {
    assumeTrue(Files.isDirectory(PAGES), "no " + PAGES);
    JsonObject addresses = json(PAGES.resolve("index.json"));
    json(PAGES.resolve("truth.json"))
        .entrySet()
        .forEach(
            page ->
                compare(
                    page.getValue().getAsJsonObject(),
                    facts(
                        PAGES.resolve("pages").resolve(page.getKey() + ".html.gz"),
                        addresses.get(page.getKey()).getAsString())));
    counts.forEach((field, count) -> System.out.println(field + " " + count[0] + "/" + count[1]));
    assertThat(share("title")).isGreaterThanOrEqualTo(0.95);
    assertThat(share("authors")).isGreaterThanOrEqualTo(0.90);
    assertThat(share("date")).isGreaterThanOrEqualTo(0.985);
    assertThat(share("lang")).isGreaterThanOrEqualTo(0.96);
  }

  @Test
  void everyFieldOfDwPages() throws IOException {
    assumeTrue(Files.isDirectory(DW), "no " + DW);
    JsonObject truth = json(DW.resolve("expected-fundus.json"));
    Map<String, String> names = Map.of("V1", "DW_2023_04_28", "V2", "DW_2023_06_13");
    names.forEach(
        (version, name) -> {
          JsonObject expected = truth.getAsJsonObject(version);
          expected.add("date", expected.get("publishing_date"));
          expected.addProperty("lang", "de");
          compare(expected, facts(DW.resolve(name + ".html.gz"), ""));
        });
    assertThat(counts).hasSize(4).allSatisfy((field, count) -> assertThat(share(field)).isOne());
  }

  /** Authors count twice what is right, over what was found and what is true. */
  private void compare(JsonObject truth, PageFacts facts) {
    ifTold(
        truth,
        "title",
        (field, value) ->
            count(field, folded(value.getAsString()).equals(folded(facts.title())) ? 1 : 0, 1));
    ifTold(
        truth,
        "authors",
        (field, value) -> {
          Set<String> expected =
              names(value.getAsJsonArray().asList().stream().map(JsonElement::getAsString));
          Set<String> found = names(facts.authors().stream().map(Person::name));
          Set<String> right = new HashSet<>(expected);
          right.retainAll(found);
          count(field, 2 * right.size(), expected.size() + found.size());
        });
    ifTold(
        truth,
        "date",
        (field, value) ->
            count(
                field,
                facts
                        .published()
                        .map(found -> day(found.iso()).equals(day(value.getAsString())))
                        .orElse(false)
                    ? 1
                    : 0,
                1));
    ifTold(
        truth,
        "lang",
        (field, value) ->
            count(field, facts.language().startsWith(value.getAsString()) ? 1 : 0, 1));
  }

  private static void ifTold(
      JsonObject truth, String field, BiConsumer<String, JsonElement> comparison) {
    JsonElement value = truth.get(field);
    if (value != null
        && !value.isJsonNull()
        && !(value.isJsonArray() && value.getAsJsonArray().isEmpty())) {
      comparison.accept(field, value);
    }
  }

  private void count(String field, int right, int all) {
    int[] count = counts.computeIfAbsent(field, name -> new int[2]);
    count[0] += right;
    count[1] += all;
  }

  private double share(String field) {
    int[] count = counts.getOrDefault(field, new int[] {0, 1});
    return (double) count[0] / count[1];
  }

  private static Set<String> names(Stream<String> people) {
    return people
        .flatMap(BETWEEN::splitAsStream)
        .map(PageFactsCorpusTest::folded)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The day in UTC, which is how the truth is compared. */
  private static LocalDate day(String moment) {
    String iso = moment.replace(' ', 'T');
    boolean zoned = iso.length() > 19 || iso.endsWith("Z") || iso.lastIndexOf('+') > 0;
    return zoned
        ? OffsetDateTime.parse(iso).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate()
        : LocalDate.parse(iso.substring(0, 10));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static PageFacts facts(Path file, String address) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Claims.of(Jsoup.parse(page), address, StoryDate::in);
    } catch (IOException e) {
      throw new AssertionError("the page is not there: " + file, e);
    }
  }

  private static JsonObject json(Path file) throws IOException {
    return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
  }
}
