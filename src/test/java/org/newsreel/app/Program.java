package org.newsreel.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How tests start the real program, on a module path as it is installed with. */
record Program(Path folder) {
  /** Its output goes into the files {@code out} and {@code err} of that name. */
  Process start(String name, List<String> flags, List<String> words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=javafx.graphics,javafx.media,org.xerial.sqlitejdbc");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.addAll(flags);
    command.addAll(List.of("-p", modulePath(), "-m", "org.newsreel/" + Main.class.getName()));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    builder.environment().putAll(ownFolders());
    return builder
        .redirectOutput(folder.resolve(name + ".out").toFile())
        .redirectError(folder.resolve(name + ".err").toFile())
        .start();
  }

  /** The plainest locale there is, and nothing of this user's. */
  private Map<String, String> ownFolders() {
    return Map.of(
        "LC_ALL", "C",
        "XDG_DATA_HOME", folder.resolve("data").toString(),
        "XDG_STATE_HOME", folder.resolve("state").toString(),
        "XDG_CACHE_HOME", folder.resolve("cache").toString(),
        "XDG_RUNTIME_DIR", folder.resolve("run").toString());
  }

  /** The tests' module path without the tests' own libraries, which the program never meets. */
  private static String modulePath() {
    String jars =
        Arrays.stream(System.getProperty("jdk.module.path", "").split(File.pathSeparator))
            .filter(jar -> jar.endsWith(".jar"))
            .filter(
                jar ->
                    !jar.matches(
                        ".*(junit|testfx|osgi|assertj|archunit|hamcrest|opentest4j|byte-buddy|apiguardian).*"))
            .collect(Collectors.joining(File.pathSeparator));
    return "target/classes" + File.pathSeparator + jars;
  }
}
