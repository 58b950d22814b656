package org.newsreel.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsreel.intake.Problem;
import org.newsreel.model.Page;
import org.newsreel.model.Person;
import org.newsreel.parse.ParseException;
import org.newsreel.parse.Reading;
import org.newsreel.parse.StoryParsers;
import org.newsreel.source.FetchException;
import org.newsreel.source.FileLimit;
import org.newsreel.source.PageSource;

/**
 * Reads a folder of saved pages for those who measure parsers: {@code index.json} names the pages
 * and their addresses, {@code pages/NAME.html} or {@code pages/NAME.html.gz} are they.
 */
final class Batch {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final FileLimit INDEX = new FileLimit("an index of pages", 32);

  /** So many pages are read before the machine has learned its work. */
  private static final int WARM_AFTER = 1_000;

  private final Streams streams;
  private final PageSource source = new PageSource();
  private int failed;

  Batch(Streams streams) {
    this.streams = streams;
  }

  /**
   * Reads every page of {@code folder}, and writes what was found to {@code out}.
   *
   * @return how the process is to end
   */
  int run(Path folder, Path out) throws FetchException, IOException {
    Map<String, String> index = index(folder.resolve("index.json"));
    try (JsonWriter json = GSON.newJsonWriter(Files.newBufferedWriter(out))) {
      json.beginObject().name("version").value(String.join(" ", new Version().getVersion()));
      json.name("output").beginObject();
      for (Map.Entry<String, String> entry : new TreeMap<>(index).entrySet()) {
        json.name(entry.getKey());
        GSON.toJson(page(folder, entry.getKey(), entry.getValue()), json);
      }
      json.endObject().endObject();
    }
    streams.complain(
        index.size() + " pages, " + failed + " of them no story, " + speed(folder, index));
    return failed == 0 ? Commands.DONE : Commands.AT_FAULT;
  }

  private static Map<String, String> index(Path file) throws FetchException {
    String text = new String(INDEX.read(file), StandardCharsets.UTF_8);
    try {
      Map<String, String> index = GSON.fromJson(text, new TypeToken<Map<String, String>>() {});
      if (index != null) {
        return index;
      }
    } catch (JsonParseException e) {
      throw new FetchException(file.toString(), "is not a JSON object of names and addresses", e);
    }
    throw new FetchException(file.toString(), "is empty");
  }

  /** A page that is no story is an empty object, and told of. */
  private JsonObject page(Path folder, String name, String address) {
    try {
      return story(read(folder, name, address));
    } catch (FetchException | ParseException e) {
      failed++;
      streams.complain(Problem.from(e));
      return new JsonObject();
    }
  }

  private Reading read(Path folder, String name, String address)
      throws FetchException, ParseException {
    Page page = source.read(file(folder, name));
    return StoryParsers.read(new Page(page.origin(), address, page.text()));
  }

  private static Path file(Path folder, String name) {
    Path plain = folder.resolve("pages").resolve(name + ".html");
    return Files.exists(plain) ? plain : plain.resolveSibling(name + ".html.gz");
  }

  private static JsonObject story(Reading reading) {
    JsonObject json = new JsonObject();
    json.addProperty("articleBody", reading.article());
    json.addProperty("title", reading.story().title());
    json.add(
        "authors", GSON.toJsonTree(reading.story().authors().stream().map(Person::name).toList()));
    reading
        .published()
        .map(Object::toString)
        .or(() -> reading.story().published().map(Object::toString))
        .ifPresent(date -> json.addProperty("date", date));
    json.addProperty("lang", reading.story().language());
    json.addProperty("description", reading.description());
    return json;
  }

  /** Reads small sets again and again until it is warm; the last time is what counts. */
  private String speed(Path folder, Map<String, String> index) {
    Duration before = cpu();
    for (int read = index.size(); read < WARM_AFTER + index.size(); read += index.size()) {
      before = cpu();
      index.forEach((name, address) -> readAgain(folder, name, address));
    }
    double spent_s = cpu().minus(before).toMillis() / 1e3;
    return String.format(
        Locale.ROOT, "%.1f pages per CPU second when warm", index.size() / spent_s);
  }

  private void readAgain(Path folder, String name, String address) {
    try {
      read(folder, name, address).article();
    } catch (FetchException | ParseException e) {
      // It was told of when it was first read.
      return;
    }
  }

  /** Of the whole process: compiling and collecting are part of the price. */
  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
