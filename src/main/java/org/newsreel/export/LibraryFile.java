package org.newsreel.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an exported library says of itself, and what belongs to no story.
 *
 * @param made when
 * @param stories how many there are to be in it
 * @param searches what was typed, by the names of saved searches
 * @param notes small things that the library remembers
 */
record LibraryFile(
    String program,
    int version,
    String made,
    int stories,
    @Nullable Map<String, String> searches,
    @Nullable Map<String, String> notes) {
  static final String NAME = "newsreel.json";

  private static final String PROGRAM = "Newsreel";
  private static final int VERSION = 1;
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  static LibraryFile of(int stories, Map<String, String> searches, Map<String, String> notes) {
    return new LibraryFile(PROGRAM, VERSION, Instant.now().toString(), stories, searches, notes);
  }

  String json() {
    return GSON.toJson(this);
  }

  /** Reads it back; what is not text in the lists of texts is left out. */
  static LibraryFile read(String json) throws IOException {
    try {
      LibraryFile file = Objects.requireNonNull(GSON.fromJson(json, LibraryFile.class));
      if (!PROGRAM.equals(file.program)) {
        throw new IOException("is not of Newsreel");
      }
      return new LibraryFile(
          PROGRAM,
          file.version,
          String.valueOf(file.made),
          file.stories,
          present(file.searches),
          present(file.notes));
    } catch (JsonParseException | NullPointerException e) {
      throw new IOException("is damaged", e);
    }
  }

  boolean isNewer() {
    return version > VERSION;
  }

  static Map<String, String> present(@Nullable Map<String, String> pairs) {
    Map<String, String> present = new LinkedHashMap<>();
    if (pairs != null) {
      pairs.forEach(
          (name, value) -> {
            List<@Nullable String> both = Arrays.asList(name, value);
            if (both.stream().allMatch(Objects::nonNull)) {
              present.put(name, value);
            }
          });
    }
    return present;
  }
}
