package org.newsreel.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What is the same in every story's page: our script and style, and a policy that allows no other.
 */
final class PageParts {
  static final String STYLE = resource("story.css");
  static final String SCRIPT = resource("story.js");

  /**
   * Nothing from the network and no code but ours, by its digest (https://www.w3.org/TR/CSP3/). The
   * clip and the picture lie beside the page: {@code 'self'} where it is served, {@code file:}
   * where it is opened from a disk.
   */
  static final String POLICY =
      "default-src 'none'; script-src "
          + digest(SCRIPT)
          + "; style-src "
          + digest(STYLE)
          + "; img-src 'self' file:; media-src 'self' file:; base-uri 'none'; form-action 'none'";

  private PageParts() {}

  private static String digest(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Browsers count every line end as a line feed. */
  private static String resource(String name) {
    try (InputStream in = PageParts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Newsreel lacks its own file " + name);
      }
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
