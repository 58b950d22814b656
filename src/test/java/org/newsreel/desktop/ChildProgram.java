package org.newsreel.desktop;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a program of the tests in a process of its own. */
final class ChildProgram {
  private ChildProgram() {}

  /** Its words go to NAME.log in {@code folder}, NAME being the simple name of {@code main}. */
  static Process start(
      Class<?> main, Map<String, String> environment, Path folder, List<String> arguments)
      throws IOException {
    return start(main, environment, folder, List.of(), arguments);
  }

  /** The same with some more options of Java's. */
  static Process start(
      Class<?> main,
      Map<String, String> environment,
      Path folder,
      List<String> options,
      List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), main.getName()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    File words = folder.resolve(main.getSimpleName() + ".log").toFile();
    return builder.redirectErrorStream(true).redirectOutput(words).start();
  }

  /** The tests run in a module, their programs need not. */
  private static String classPath() {
    return String.join(
        File.pathSeparator,
        "target/test-classes",
        "target/classes",
        System.getProperty("jdk.module.path", ""));
  }
}
