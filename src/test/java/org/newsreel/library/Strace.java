package org.newsreel.library;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The program that sees, breaks and answers what another one asks of the system. */
final class Strace {
  /** On tests that need it, to run where it is installed: see .ci/run. */
  static final String TAG = "traced";

  /** All that changes a disk, or could change how the rest is read. */
  private static final String CALLS =
      "openat,lseek,write,writev,pwrite64,pwritev,fsync,fdatasync,ftruncate,fallocate,rename,"
          + "renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,link,linkat,sendfile,"
          + "copy_file_range";

  private static final boolean WORKS = works();

  private Strace() {}

  /** Skips the test where it is not installed, or may not do its work. */
  static void assume() {
    assumeTrue(WORKS, "needs strace, and the right to trace");
  }

  private static boolean works() {
    try {
      return new ProcessBuilder("strace", "-f", "--seccomp-bpf", "-e", "trace=fsync", "true")
              .redirectErrorStream(true)
              .start()
              .onExit()
              .join()
              .exitValue()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes down all that a program does to disks. */
  static List<String> record(Path log) {
    return List.of(
        "strace",
        "-f",
        "--seccomp-bpf",
        "-y",
        "-xx",
        "-s",
        "4000000",
        "-o",
        log.toString(),
        "-e",
        "trace=" + CALLS);
  }

  /**
   * Does something instead of a call or beside it.
   *
   * @param what as strace names it: "signal=SIGKILL", "error=EIO"
   * @param when at which of these calls of a thread, the first being 1: "3" once, "3+" from then on
   */
  static List<String> inject(Path log, String call, String what, String when) {
    return List.of(
        "strace",
        "-f",
        "--seccomp-bpf",
        "-o",
        log.toString(),
        "-e",
        "trace=" + call,
        "-e",
        "inject=" + call + ":" + what + ":when=" + when);
  }
}
