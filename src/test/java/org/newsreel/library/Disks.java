package org.newsreel.library;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small disks of their own, to fill and to lock. Only the administrator can mount them. */
public final class Disks implements AutoCloseable {
  private final List<Path> mounted = new ArrayList<>();

  /** Mounts an empty disk on a folder, or skips the test. */
  public Path mount(Path folder, int megabytes) throws IOException {
    Files.createDirectories(folder);
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()),
        "needs to mount a small disk: only the administrator can");
    mounted.add(folder);
    return folder;
  }

  void lock(Path disk) {
    assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "needs to lock a disk");
  }

  /** As when somebody pulls it out. */
  void takeAway(Path disk) {
    run("umount", "-l", disk.toString());
    mounted.remove(disk);
  }

  /** Fills a disk but for some bytes. */
  public static void fill(Path disk, int left) throws IOException {
    long room = Files.getFileStore(disk).getUsableSpace();
    Files.write(disk.resolve("full"), new byte[(int) (room - left)]);
  }

  private static boolean run(String... words) {
    try {
      return new ProcessBuilder(words).redirectErrorStream(true).start().onExit().join().exitValue()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    for (Path folder : mounted) {
      run("umount", "-l", folder.toString());
    }
  }
}
