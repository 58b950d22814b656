package org.newsreel.source;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of http and https as people and pages write them. */
public final class WebAddress {
  private static final Pattern FORM =
      Pattern.compile("(?i)(https?)://([^/?#\\s\\\\]+)([/?][^#]*)?(#.*)?", Pattern.DOTALL);

  private static final Pattern ONE = Pattern.compile("(?i)https?://\\S{1,4000}");
  private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]+\\]|[^:@]+)(:\\d{1,5})?");
  private static final Pattern NEAR = Pattern.compile("\\[.*|[0-9.]+|[^.]+|.*\\.local");
  private static final Pattern LOOSE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  /** What may stand in a path or query as it is. */
  private static final String PLAIN = "!$%&'()*+,-./:;=?@_~";

  private WebAddress() {}

  /** Whether a text is one address of the web and nothing else. */
  public static boolean isOne(String text) {
    return ONE.matcher(text.strip()).matches() && parse(text).isPresent();
  }

  /**
   * Reads an address leniently: other alphabets and spaces are encoded, the fragment is dropped.
   *
   * @return empty where it is none of http or https, has no host, or carries a name and password,
   *     which a page's address never needs and a misleading one often has
   */
  static Optional<URI> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    String rest = form.group(3) == null ? "/" : form.group(3);
    return authority(form.group(2))
        .flatMap(
            authority ->
                uri(
                    form.group(1).toLowerCase(Locale.ROOT)
                        + "://"
                        + authority
                        + (rest.startsWith("?") ? "/" : "")
                        + encoded(rest)))
        .filter(uri -> uri.getHost() != null && uri.getPort() <= 0xFFFF);
  }

  /**
   * Whether an address is of the same host as another that the reader typed, where that host can
   * only be a near one: a number, or a name that the internet's directory does not give away. What
   * a page in one's own network names as its own may be fetched from there, too.
   */
  public static boolean isNeighbour(String address, String typed) {
    Optional<String> host = parse(typed).map(URI::getRawAuthority);
    return host.isPresent()
        && parse(address).map(URI::getRawAuthority).equals(host)
        && parse(typed).map(URI::getHost).filter(name -> NEAR.matcher(name).matches()).isPresent();
  }

  /** Where a redirect's or a link's text leads that was found at {@code base}. */
  static Optional<URI> resolve(URI base, String text) {
    String link = text.strip();
    if (link.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
      return parse(link);
    }
    if (link.startsWith("//")) {
      return parse(base.getScheme() + ":" + link);
    }
    String origin = base.getScheme() + "://" + base.getRawAuthority();
    if (link.startsWith("?")) {
      return parse(origin + base.getRawPath() + link);
    }
    return uri(encoded(link.replaceFirst("#.*", "")))
        .map(base::resolve)
        .flatMap(uri -> parse(uri.toString()));
  }

  private static Optional<String> authority(String text) {
    Matcher parts = AUTHORITY.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      String host = parts.group(1);
      String plain = host.startsWith("[") ? host : IDN.toASCII(host);
      return Optional.of(plain + (parts.group(2) == null ? "" : parts.group(2)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte each :
        LOOSE_PERCENT.matcher(text).replaceAll("%25").getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (each & 0xFF);
      if (character < 0x80
          && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0)) {
        encoded.append(character);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
      }
    }
    return encoded.toString();
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
