package org.newsreel.library;

import java.time.Instant;
import java.util.Optional;

/**
 * Who has a library open in a window, by its own word.
 *
 * @param pid its process; 0 where it does not say
 * @param host its computer; empty where it does not say
 * @param socket where it can be spoken to on that computer; empty where it cannot
 */
public record LockHolder(long pid, String host, Optional<Instant> started, String socket) {
  static final LockHolder UNKNOWN = new LockHolder(0, "", Optional.empty(), "");

  /** As a reader may be told: which program, and where. */
  String said() {
    String process = pid == 0 ? "" : "process " + pid;
    String where = host.isEmpty() ? "" : "on " + host;
    String both = (process + " " + where).strip();
    return "Another Newsreel" + (both.isEmpty() ? "" : " (" + both + ")");
  }
}
