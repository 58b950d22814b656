package org.newsreel.source;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Keeps pages and feeds from reaching what is behind the reader's router.
 *
 * <p>All addresses of a name are looked at before every hop. java.net.http looks the name up once
 * more when it connects, and there is no way to hand it an address and keep the certificate's
 * check. Between the two lies the JDK's own memory of names (30 seconds for what was found), so
 * that both see the same; a name that changes its answer in the very moment in which that memory
 * ends could still slip through, and so can one that a configured proxy looks up for itself.
 */
record Gate(Predicate<InetAddress> isLocal, Duration patience) {
  /** Whether a host is in the neighbourhood, by any of its addresses. */
  boolean isLocal(URI address) throws WebException, InterruptedException {
    return addresses(address.getHost()).stream().anyMatch(isLocal);
  }

  /** The system's look-up cannot be interrupted, so another thread waits for it. */
  private List<InetAddress> addresses(String host) throws WebException, InterruptedException {
    var found = new CompletableFuture<List<InetAddress>>();
    Thread.ofVirtual().name("look-up").start(() -> lookUp(host, found));
    try {
      return found.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw WebFault.of(host, new UnknownHostException(host));
    }
  }

  private static void lookUp(String host, CompletableFuture<List<InetAddress>> found) {
    try {
      found.complete(List.of(InetAddress.getAllByName(host)));
    } catch (UnknownHostException e) {
      found.completeExceptionally(e);
    }
  }
}
