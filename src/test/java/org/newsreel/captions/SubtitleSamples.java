package org.newsreel.captions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Public test files of captions, where they are at hand. */
final class SubtitleSamples {
  private static final Path FOLDER = Path.of("..", "shared", "corpora", "subtitles");

  private SubtitleSamples() {}

  /** The texts of those whose names end so. */
  static Map<String, String> texts(String zip, String ending) throws IOException {
    Path file = FOLDER.resolve(zip);
    assumeTrue(Files.exists(file), file + " is not here");
    Map<String, String> texts = new TreeMap<>();
    try (ZipFile files = new ZipFile(file.toFile())) {
      for (ZipEntry entry :
          files.stream().filter(each -> each.getName().endsWith(ending)).toList()) {
        String text = new String(files.getInputStream(entry).readAllBytes(), UTF_8);
        texts.put(entry.getName(), text.startsWith("\uFEFF") ? text.substring(1) : text);
      }
    }
    return texts;
  }

  /** What is expected of each file. */
  static Map<String, JsonArray> expected(String json) throws IOException {
    Path file = FOLDER.resolve(json);
    assumeTrue(Files.exists(file), file + " is not here");
    Map<String, JsonArray> expected = new LinkedHashMap<>();
    JsonElement all = JsonParser.parseString(Files.readString(file));
    ((JsonObject) all)
        .entrySet()
        .forEach(e -> expected.put(e.getKey(), e.getValue().getAsJsonArray()));
    return expected;
  }
}
