package org.newsreel.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A clip where its broadcaster has it.
 *
 * @param address of a whole file where the page names one, else of a playlist (HLS); empty where
 *     the page has a clip and does not say where
 * @param poster the address of a picture that stands for it; empty where there is none
 */
public record RemoteClip(
    String address, Optional<Duration> length, String poster, List<CaptionsLink> captions) {
  public RemoteClip {
    captions = List.copyOf(captions);
  }
}
