package org.newsreel.feeds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A test feed of gofeed beside what gofeed makes of it. Where gofeed has a field that we have not
 * (a text input, the days to skip), it is left out of the comparison and counted.
 *
 * @param bytes a character for each
 */
record GofeedPair(String name, String bytes, JsonObject expected) {
  /** What was compared of a pair. */
  record Outcome(int shared, int unknown, String fault) {}

  static List<GofeedPair> all() throws IOException {
    Map<String, String> files = SharedFeeds.unzipped("gofeed-testdata.zip");
    List<GofeedPair> pairs = new ArrayList<>();
    for (Map.Entry<String, String> each : files.entrySet()) {
      String name = each.getKey();
      String result = name.replaceFirst("\\.(xml|json)$", "");
      result = name.endsWith(".xml") ? result + ".json" : result + "_expected.json";
      String json = files.getOrDefault(result, "");
      if (!json.isEmpty()) {
        JsonElement expected = JsonParser.parseString(new String(json.getBytes(ISO_8859_1), UTF_8));
        pairs.add(new GofeedPair(name, each.getValue(), expected.getAsJsonObject()));
      }
    }
    return pairs;
  }

  Outcome outcome() {
    try {
      Feed feed = FeedReader.read(bytes.getBytes(ISO_8859_1), FeedOrigin.file(name));
      Map<String, String> ours = new LinkedHashMap<>();
      describe(feed, ours);
      return compare(ours);
    } catch (FeedException e) {
      return new Outcome(1, 0, e.toString());
    }
  }

  private Outcome compare(Map<String, String> ours) {
    Map<String, String> theirs = new LinkedHashMap<>();
    flatten("", expected, theirs);
    int shared = 0;
    int unknown = 0;
    for (Map.Entry<String, String> each : theirs.entrySet()) {
      String path = GofeedNames.ours(each.getKey());
      if (path.isEmpty()) {
        unknown++;
        continue;
      }
      shared++;
      String found = ours.getOrDefault(path, "");
      if (!same(each.getValue(), found)) {
        return new Outcome(
            shared, unknown, path + " should be " + each.getValue() + " and is " + found);
      }
    }
    return new Outcome(shared, unknown, "");
  }

  private static boolean same(String expected, String found) {
    if (expected.strip().equals(found)) {
      return true;
    }
    Optional<Instant> moment = FeedDates.of(expected);
    return moment.map(Instant::toString).filter(found::equals).isPresent()
        || canonical(expected).equals(canonical(found));
  }

  private static String canonical(String markup) {
    Element body = Jsoup.parseBodyFragment(markup).body();
    boolean wrapped = body.childrenSize() == 1 && body.child(0).normalName().equals("div");
    return (wrapped && body.ownText().isBlank() ? body.child(0) : body).html().strip();
  }

  private static void flatten(String path, JsonElement json, Map<String, String> into) {
    if (json instanceof JsonObject object) {
      object.entrySet().forEach(each -> flatten(path + "." + each.getKey(), each.getValue(), into));
    } else if (json instanceof JsonArray list) {
      for (int i = 0; i < list.size(); i++) {
        flatten(path + "." + i, list.get(i), into);
      }
    } else if (json instanceof JsonPrimitive value && !value.getAsString().isEmpty()) {
      into.put(path.substring(1), value.getAsString());
    }
  }

  private static void describe(Feed feed, Map<String, String> into) {
    into.put("kind", feed.kind().equals("rdf") ? "rss" : feed.kind());
    into.put("version", feed.version());
    into.put("id", feed.id());
    into.put("title", feed.title().value());
    into.put("description", feed.description().value());
    into.put("link", feed.link());
    into.put("language", feed.language());
    into.put("rights", feed.rights().value());
    into.put("generator", feed.generator());
    into.put("image", feed.image());
    into.put("published", feed.published().map(Instant::toString).orElse(""));
    into.put("updated", feed.updated().map(Instant::toString).orElse(""));
    words("categories", feed.categories(), into);
    persons("authors", feed.authors(), into);
    for (int i = 0; i < feed.items().size(); i++) {
      describe("items." + i + ".", feed.items().get(i), into);
    }
  }

  private static void describe(String at, FeedItem item, Map<String, String> into) {
    into.put(at + "id", item.id());
    into.put(at + "title", item.title().value());
    into.put(at + "description", item.summary().value());
    into.put(at + "content", item.content().value());
    into.put(at + "link", item.link());
    into.put(at + "rights", item.rights().value());
    into.put(at + "image", item.image());
    into.put(at + "published", item.published().map(Instant::toString).orElse(""));
    into.put(at + "updated", item.updated().map(Instant::toString).orElse(""));
    words(at + "categories", item.categories(), into);
    persons(at + "authors", item.authors(), into);
    for (int i = 0; i < item.enclosures().size(); i++) {
      Enclosure enclosure = item.enclosures().get(i);
      into.put(at + "enclosures." + i + ".address", enclosure.address());
      into.put(at + "enclosures." + i + ".type", enclosure.type());
      into.put(at + "enclosures." + i + ".length", String.valueOf(enclosure.length()));
    }
  }

  private static void words(String at, List<String> words, Map<String, String> into) {
    for (int i = 0; i < words.size(); i++) {
      into.put(at + "." + i, words.get(i));
    }
  }

  private static void persons(String at, List<FeedPerson> persons, Map<String, String> into) {
    for (int i = 0; i < persons.size(); i++) {
      into.put(at + "." + i + ".name", persons.get(i).name());
      into.put(at + "." + i + ".email", persons.get(i).email());
      into.put(at + "." + i + ".address", persons.get(i).address());
    }
  }
}
