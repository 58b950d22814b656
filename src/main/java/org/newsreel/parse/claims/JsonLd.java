package org.newsreel.parse.claims;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsreel.model.CaptionsLink;

/** What the linked data of a page claims (schema.org), of one block or several. */
final class JsonLd {
  private static final int MOST_NODES = 20_000;

  /** Under these names stand other works than the page's own. */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "itemListElement",
          "hasPart",
          "isPartOf",
          "isBasedOn",
          "relatedLink",
          "review",
          "comment",
          "liveBlogUpdate",
          "publisher",
          "author",
          "creator",
          "mentions",
          "about",
          "citation",
          "subjectOf",
          "itemReviewed",
          "image",
          "potentialAction");

  private final Findings findings;
  private final Map<String, JsonObject> byId = new HashMap<>();
  private final List<JsonObject> articles = new ArrayList<>();
  private final List<JsonObject> pages = new ArrayList<>();
  private final List<JsonObject> videos = new ArrayList<>();

  private JsonLd(Findings findings) {
    this.findings = findings;
  }

  static void read(PageElements page, Findings findings) {
    JsonLd data = new JsonLd(findings);
    page.scripts.stream()
        .filter(script -> script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json"))
        .map(Element::data)
        .forEach(text -> Json.in(text, 0).ifPresent(data::gather));
    data.claim();
  }

  /** In the page's order, without recursion: the data may nest as deep as it likes. */
  private void gather(JsonElement root) {
    Deque<JsonElement> waiting = new ArrayDeque<>(List.of(root));
    for (int i = 0; i < MOST_NODES && !waiting.isEmpty(); i++) {
      JsonElement next = waiting.pop();
      if (next.isJsonArray()) {
        pushInOrder(waiting, next.getAsJsonArray().asList());
      } else if (next instanceof JsonObject object) {
        sort(object);
        pushInOrder(
            waiting,
            object.entrySet().stream()
                .filter(member -> !OF_OTHERS.contains(member.getKey()))
                .map(Map.Entry::getValue)
                .filter(value -> value.isJsonArray() || value.isJsonObject())
                .toList());
        Json.all(Json.at(object, "author")).forEach(this::remember);
        Json.all(Json.at(object, "publisher")).forEach(this::remember);
      }
    }
  }

  private static void pushInOrder(Deque<JsonElement> waiting, List<JsonElement> elements) {
    elements.reversed().forEach(waiting::push);
  }

  private void sort(JsonObject node) {
    remember(node);
    switch (kind(node)) {
      case ARTICLE -> articles.add(node);
      case PAGE -> pages.add(node);
      case VIDEO -> videos.add(node);
      case SECTIONS -> section(node);
      case OTHER -> {}
    }
  }

  private void remember(JsonElement node) {
    String id = Json.text(node, "@id");
    if (!id.isEmpty() && node instanceof JsonObject object && object.size() > 1) {
      byId.putIfAbsent(id, object);
    }
  }

  private enum Kind {
    ARTICLE,
    PAGE,
    VIDEO,
    SECTIONS,
    OTHER
  }

  private static Kind kind(JsonObject node) {
    for (JsonElement each : Json.all(Json.at(node, "@type"))) {
      String type = each.isJsonPrimitive() ? each.getAsString() : "";
      type = type.substring(type.lastIndexOf('/') + 1);
      if (type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report")) {
        return Kind.ARTICLE;
      }
      switch (type) {
        case "VideoObject", "AudioObject", "TVEpisode", "Episode", "PodcastEpisode" -> {
          return Kind.VIDEO;
        }
        case "BreadcrumbList" -> {
          return Kind.SECTIONS;
        }
        case "WebPage", "ItemPage", "ClaimReview", "CreativeWork" -> {
          return Kind.PAGE;
        }
        default -> {}
      }
    }
    return Kind.OTHER;
  }

  private void claim() {
    articles.stream()
        .filter(article -> !Json.text(article, "headline").isEmpty())
        .findFirst()
        .or(() -> articles.stream().findFirst())
        .ifPresent(article -> work(article, Source.JSON_LD));
    articles.forEach(
        article -> {
          findings.claim(Field.TITLE, title(article), Source.JSON_LD);
          findings.claim(Field.TITLE, Json.text(article, "name"), Source.JSON_LD);
        });
    pages.forEach(page -> work(page, Source.JSON_LD_PAGE));
    videos.forEach(this::video);
  }

  private void work(JsonObject work, Source source) {
    findings.claim(Field.TITLE, title(work), source);
    findings.claim(Field.DESCRIPTION, Json.text(work, "description"), source);
    findings.claim(Field.PUBLISHED, date(work), source);
    findings.claim(Field.LANGUAGE, language(work), source);
    findings.claim(Field.SECTION, Json.text(work, "articleSection"), source);
    findings.claim(Field.SITE, name(Json.at(work, "publisher")), source);
    findings.claim(Field.ADDRESS, address(work), source);
    findings.claim(Field.TEXT, Json.text(work, "articleBody"), source);
    people(work, source);
  }

  private static String title(JsonObject work) {
    String headline = Json.text(work, "headline");
    return headline.isEmpty() ? Json.text(work, "name") : headline;
  }

  private static String date(JsonObject work) {
    for (String name : List.of("datePublished", "dateCreated", "uploadDate")) {
      String date = Json.text(work, name);
      if (!date.isEmpty()) {
        return date;
      }
    }
    return "";
  }

  private static String language(JsonObject work) {
    String language = Json.text(work, "inLanguage");
    return language.isEmpty() ? Json.text(work, "inLanguage", "alternateName") : language;
  }

  private static String address(JsonObject work) {
    String address = Json.text(work, "url");
    return !address.isEmpty()
        ? address
        : Json.text(work, "mainEntityOfPage") + Json.text(work, "mainEntityOfPage", "@id");
  }

  private void people(JsonObject work, Source source) {
    JsonElement authors = Json.at(work, "author");
    for (JsonElement author : Json.all(authors.isJsonNull() ? Json.at(work, "creator") : authors)) {
      JsonElement whole = whole(author);
      boolean group = Json.text(whole, "@type").endsWith("Organization");
      for (JsonElement name :
          whole.isJsonPrimitive() ? List.of(whole) : Json.all(Json.at(whole, "name"))) {
        if (name.isJsonPrimitive()) {
          findings.claim(
              Field.AUTHORS, name.getAsString(), group ? Source.JSON_LD_ORGANISATION : source);
        }
      }
    }
  }

  private JsonElement whole(JsonElement node) {
    JsonObject named = byId.get(Json.text(node, "@id"));
    return named != null && Json.text(node, "name").isEmpty() ? named : node;
  }

  private String name(JsonElement publisher) {
    return Json.all(publisher).stream()
        .findFirst()
        .map(this::whole)
        .map(each -> each.isJsonPrimitive() ? each.getAsString() : Json.text(each, "name"))
        .orElse("");
  }

  private void video(JsonObject video) {
    Source source = articles.isEmpty() ? Source.JSON_LD : Source.JSON_LD_PAGE;
    if (articles.isEmpty()) {
      work(video, source);
    }
    List<String> addresses = new ArrayList<>();
    addresses.add(Json.text(video, "contentUrl"));
    Json.all(Json.at(video, "encoding"))
        .forEach(encoding -> addresses.add(Json.text(encoding, "contentUrl")));
    addresses.removeIf(
        address -> !MediaAddress.isFile(address) && !MediaAddress.isPlaylist(address));
    findings.clip(
        new FoundClip(
            addresses,
            ClipDuration.of(Json.text(video, "duration")),
            poster(video),
            captions(video),
            Source.JSON_LD));
    findings.claim(Field.MANUSCRIPT, Json.text(video, "transcript"), source);
  }

  private static String poster(JsonObject video) {
    return Optional.of(Json.text(video, "thumbnailUrl"))
        .filter(address -> !address.isEmpty())
        .or(() -> Optional.of(Json.text(video, "thumbnailUrl", "url")))
        .filter(address -> !address.isEmpty())
        .orElseGet(() -> Json.text(video, "thumbnail", "url"));
  }

  private static List<CaptionsLink> captions(JsonObject video) {
    return Json.all(Json.at(video, "caption")).stream()
        .map(each -> new CaptionsLink(Json.text(each, "contentUrl"), Json.text(each, "inLanguage")))
        .filter(link -> MediaAddress.isUsable(link.address()))
        .toList();
  }

  /** The last but one of the crumbs: the last is the page itself. */
  private void section(JsonObject crumbs) {
    List<String> names =
        Json.all(Json.at(crumbs, "itemListElement")).stream()
            .map(
                crumb ->
                    Json.text(crumb, "name").isEmpty()
                        ? Json.text(crumb, "item", "name")
                        : Json.text(crumb, "name"))
            .toList();
    if (names.size() > 2) {
      findings.claim(Field.SECTION, names.get(names.size() - 2), Source.JSON_LD_PAGE);
    }
  }
}
