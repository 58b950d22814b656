package org.newsreel.audio;

import java.time.Duration;

/**
 * What a clip file says of itself.
 *
 * @param length of the whole presentation
 * @param soundCodec "AAC-LC", "MP3", ...; empty where the clip has no sound
 * @param pictureCodec "H.264", ...; empty where the clip has no picture
 */
public record ClipFacts(Duration length, String soundCodec, String pictureCodec) {
  public boolean hasSound() {
    return !soundCodec.isEmpty();
  }

  public boolean hasPicture() {
    return !pictureCodec.isEmpty();
  }
}
