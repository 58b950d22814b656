package org.newsreel.parse.claims;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsreel.model.CaptionsLink;

/**
 * A clip out of a player's settings, whose shapes differ from site to site and from year to year:
 * what an address is for is told by how it ends, and what it stands under.
 */
final class PlayerSettings {
  private static final int MOST_NODES = 2_000;

  private final List<String> addresses = new ArrayList<>();
  private final List<CaptionsLink> captions = new ArrayList<>();
  private Optional<Duration> length = Optional.empty();
  private String poster = "";

  private PlayerSettings() {}

  static FoundClip clip(JsonElement settings) {
    PlayerSettings found = new PlayerSettings();
    found.walk(settings);
    return found.addresses.isEmpty()
        ? new FoundClip(List.of(), Optional.empty(), "", List.of(), Source.PLAYER)
        : new FoundClip(found.addresses, found.length, found.poster, found.captions, Source.PLAYER);
  }

  private void walk(JsonElement settings) {
    Deque<Map.Entry<String, JsonElement>> waiting = new ArrayDeque<>();
    waiting.push(Map.entry("", settings));
    for (int i = 0; i < MOST_NODES && !waiting.isEmpty(); i++) {
      Map.Entry<String, JsonElement> next = waiting.pop();
      if (next.getValue() instanceof JsonObject object) {
        List.copyOf(object.entrySet())
            .reversed()
            .forEach(
                member -> waiting.push(Map.entry(name(next, member.getKey()), member.getValue())));
      } else if (next.getValue().isJsonArray()) {
        next.getValue().getAsJsonArray().asList().reversed().stream()
            .forEach(each -> waiting.push(Map.entry(next.getKey(), each)));
      } else if (next.getValue().isJsonPrimitive()) {
        value(next.getKey(), next.getValue().getAsString());
      }
    }
  }

  /** With the name above: an image's address often stands under no more than "url". */
  private static String name(Map.Entry<String, JsonElement> above, String name) {
    String path = above.getKey() + '.' + name.toLowerCase(Locale.ROOT);
    return path.substring(Math.max(0, path.length() - 60));
  }

  private void value(String name, String value) {
    if (MediaAddress.isFile(value) || MediaAddress.isPlaylist(value)) {
      addresses.add(value);
    } else if (isLength(name) && length.isEmpty()) {
      length = ClipDuration.of(value);
    } else if (value.endsWith(".vtt") || value.endsWith(".ttml")) {
      captions.add(new CaptionsLink(value, ""));
    } else if (poster.isEmpty() && isPicture(name, value)) {
      poster = value;
    }
  }

  private static boolean isLength(String name) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    return last.equals("duration") || last.equals("_duration") || last.equals("durationseconds");
  }

  private static boolean isPicture(String name, String value) {
    boolean address = value.startsWith("http") || value.startsWith("/");
    return address
        && (name.contains("poster") || name.contains("preview") || name.contains("image"));
  }
}
