package org.newsreel.feeds;

import java.net.URI;
import java.util.regex.Pattern;

/** Addresses as feeds write them. */
final class Addresses {
  private static final Pattern ABSOLUTE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*");

  /** What the program may open: nothing that runs, and nothing on this computer. */
  private static final Pattern WEB =
      Pattern.compile("https?://[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

  private Addresses() {}

  /** An address in full; as it is where nobody said what it is relative to. */
  static String resolve(String base, String address) {
    String asked = address.strip();
    if (asked.isEmpty() || ABSOLUTE.matcher(asked).matches()) {
      return asked.isEmpty() ? base : asked;
    }
    try {
      return base.isEmpty()
          ? asked
          : URI.create(base).resolve(asked.replace(" ", "%20")).toString();
    } catch (IllegalArgumentException e) {
      return asked;
    }
  }

  /** An address of the web in full; empty where it is anything else. */
  static String web(String base, String address) {
    String full = address.isBlank() ? "" : resolve(base, address).replace(" ", "%20");
    return WEB.matcher(full).matches() ? full : "";
  }
}
