package org.newsreel.parse.claims;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/** JSON as pages have it: with comments around, line ends inside strings, and rubbish behind. */
final class Json {
  /** The state of the largest pages seen is under 2 MB. */
  private static final int LONGEST = 8_000_000;

  /** Deeper than any page's data; what nests deeper means harm. */
  private static final int DEEPEST = 200;

  private Json() {}

  /** The first object or array at or behind a place in the text, up to where it closes. */
  static Optional<JsonElement> in(String text, int from) {
    int start = start(text, from);
    if (start < 0 || text.length() - start > LONGEST) {
      return Optional.empty();
    }
    JsonReader reader = new JsonReader(new StringReader(text.substring(start)));
    reader.setStrictness(Strictness.LENIENT);
    reader.setNestingLimit(DEEPEST);
    try {
      return Optional.of(JsonParser.parseReader(reader));
    } catch (JsonParseException | NumberFormatException e) {
      // Half of a page's data says nothing that can be relied on.
      return Optional.empty();
    }
  }

  private static int start(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '{' || text.charAt(i) == '[') {
        return text.startsWith("[CDATA[", i) ? start(text, i + "[CDATA[".length()) : i;
      }
    }
    return -1;
  }

  /** The member at the end of the path; JSON's null where there is none. */
  static JsonElement at(JsonElement from, String... path) {
    JsonElement at = from;
    for (String name : path) {
      JsonElement next = at instanceof JsonObject object ? object.get(name) : null;
      if (next == null) {
        return JsonNull.INSTANCE;
      }
      at = next;
    }
    return at;
  }

  /** The string or number at the end of the path, of several the first; empty where none is. */
  static String text(JsonElement from, String... path) {
    return all(at(from, path)).stream()
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString)
        .findFirst()
        .orElse("");
  }

  /** An array's elements, or the element itself; none of null. */
  static List<JsonElement> all(JsonElement element) {
    if (element.isJsonArray()) {
      return element.getAsJsonArray().asList();
    }
    return element.isJsonNull() ? List.of() : List.of(element);
  }
}
