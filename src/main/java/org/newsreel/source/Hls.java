package org.newsreel.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads playlists of streamed clips (RFC 8216).
 *
 * @param at where the playlist was
 */
record Hls(URI at, List<String> lines) {
  /** What the window shows is not larger, and a clip is kept for good. */
  private static final int TALL_ENOUGH = 720;

  private static final int MOST_PIECES = 20_000;

  private static final Pattern BANDWIDTH = Pattern.compile("[:,]BANDWIDTH=(\\d{1,12})");
  private static final Pattern HEIGHT = Pattern.compile("[:,]RESOLUTION=\\d{1,6}x(\\d{1,6})");
  private static final Pattern SOUND = Pattern.compile("[:,]AUDIO=\"([^\"]*)\"");
  private static final Pattern GROUP = Pattern.compile("[:,]GROUP-ID=\"([^\"]*)\"");
  private static final Pattern ADDRESS = Pattern.compile("[:,]URI=\"([^\"]*)\"");

  private static final String STREAM = "#EXT-X-STREAM-INF";
  private static final String LOCKED = "#EXT-X-KEY:(?!.*METHOD=NONE).*";

  /** One way to see a clip; its sound may be apart. */
  record Stream(String address, Optional<String> sound, long bandwidth, int height) {
    boolean isTooTall() {
      return height > TALL_ENOUGH;
    }
  }

  static Hls of(WebAnswer answer) throws FetchException {
    String text = answer.text();
    if (!text.startsWith("#EXTM3U")) {
      throw new WebException(answer.address(), "is no playlist");
    }
    return new Hls(
        URI.create(answer.address()),
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }

  /**
   * The stream to take: the best that is no larger than need be; empty where there is no choice.
   */
  Optional<Stream> best() throws WebException {
    List<Stream> streams = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).startsWith(STREAM)) {
        streams.add(stream(lines.get(i), lines.get(i + 1)));
      }
    }
    Comparator<Stream> better = Comparator.comparingLong(Stream::bandwidth);
    Optional<Stream> fitting = streams.stream().filter(stream -> !stream.isTooTall()).max(better);
    return fitting.isPresent() ? fitting : streams.stream().min(better);
  }

  private Stream stream(String tag, String address) throws WebException {
    Optional<String> sound =
        value(SOUND, tag)
            .flatMap(
                group ->
                    lines.stream()
                        .filter(line -> line.startsWith("#EXT-X-MEDIA:"))
                        .filter(line -> value(GROUP, line).filter(group::equals).isPresent())
                        .flatMap(line -> value(ADDRESS, line).stream())
                        .findFirst());
    return new Stream(
        absolute(address),
        sound.isPresent() ? Optional.of(absolute(sound.get())) : sound,
        value(BANDWIDTH, tag).map(Long::parseLong).orElse(0L),
        value(HEIGHT, tag).map(Integer::parseInt).orElse(0));
  }

  /**
   * The addresses of what makes a stream when put together.
   *
   * @throws WebException if it cannot be put together: it has no end yet, or is locked
   */
  List<String> pieces() throws WebException {
    if (!lines.contains("#EXT-X-ENDLIST")) {
      throw new WebException(at.getHost(), "streams this clip live, so it has no end yet");
    }
    if (lines.stream().anyMatch(line -> line.matches(LOCKED))) {
      throw new WebException(at.getHost(), "locks this clip: it plays on its own pages only");
    }
    List<String> pieces = new ArrayList<>();
    for (String line : lines) {
      Optional<String> piece =
          line.startsWith("#EXT-X-MAP:")
              ? value(ADDRESS, line)
              : Optional.of(line).filter(address -> !address.startsWith("#"));
      if (piece.isPresent()) {
        pieces.add(absolute(piece.get()));
      }
    }
    return whole(pieces);
  }

  /** Pieces that are stretches of one file are that file. */
  private List<String> whole(List<String> pieces) throws WebException {
    boolean stretches = lines.stream().anyMatch(line -> line.startsWith("#EXT-X-BYTERANGE"));
    List<String> files = stretches ? pieces.stream().distinct().toList() : pieces;
    if (files.isEmpty() || files.size() > MOST_PIECES || (stretches && files.size() > 1)) {
      throw new WebException(
          at.getHost(), "streams this clip in a way that cannot be put together");
    }
    return files;
  }

  private String absolute(String address) throws WebException {
    return WebAddress.resolve(at, address)
        .map(URI::toString)
        .orElseThrow(() -> new WebException(at.getHost(), "streams from somewhere off the web"));
  }

  private static Optional<String> value(Pattern attribute, String tag) {
    Matcher found = attribute.matcher(tag);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
