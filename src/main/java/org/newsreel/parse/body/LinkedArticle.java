package org.newsreel.parse.body;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the first article in a page's JSON-LD says; fields are empty where it says nothing.
 *
 * @param body plain or marked-up text, often without the headings, sometimes cut
 */
record LinkedArticle(String title, String byline, String description, String body) {
  private static final LinkedArticle NONE = new LinkedArticle("", "", "", "");
  private static final TypeAdapter<JsonElement> JSON = new Gson().getAdapter(JsonElement.class);
  private static final Pattern CDATA = Pattern.compile("^\\s*<!\\[CDATA\\[|\\]\\]>\\s*$");
  private static final Pattern SCHEMA = Pattern.compile("https?://schema\\.org/?");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^Article|AdvertiserContentArticle|NewsArticle|OpinionNewsArticle|Report"
              + "|SatiricalArticle|ScholarlyArticle|SocialMediaPosting|BlogPosting"
              + "|DiscussionForumPosting|TechArticle|APIReference$");

  static LinkedArticle of(Document document) {
    for (Element script : document.getElementsByTag("script")) {
      if (script.attr("type").equals("application/ld+json")) {
        Optional<LinkedArticle> found =
            article(CDATA.matcher(script.data()).replaceAll("")).map(at -> read(at, document));
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return NONE;
  }

  private static Optional<JsonObject> article(String json) {
    try {
      return article(JSON.fromJson(json));
    } catch (IOException | JsonParseException broken) {
      return Optional.empty();
    }
  }

  private static Optional<JsonObject> article(@Nullable JsonElement root) {
    Optional<JsonObject> found =
        root instanceof JsonArray several
            ? firstArticle(several)
            : Optional.ofNullable(root instanceof JsonObject one ? one : null);
    return found
        .filter(LinkedArticle::isOfSchema)
        .flatMap(
            one ->
                !one.has("@type") && one.get("@graph") instanceof JsonArray graph
                    ? firstArticle(graph)
                    : Optional.of(one))
        .filter(LinkedArticle::isArticle);
  }

  private static Optional<JsonObject> firstArticle(JsonArray several) {
    return several.asList().stream()
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .filter(LinkedArticle::isArticle)
        .findFirst();
  }

  private static boolean isOfSchema(JsonObject object) {
    JsonElement context = object.get("@context");
    String name =
        context instanceof JsonObject inner ? string(inner, "@vocab") : string(object, "@context");
    return SCHEMA.matcher(name).matches();
  }

  private static boolean isArticle(JsonObject object) {
    return ARTICLE.matcher(string(object, "@type")).find();
  }

  private static LinkedArticle read(JsonObject article, Document document) {
    return new LinkedArticle(
        title(article, document),
        byline(article.get("author")),
        string(article, "description"),
        string(article, "articleBody"));
  }

  private static String title(JsonObject article, Document document) {
    String name = string(article, "name");
    String headline = string(article, "headline");
    if (name.isEmpty() || headline.isEmpty() || name.equals(headline)) {
      return (name.isEmpty() ? headline : name).strip();
    }
    String title = WindowTitle.of(document);
    boolean headlineOnly =
        TitleCheck.similarity(headline, title) > 0.75 && TitleCheck.similarity(name, title) <= 0.75;
    return (headlineOnly ? headline : name).strip();
  }

  private static String byline(@Nullable JsonElement author) {
    List<JsonElement> authors = new ArrayList<>();
    if (author instanceof JsonArray several) {
      authors.addAll(several.asList());
    } else if (author != null) {
      authors.add(author);
    }
    return authors.stream()
        .filter(JsonObject.class::isInstance)
        .map(one -> string((JsonObject) one, "name").strip())
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String string(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()
        ? value.getAsString()
        : "";
  }
}
