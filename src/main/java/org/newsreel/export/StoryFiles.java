package org.newsreel.export;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * What lies beside a story's page, as the page refers to it.
 *
 * @param clip the path of the clip from the page
 * @param poster the name of the picture
 * @param hasCaptions whether there is a file of captions
 */
record StoryFiles(Optional<String> clip, Optional<String> poster, boolean hasCaptions) {
  static final String STORY = "story.json";
  static final String PAGE = "page.txt";
  static final String HTML = "story.html";
  static final String CAPTIONS = "captions.vtt";
  static final String POSTER = "poster";

  private static final Set<String> SOUND =
      Set.of("aac", "aif", "aiff", "flac", "m4a", "mp3", "oga", "ogg", "opus", "wav");

  /** Whether the clip has no picture, as far as its name tells. */
  boolean isSound() {
    return clip.filter(path -> SOUND.contains(path.substring(path.lastIndexOf('.') + 1)))
        .isPresent();
  }

  /** Writes a path as an address relative to the page (RFC 3986). */
  static String address(String path) {
    StringBuilder address = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          (each >= 'a' && each <= 'z')
              || (each >= 'A' && each <= 'Z')
              || (each >= '0' && each <= '9')
              || "-._/".indexOf(each) >= 0;
      address.append(plain ? String.valueOf((char) each) : String.format("%%%02X", each & 0xff));
    }
    return address.toString();
  }
}
