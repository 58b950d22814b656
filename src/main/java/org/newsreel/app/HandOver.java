package org.newsreel.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.newsreel.library.LibraryException;
import org.newsreel.library.LibraryHeldException;
import org.newsreel.library.LibraryLock;
import org.newsreel.library.LockHolder;

/** Leaves what a start was given to the window that has the library open already. */
final class HandOver {
  private static final System.Logger LOG = System.getLogger(HandOver.class.getName());

  /** A window that has just opened or closed says so within this time. */
  private static final Duration LONGEST = Duration.ofSeconds(3);

  private static final Duration AGAIN = Duration.ofMillis(50);

  private HandOver() {}

  /**
   * Looks for a window on the library in a folder, and gives it what was given here.
   *
   * @return whether it has taken it; not where no window has the library open
   * @throws LibraryHeldException if one has it open and cannot be spoken to
   */
  static boolean to(Path folder, List<String> given) throws LibraryException {
    long until = System.nanoTime() + LONGEST.toNanos();
    Optional<LockHolder> holder = LibraryLock.holder(folder);
    while (holder.isPresent() && !takes(holder.get(), given)) {
      if (System.nanoTime() > until) {
        throw new LibraryHeldException(folder, holder.get());
      }
      LockSupport.parkNanos(AGAIN.toNanos());
      holder = LibraryLock.holder(folder);
    }
    return holder.isPresent();
  }

  /** Whether a window takes what is given. */
  static boolean takes(LockHolder holder, List<String> given) {
    try {
      return !holder.socket().isEmpty() && takes(Path.of(holder.socket()), given);
    } catch (InvalidPathException e) {
      LOG.log(Level.DEBUG, "A socket that has another system's name", e);
      return false;
    }
  }

  private static boolean takes(Path socket, List<String> given) {
    if (!SocketFolder.isPrivate(socket.toAbsolutePath().getParent())) {
      return false;
    }
    try (SocketChannel call = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      WindowDoor.hangUpLater(call);
      call.connect(UnixDomainSocketAddress.of(socket));
      new Message(given).write(call);
      return Message.read(call).equals(Message.TAKEN);
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.DEBUG, "Nobody answers at " + socket, e);
      return false;
    }
  }
}
