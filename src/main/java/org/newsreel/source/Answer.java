package org.newsreel.source;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpHeaders;

/**
 * What a host answered, its body still to be read. Closing it ends the connection, and the visit.
 *
 * @param address the last one, after all redirects
 * @param body as it comes over the line, packed as it is
 */
record Answer(URI address, int status, HttpHeaders headers, InputStream body, Courtesy.Visit visit)
    implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Answer.class.getName());

  /** A header's first value; empty where there is none. */
  String header(String name) {
    return headers.firstValue(name).orElse("").strip();
  }

  /** How long the body says it is; -1 where it does not. */
  long length() {
    String said = header("Content-Length");
    return said.matches("\\d{1,18}") ? Long.parseLong(said) : -1;
  }

  String host() {
    return address.getHost();
  }

  @Override
  public void close() {
    try {
      body.close();
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "A connection closed badly", e);
    } finally {
      visit.close();
    }
  }
}
