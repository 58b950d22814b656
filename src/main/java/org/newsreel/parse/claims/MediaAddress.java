package org.newsreel.parse.claims;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of clips: which of several is the one to keep, and files behind playlists. */
final class MediaAddress {
  private static final int LONGEST = 4_000;

  /** DW writes the file's name once, with what its sizes add between commas. */
  private static final Pattern DW_SIZES =
      Pattern.compile(
          "^https?://hlsvod\\.dw\\.com/i/([^,]{1,500}),([^/]{1,500}),\\.mp4\\.csmil/.*");

  private static final Pattern HEIGHT = Pattern.compile("\\d{3,4}x(\\d{3,4})|[_-](\\d{3,4})p?\\.");

  private MediaAddress() {}

  static boolean isUsable(String address) {
    return !address.isBlank()
        && address.length() <= LONGEST
        && !address.startsWith("data:")
        && !address.startsWith("blob:")
        && !address.startsWith("javascript:");
  }

  static boolean isPlaylist(String address) {
    String path = path(address);
    return path.endsWith(".m3u8") || path.endsWith(".mpd") || path.contains(".csmil");
  }

  static boolean isFile(String address) {
    String path = path(address);
    return path.endsWith(".mp4")
        || path.endsWith(".m4v")
        || path.endsWith(".webm")
        || path.endsWith(".mp3")
        || path.endsWith(".m4a")
        || path.endsWith(".mov");
  }

  /** A whole file, of its sizes the best up to 720 lines; else a playlist; else what there is. */
  static Optional<String> best(List<String> addresses) {
    List<String> all = new ArrayList<>(addresses);
    addresses.forEach(address -> all.addAll(filesBehind(address)));
    Optional<String> file =
        all.stream()
            .filter(MediaAddress::isFile)
            .reduce((best, next) -> fit(next) > fit(best) ? next : best);
    return file.or(() -> all.stream().filter(MediaAddress::isPlaylist).findFirst())
        .or(() -> all.stream().findFirst());
  }

  /** The files that DW's playlist is cut from, smallest first; of others none are known. */
  static List<String> filesBehind(String playlist) {
    Matcher sizes = DW_SIZES.matcher(playlist.length() > LONGEST ? "" : playlist);
    if (!sizes.matches()) {
      return List.of();
    }
    return Pattern.compile(",")
        .splitAsStream(sizes.group(2))
        .filter(size -> !size.isEmpty())
        .map(size -> "https://tvdownloaddw-a.akamaihd.net/" + sizes.group(1) + size + ".mp4")
        .toList();
  }

  /** More lines are better up to 720; beyond, a file takes long to fetch and shows no more. */
  private static int fit(String address) {
    Matcher height = HEIGHT.matcher(address);
    int lines = 0;
    while (height.find()) {
      lines = Integer.parseInt(height.group(1) != null ? height.group(1) : height.group(2));
    }
    return lines <= 720 ? lines : 720 - lines / 10;
  }

  private static String path(String address) {
    try {
      String path = new URI(address).getPath();
      return path == null ? "" : path.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      int end = address.indexOf('?');
      return (end < 0 ? address : address.substring(0, end)).toLowerCase(Locale.ROOT);
    }
  }
}
