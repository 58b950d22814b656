package org.newsreel.parse.claims;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page's own address, and others beside it. */
final class WebAddress {
  private static final int LONGEST = 4_000;
  private static final Pattern DOT = Pattern.compile("\\.");

  private static final Set<String> OF_NOBODY =
      Set.of("www", "com", "org", "net", "co", "de", "uk", "amp", "m", "news");

  private final Optional<URI> own;

  /**
   * @param address empty where nobody knows
   */
  WebAddress(String address) {
    own = parsed(address).filter(uri -> uri.isAbsolute() && uri.getHost() != null);
  }

  static boolean isWhole(String address) {
    return new WebAddress(address).own.isPresent();
  }

  /**
   * The other address as seen from the page; as it stands where the page's own is unknown. Empty
   * where it is none, or not of the web.
   */
  Optional<String> absolute(String other) {
    return other.isBlank()
        ? Optional.empty()
        : parsed(other.strip())
            .map(uri -> own.isPresent() ? own.get().resolve(uri) : uri)
            .filter(uri -> !uri.isAbsolute() || isWeb(uri))
            .map(URI::toString);
  }

  private static boolean isWeb(URI uri) {
    return uri.getScheme().equalsIgnoreCase("http") || uri.getScheme().equalsIgnoreCase("https");
  }

  private static List<String> withLabels(String host) {
    return Stream.concat(
            Stream.of(host), DOT.splitAsStream(host).filter(each -> !OF_NOBODY.contains(each)))
        .toList();
  }

  /** What the site may be called after its host: "learngerman.dw.com", "learngerman". */
  List<String> siteNames() {
    return own.map(URI::getHost)
        .map(host -> host.toLowerCase(Locale.ROOT))
        .map(host -> host.startsWith("www.") ? host.substring(4) : host)
        .map(WebAddress::withLabels)
        .orElse(List.of());
  }

  private static Optional<URI> parsed(String address) {
    try {
      return address.length() > LONGEST
          ? Optional.empty()
          : Optional.of(new URI(address.replace(" ", "%20")));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
