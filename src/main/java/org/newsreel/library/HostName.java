package org.newsreel.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What this computer is called, without asking the network, which may take its time. */
final class HostName {
  private static final Path OF_KERNEL = Path.of("/proc/sys/kernel/hostname");

  private HostName() {}

  /** Empty where the computer does not say. */
  static String ofThis() {
    return Optional.ofNullable(System.getenv("COMPUTERNAME"))
        .or(HostName::ofKernel)
        .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
        .orElse("")
        .strip();
  }

  private static Optional<String> ofKernel() {
    try {
      return Files.exists(OF_KERNEL) ? Optional.of(Files.readString(OF_KERNEL)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
