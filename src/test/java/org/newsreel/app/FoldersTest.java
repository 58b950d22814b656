package org.newsreel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths of the examples are Unix paths")
class FoldersTest {
  @Test
  void onLinuxTheyAreWhereTheSpecificationSays() {
    assertThat(Folders.of("Linux", "/home/ann", Map.of()))
        .isEqualTo(
            folders(
                "/home/ann/.local/share/newsreel",
                "/home/ann/.local/state/newsreel",
                "/home/ann/.cache/newsreel"));
  }

  @Test
  void theEnvironmentMovesThem() {
    Map<String, String> environment =
        Map.of("XDG_DATA_HOME", "/d", "XDG_STATE_HOME", "/s", "XDG_CACHE_HOME", "/c");
    assertThat(Folders.of("Linux", "/home/ann", environment))
        .isEqualTo(folders("/d/newsreel", "/s/newsreel", "/c/newsreel"));
  }

  @Test
  void relativeAndEmptyValuesAreIgnored() {
    Map<String, String> environment =
        Map.of("XDG_DATA_HOME", "data", "XDG_STATE_HOME", "", "XDG_CACHE_HOME", "./cache");
    assertThat(Folders.of("Linux", "/home/ann", environment))
        .isEqualTo(Folders.of("Linux", "/home/ann", Map.of()));
  }

  @Test
  void onWindowsTheyAreInTheUsersApplicationData() {
    Map<String, String> environment = Map.of("APPDATA", "/u/Roaming", "LOCALAPPDATA", "/u/Local");
    assertThat(Folders.of("Windows 11", "/u", environment))
        .isEqualTo(
            folders("/u/Roaming/Newsreel", "/u/Local/Newsreel/state", "/u/Local/Newsreel/cache"));
    assertThat(Folders.of("Windows 11", "/u", Map.of()).data())
        .isEqualTo(Path.of("/u/AppData/Roaming/Newsreel"));
  }

  @Test
  void onMacOsTheyAreInTheUsersLibrary() {
    assertThat(Folders.of("Mac OS X", "/Users/ann", Map.of("XDG_DATA_HOME", "/d")))
        .isEqualTo(
            folders(
                "/Users/ann/Library/Application Support/Newsreel",
                "/Users/ann/Library/Application Support/Newsreel/state",
                "/Users/ann/Library/Caches/Newsreel"));
  }

  @Test
  void aUserWhomTheSystemDoesNotKnowHasTheHomeOfTheEnvironment() {
    assertThat(Folders.of("Linux", "?", Map.of("HOME", "/home/guest")))
        .isEqualTo(Folders.of("Linux", "/home/guest", Map.of()));
    assertThat(Folders.of("Linux", "?", Map.of()).data()).isAbsolute();
  }

  private static Folders folders(String data, String state, String cache) {
    return new Folders(Path.of(data), Path.of(state), Path.of(cache));
  }
}
