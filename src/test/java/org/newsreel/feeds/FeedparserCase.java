package org.newsreel.feeds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A test feed of feedparser, and what it has to say; the paths are feedparser's names.
 *
 * @param bytes a character for each
 * @param expected pairs of path and value
 */
record FeedparserCase(String name, String bytes, JsonArray expected) {
  private static final Pattern CHARSET = Pattern.compile("(?i)Content-type:.*charset=([\\w-]+)");
  private static final Pattern LANGUAGE = Pattern.compile("(?i)Content-Language:\\s*(\\S+)");
  private static final Pattern LOCATION = Pattern.compile("(?i)Content-Location:\\s*(\\S+)");

  static List<FeedparserCase> all() throws IOException {
    Map<String, String> files = SharedFeeds.unzipped("feedparser-files.zip");
    String json = Files.readString(SharedFeeds.FOLDER.resolve("cases-feedparser.json"));
    JsonObject cases = JsonParser.parseString(json).getAsJsonObject();
    List<FeedparserCase> all = new ArrayList<>();
    cases
        .entrySet()
        .forEach(
            each ->
                all.add(
                    new FeedparserCase(
                        each.getKey(),
                        files.getOrDefault(each.getKey(), ""),
                        each.getValue().getAsJsonArray())));
    return all;
  }

  boolean isCore() {
    return !name.contains("/sanitize/") && !name.contains("/base/");
  }

  Feed feed() throws FeedException {
    String header = bytes.substring(0, Math.min(bytes.length(), 1000));
    String address = said(LOCATION, header).orElse("http://127.0.0.1:8097/" + name);
    return FeedReader.read(
        bytes.getBytes(ISO_8859_1),
        new FeedOrigin(
            name, address, said(CHARSET, header).orElse(""), said(LANGUAGE, header).orElse("")));
  }

  private static Optional<String> said(Pattern pattern, String header) {
    Matcher found = pattern.matcher(header);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** What is not as it should be; empty where all is. */
  String fault() {
    try {
      Feed feed = feed();
      for (JsonElement each : expected) {
        JsonArray path = each.getAsJsonArray().get(0).getAsJsonArray();
        JsonElement value = each.getAsJsonArray().get(1);
        Object found = at(feed, path);
        if (!same(value, found)) {
          return path + " should be " + value + " and is " + found;
        }
      }
      return "";
    } catch (FeedException e) {
      return e.toString();
    }
  }

  private static boolean same(JsonElement expected, Object found) {
    if (found instanceof Optional<?> moment) {
      return moment.isPresent() && same(expected, (Instant) moment.get());
    }
    String text = expected.isJsonNull() ? "" : expected.getAsString();
    if (text.equals(found)) {
      return true;
    }
    return canonical(text).equals(canonical(String.valueOf(found)));
  }

  private static boolean same(JsonElement expected, Instant found) {
    if (!expected.isJsonArray()) {
      return FeedDates.of(expected.getAsString()).equals(Optional.of(found));
    }
    var at = found.atZone(ZoneOffset.UTC);
    List<Integer> parts =
        List.of(
            at.getYear(),
            at.getMonthValue(),
            at.getDayOfMonth(),
            at.getHour(),
            at.getMinute(),
            at.getSecond());
    for (int i = 0; i < parts.size(); i++) {
      if (expected.getAsJsonArray().get(i).getAsInt() != parts.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** Markup that says the same is the same: quotes, ends of breaks, entities. */
  private static String canonical(String markup) {
    Document document = Jsoup.parseBodyFragment(markup);
    document.outputSettings().prettyPrint(false).charset(UTF_8);
    return document.body().html().strip();
  }

  private static Object at(Feed feed, JsonArray path) {
    String name = path.get(1).getAsString();
    if (path.get(0).getAsString().equals("feed")) {
      return of(feed, name);
    }
    if (feed.items().isEmpty()) {
      return "no entry";
    }
    FeedItem item = feed.items().getFirst();
    int index = path.size() > 2 ? path.get(2).getAsInt() : 0;
    return switch (name) {
      case "title" -> item.title().value();
      case "description", "summary" ->
          item.summary().isEmpty() ? item.content().value() : item.summary().value();
      case "content" -> item.content().value();
      case "rights" -> item.rights().value();
      case "id" -> item.id();
      case "link" -> item.link();
      case "author" -> author(item.authors());
      case "published", "published_parsed" -> item.published();
      case "updated", "updated_parsed" -> item.updated();
      case "category" -> item.categories().isEmpty() ? "" : item.categories().getFirst();
      case "tags" -> item.categories().size() > index ? item.categories().get(index) : "";
      case "enclosures" -> of(item.enclosures().get(index), path.get(3).getAsString());
      default -> "unknown";
    };
  }

  private static Object of(Feed feed, String name) {
    return switch (name) {
      case "title" -> feed.title().value();
      case "description", "subtitle" -> feed.description().value();
      case "rights" -> feed.rights().value();
      case "id" -> feed.id();
      case "link" -> feed.link();
      case "language" -> feed.language();
      case "author" -> author(feed.authors());
      case "published", "published_parsed" -> feed.published();
      case "updated", "updated_parsed" -> feed.updated();
      default -> "unknown";
    };
  }

  private static Object of(Enclosure enclosure, String name) {
    return switch (name) {
      case "type" -> enclosure.type();
      case "length" -> String.valueOf(enclosure.length());
      default -> enclosure.address();
    };
  }

  private static String author(List<FeedPerson> authors) {
    if (authors.isEmpty()) {
      return "";
    }
    FeedPerson first = authors.getFirst();
    String name = first.name();
    String email = first.email();
    return name.isEmpty() || email.isEmpty() ? name + email : name + " (" + email + ")";
  }
}
