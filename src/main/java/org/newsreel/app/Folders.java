package org.newsreel.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program keeps what: by the XDG Base Directory Specification 0.8, relative values
 * ignored; in the system's own folders on Windows and macOS.
 *
 * @param data the library
 * @param state where window and panes were left
 * @param cache what can be made again
 */
record Folders(Path data, Path state, Path cache) {
  private static final String NAME = "newsreel";

  /** Of this user on this computer. */
  static Folders ofUser() {
    return of(
        System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
  }

  static Folders of(String system, String home, Map<String, String> environment) {
    String kind = system.toLowerCase(Locale.ROOT);
    Path own = own(home, environment);
    if (kind.startsWith("windows")) {
      Path local = folder(environment, "LOCALAPPDATA").orElse(own.resolve("AppData/Local"));
      Path roaming = folder(environment, "APPDATA").orElse(own.resolve("AppData/Roaming"));
      return new Folders(
          roaming.resolve("Newsreel"),
          local.resolve("Newsreel/state"),
          local.resolve("Newsreel/cache"));
    }
    if (kind.startsWith("mac")) {
      Path support = own.resolve("Library/Application Support/Newsreel");
      return new Folders(support, support.resolve("state"), own.resolve("Library/Caches/Newsreel"));
    }
    return new Folders(
        folder(environment, "XDG_DATA_HOME").orElse(own.resolve(".local/share")).resolve(NAME),
        folder(environment, "XDG_STATE_HOME").orElse(own.resolve(".local/state")).resolve(NAME),
        folder(environment, "XDG_CACHE_HOME").orElse(own.resolve(".cache")).resolve(NAME));
  }

  /** Java says "?" of a user whom the system does not know. */
  private static Path own(String home, Map<String, String> environment) {
    Path known = Path.of(home.equals("?") ? "" : home);
    return known.isAbsolute()
        ? known
        : folder(environment, "HOME").orElseGet(() -> Path.of("").toAbsolutePath());
  }

  private static Optional<Path> folder(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isEmpty())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
