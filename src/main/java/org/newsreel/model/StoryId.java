package org.newsreel.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Names a story for good: sixteen hexadecimal digits, safe in a file name and on a command line.
 */
public record StoryId(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");

  public StoryId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a story's id: " + value);
    }
  }

  /**
   * The id of whatever {@code key} stands for: a canonical address, or else a story's title and
   * text, so that the same story read twice is one story.
   */
  public static StoryId from(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return new StoryId(HexFormat.of().formatHex(digest, 0, 8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
