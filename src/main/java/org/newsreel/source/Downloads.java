package org.newsreel.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;

/**
 * Brings large files here. What was broken off goes on where it stopped, also in another process,
 * if the host can tell that it still has the same file; the file appears whole or not at all.
 */
public final class Downloads {
  /** So often in a row nothing may come at all before we give up. */
  private static final int TRIES = 4;

  /** However little each of them brings. */
  private static final int MOST_REQUESTS = 100;

  private final Web web;
  private final Duration firstPause;

  public Downloads() {
    this(Web.ofProcess(), Duration.ofSeconds(1));
  }

  /**
   * Makes one for tests.
   *
   * @param firstPause before the second try; it doubles
   */
  Downloads(Web web, Duration firstPause) {
    this.web = web;
    this.firstPause = firstPause;
  }

  /**
   * How large a file is.
   *
   * @return bytes; -1 where its host does not say
   */
  public long size(WebRequest request) throws FetchException {
    // Asked for as the file itself will be: what HEAD says is often another thing.
    try (Answer answer = web.open(request, Map.of("Accept-Encoding", "identity"))) {
      if (answer.status() != 200) {
        throw web.refused(answer);
      }
      return answer.length();
    }
  }

  /**
   * Brings a file to a place. To pause, interrupt the thread, and call again later.
   *
   * @param most how large it may be, in bytes
   * @throws WebException if it cannot be had; what is here of it stays for the next call
   * @throws FetchException if it is too large, or this computer has no room for it
   */
  public void fetch(WebRequest request, Path target, long most, DownloadListener listener)
      throws FetchException {
    Partial partial = new Partial(target);
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      complete(new DownloadTry(web, request, partial, most, listener));
      Files.move(
          partial.file(),
          target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      partial.dropNote();
    } catch (IOException e) {
      throw DownloadTry.unwritable(partial.file(), e);
    }
  }

  /** Asks until all is here. A line that breaks is no failure while something comes over it. */
  private void complete(DownloadTry download) throws FetchException, IOException {
    int failures = 0;
    for (int request = 1; ; request++) {
      long before = download.partial().size();
      try {
        if (download.run() == DownloadTry.Outcome.WHOLE) {
          return;
        }
        download.partial().discard();
        failures++;
        giveUp(
            failures,
            new WebException(
                download.request().address(), "comes damaged, or changes while it is fetched"));
      } catch (WebException e) {
        failures = download.partial().size() > before ? 0 : failures + 1;
        giveUp(e.isPassing() && request < MOST_REQUESTS ? failures : TRIES, e);
      }
      pause(failures);
    }
  }

  private static void giveUp(int failures, WebException why) throws WebException {
    if (failures >= TRIES) {
      throw why;
    }
  }

  private void pause(int failures) throws WebException {
    try {
      Thread.sleep(firstPause.multipliedBy(1L << failures));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WebException("the file", WebFault.BROKEN_OFF, e);
    }
  }
}
