package org.newsreel.parse.claims;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.newsreel.model.CaptionsLink;

/** The clips of a page's players: {@code video} elements, and settings in attributes. */
final class Players {
  private static final int MOST = 50;

  private Players() {}

  static void read(PageElements page, Findings findings) {
    for (Element player : page.players.subList(0, Math.min(MOST, page.players.size()))) {
      findings.clip(ofElement(player));
      for (Attribute attribute : player.attributes()) {
        if (attribute.getKey().startsWith("data-") && attribute.getValue().startsWith("{")) {
          Json.in(attribute.getValue(), 0)
              .ifPresent(settings -> findings.clip(PlayerSettings.clip(settings)));
        }
      }
    }
  }

  private static FoundClip ofElement(Element player) {
    List<String> addresses = new ArrayList<>();
    add(addresses, player);
    List<CaptionsLink> captions = new ArrayList<>();
    for (Element child : player.children()) {
      if (child.normalName().equals("source")) {
        add(addresses, child);
      } else if (child.normalName().equals("track") && isCaptions(child)) {
        captions.add(new CaptionsLink(child.attr("src"), child.attr("srclang")));
      }
    }
    String poster = player.attr("data-posterurl");
    return new FoundClip(
        addresses,
        length(player),
        poster.isEmpty() ? player.attr("poster") : poster,
        captions,
        Source.PLAYER);
  }

  private static Optional<Duration> length(Element player) {
    return ClipDuration.of(player.attr("data-duration"));
  }

  private static void add(List<String> addresses, Element element) {
    for (String attribute : List.of("src", "data-src")) {
      String address = element.attr(attribute);
      if (MediaAddress.isFile(address) || MediaAddress.isPlaylist(address)) {
        addresses.add(address);
      }
    }
  }

  private static boolean isCaptions(Element track) {
    String kind = track.attr("kind");
    return MediaAddress.isUsable(track.attr("src"))
        && (kind.isEmpty() || kind.equals("subtitles") || kind.equals("captions"));
  }
}
