package org.newsreel.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsreel.model.StoryId;

/**
 * Where sockets stand: not beside the library, whose path may be too long for one or on a drive
 * that knows none, but in a folder that only this user can enter.
 */
final class SocketFolder {
  private static final System.Logger LOG = System.getLogger(SocketFolder.class.getName());
  private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rwx------");

  /** Bytes: 104 on macOS and 108 on Linux, with a zero at the end. */
  private static final int LONGEST = 100;

  private SocketFolder() {}

  /** Those of this user on this computer, the best first. */
  static List<Path> ofUser() {
    return of(
        Folders.ofUser().state(),
        Path.of(System.getProperty("java.io.tmpdir", "")),
        System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9_-]", "_"),
        System.getenv());
  }

  static List<Path> of(Path state, Path temporary, String user, Map<String, String> environment) {
    Stream<Path> runtime =
        Stream.ofNullable(environment.get("XDG_RUNTIME_DIR"))
            .filter(name -> name.startsWith("/"))
            .map(name -> Path.of(name).resolve("newsreel"));
    return Stream.concat(
            runtime, Stream.of(state.resolve("sockets"), temporary.resolve("newsreel-" + user)))
        .toList();
  }

  /** The place for the socket of a library; empty where none of the folders will do. */
  static Optional<Path> socket(List<Path> folders, Path library) {
    String name = StoryId.from(real(library).toString()).value();
    return folders.stream()
        .map(Path::toAbsolutePath)
        .filter(folder -> isShort(folder.resolve(name)) && isMade(folder) && isPrivate(folder))
        .map(folder -> folder.resolve(name))
        .findFirst();
  }

  private static boolean isShort(Path socket) {
    return socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
  }

  private static Path real(Path library) {
    try {
      return library.toRealPath();
    } catch (IOException e) {
      return library.toAbsolutePath().normalize();
    }
  }

  private static boolean isMade(Path folder) {
    try {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectories(folder.resolveSibling(""));
        make(folder);
      }
      return true;
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.DEBUG, "No socket can stand in " + folder, e);
      return false;
    }
  }

  private static void make(Path folder) throws IOException {
    if (posix(folder.resolveSibling("")) == null) {
      Files.createDirectory(folder);
    } else {
      Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWN));
    }
  }

  /**
   * Whether a folder is one that this user made and nobody else can enter. Who can write into it
   * and owns what is written is the same as who owns it.
   */
  static boolean isPrivate(@Nullable Path folder) {
    if (folder == null || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    @Nullable PosixFileAttributeView view = posix(folder);
    try {
      return view == null || isPrivate(folder, view.readAttributes());
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "No socket can stand in " + folder, e);
      return false;
    }
  }

  private static boolean isPrivate(Path folder, PosixFileAttributes found) throws IOException {
    if (!OWN.containsAll(found.permissions())) {
      return false;
    }
    Path mine = Files.createTempFile(folder, "owner", "");
    try {
      return Files.getOwner(mine).equals(found.owner());
    } finally {
      Files.delete(mine);
    }
  }

  private static @Nullable PosixFileAttributeView posix(Path folder) {
    return Files.getFileAttributeView(
        folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }
}
