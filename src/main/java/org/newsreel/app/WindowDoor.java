package org.newsreel.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channel;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Where a window hears from later starts of the program, which need not open another. Who says
 * nothing that makes sense, or nothing at all, is hung up on; the window does not notice.
 *
 * @param socket which file stands for it
 */
record WindowDoor(Path socket, ServerSocketChannel server) implements AutoCloseable {
  /** For a whole message, and for its answer. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final System.Logger LOG = System.getLogger(WindowDoor.class.getName());
  private static final int AT_ONCE = 16;

  /**
   * Opens it; what a killed program left in its place goes. Only for the one who has the library's
   * lock, and in a folder that nobody else can enter.
   *
   * @param heard told what is given, on a thread of the door's
   */
  static WindowDoor open(Path socket, Consumer<List<String>> heard) throws IOException {
    Files.deleteIfExists(socket);
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      server.bind(UnixDomainSocketAddress.of(socket));
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
    WindowDoor door = new WindowDoor(socket, server);
    Thread.ofVirtual().name("newsreel-door").start(() -> door.listen(heard));
    return door;
  }

  private void listen(Consumer<List<String>> heard) {
    Semaphore room = new Semaphore(AT_ONCE);
    try {
      while (true) {
        room.acquire();
        SocketChannel caller = server.accept();
        hangUpLater(caller);
        Thread.startVirtualThread(
            () -> {
              answer(caller, heard);
              room.release();
            });
      }
    } catch (ClosedChannelException e) {
      LOG.log(Level.DEBUG, "The door is closed", e);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Later starts are not heard any more", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(SocketChannel caller, Consumer<List<String>> heard) {
    try (caller) {
      heard.accept(Message.read(caller).words());
      Message.TAKEN.write(caller);
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.DEBUG, "Somebody at the door was not understood", e);
    }
  }

  /** A read that waits ends when its channel is closed. */
  static void hangUpLater(Channel call) {
    Executor later = CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    later.execute(
        () -> {
          try {
            call.close();
          } catch (IOException e) {
            LOG.log(Level.DEBUG, "A call could not be ended", e);
          }
        });
  }

  @Override
  public void close() {
    try {
      server.close();
      Files.deleteIfExists(socket);
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "The socket stays, and is taken over", e);
    }
  }
}
