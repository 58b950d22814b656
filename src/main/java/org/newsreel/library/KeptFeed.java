package org.newsreel.library;

import java.time.Instant;
import java.util.Optional;

/**
 * A feed that the reader follows.
 *
 * @param folder the folders that it lies in: "News/World"; empty where in none
 * @param typed whether the reader gave the address, and not a list of feeds: only then may it lead
 *     into the local network
 * @param etag to ask its host with next time; empty where there is none
 * @param lastModified likewise
 * @param checked when its host last answered
 * @param failures how often it failed since then
 * @param problem why it failed last, in the reader's words; empty where it did not
 * @param due when it is to be looked at again
 */
public record KeptFeed(
    String address,
    String title,
    String folder,
    boolean typed,
    String etag,
    String lastModified,
    Optional<Instant> checked,
    int failures,
    String problem,
    Instant due) {
  /** A feed of the reader's that nobody has looked at yet. */
  public static KeptFeed added(String address, String title, String folder, Instant now) {
    return new KeptFeed(address, title, folder, true, "", "", Optional.empty(), 0, "", now);
  }

  /** A feed of a list that nobody has looked at yet. */
  public static KeptFeed listed(String address, String title, String folder, Instant now) {
    return new KeptFeed(address, title, folder, false, "", "", Optional.empty(), 0, "", now);
  }

  /** The same after its host answered. */
  public KeptFeed answered(String newEtag, String newLastModified, Instant now, Instant nextDue) {
    return new KeptFeed(
        address, title, folder, typed, newEtag, newLastModified, Optional.of(now), 0, "", nextDue);
  }

  /** The same after it failed once more. */
  public KeptFeed failed(String why, Instant nextDue) {
    return new KeptFeed(
        address, title, folder, typed, etag, lastModified, checked, failures + 1, why, nextDue);
  }

  /** The same by another name. */
  public KeptFeed titled(String newTitle) {
    return new KeptFeed(
        address, newTitle, folder, typed, etag, lastModified, checked, failures, problem, due);
  }
}
