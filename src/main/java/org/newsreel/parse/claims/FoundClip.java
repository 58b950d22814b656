package org.newsreel.parse.claims;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.newsreel.model.CaptionsLink;

/**
 * A clip as one place of the page has it.
 *
 * @param addresses files and playlists, perhaps relative, in the page's order
 */
record FoundClip(
    List<String> addresses,
    Optional<Duration> length,
    String poster,
    List<CaptionsLink> captions,
    Source source) {
  FoundClip {
    addresses = addresses.stream().map(String::strip).filter(MediaAddress::isUsable).toList();
    poster = MediaAddress.isUsable(poster.strip()) ? poster.strip() : "";
    captions = List.copyOf(captions);
  }

  boolean isEmpty() {
    return addresses.isEmpty() && length.isEmpty();
  }
}
