package org.newsreel.library;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A window's hold on a library: one at a time, until it is let go or its process ends in whatever
 * way. The system keeps it, also over a network drive that knows locks. What only reads or saves
 * something, as a command does, needs none.
 *
 * <p>Who holds it stands in a file of its own: on one system nobody else can read a locked file, on
 * others a process loses its lock when it closes the file a second time.
 */
public final class LibraryLock implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(LibraryLock.class.getName());
  private static final Gson GSON = new Gson();
  private static final int LONGEST = 1 << 14;

  /** Who only looks whether somebody has the lock has it for a moment. */
  private static final Duration OTHERS_LOOK = Duration.ofMillis(300);

  private static final Duration AGAIN = Duration.ofMillis(7);

  /** How a holder stands in its file. */
  private record Form(long pid, @Nullable String host, long startedMs, @Nullable String socket) {
    LockHolder holder() {
      Optional<Instant> started =
          startedMs > 0 ? Optional.of(Instant.ofEpochMilli(startedMs)) : Optional.empty();
      return new LockHolder(
          Math.max(0, pid), host == null ? "" : host, started, socket == null ? "" : socket);
    }
  }

  private final Path folder;
  private final Optional<FileChannel> channel;

  private LibraryLock(Path folder, Optional<FileChannel> channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes hold of the library in a folder, which is made where it is not there yet. Where the
   * folder can only be read, or its drive knows no locks, everybody gets one, and none is held.
   *
   * @throws LibraryHeldException if a window of another process has it
   */
  public static LibraryLock take(Path folder) throws LibraryException {
    return take(folder, OTHERS_LOOK);
  }

  private static LibraryLock take(Path folder, Duration patience) throws LibraryException {
    Path whole = folder.toAbsolutePath().normalize();
    Library.makeFolder(whole);
    try {
      return new LibraryLock(whole, Optional.of(lock(whole, patience)));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Nothing tells two windows on " + whole + " apart", e);
      return new LibraryLock(whole, Optional.empty());
    }
  }

  private static FileChannel lock(Path whole, Duration patience)
      throws IOException, LibraryHeldException {
    FileChannel channel =
        FileChannel.open(file(whole), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean held = false;
    try {
      long until = System.nanoTime() + patience.toNanos();
      held = isLocked(channel);
      while (!held && System.nanoTime() < until) {
        LockSupport.parkNanos(AGAIN.toNanos());
        held = isLocked(channel);
      }
    } finally {
      if (!held) {
        channel.close();
      }
    }
    if (!held) {
      throw new LibraryHeldException(whole, read(whole));
    }
    return channel;
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      LOG.log(Level.DEBUG, "A window of this very process has the library", e);
      return false;
    }
  }

  /** Who has the library in a folder open in a window, if anybody; changes nothing. */
  public static Optional<LockHolder> holder(Path folder) throws LibraryException {
    if (!Files.exists(file(folder))) {
      return Optional.empty();
    }
    LibraryLock mine;
    try {
      mine = take(folder, Duration.ZERO);
    } catch (LibraryHeldException e) {
      return Optional.of(e.holder());
    }
    mine.unlock();
    return Optional.empty();
  }

  /** Whether another window would be kept out. */
  public boolean isHeld() {
    return channel.isPresent();
  }

  /**
   * Says who holds the lock.
   *
   * @param socket where others of this user and computer can speak to the holder; may be empty
   */
  public void announce(String socket) {
    if (!isHeld()) {
      return;
    }
    ProcessHandle self = ProcessHandle.current();
    long started = self.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    String text = GSON.toJson(new Form(self.pid(), HostName.ofThis(), started, socket));
    Path fresh = folder.resolve("window.new");
    try {
      Files.writeString(fresh, text);
      Files.move(
          fresh, said(folder), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Others are not told who has " + folder, e);
    }
  }

  private static LockHolder read(Path folder) {
    try (InputStream content = Files.newInputStream(said(folder))) {
      String text = new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8);
      @Nullable Form form = GSON.fromJson(text, Form.class);
      return form == null ? LockHolder.UNKNOWN : form.holder();
    } catch (IOException | JsonParseException e) {
      LOG.log(Level.DEBUG, "The holder of " + folder + " does not say who it is", e);
      return LockHolder.UNKNOWN;
    }
  }

  private static Path file(Path folder) {
    return folder.resolve("window.lock");
  }

  private static Path said(Path folder) {
    return folder.resolve("window.json");
  }

  /** Lets go of the library. The file stays: who deletes it may delete another's lock. */
  @Override
  public void close() {
    try {
      if (isHeld()) {
        Files.deleteIfExists(said(folder));
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A file of the window's stays in " + folder, e);
    }
    unlock();
  }

  private void unlock() {
    try {
      if (channel.isPresent()) {
        channel.get().close();
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The library in " + folder + " stays held", e);
    }
  }
}
