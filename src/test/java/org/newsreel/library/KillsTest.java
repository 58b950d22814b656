package org.newsreel.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that are killed while they save, two at a time, so that one is killed while the other
 * saves; also while they make a library, or bring an old one up to date. All rounds: {@code mvn -q
 * test -Dtest=KillsTest -Dtest.excluded=desktop -Dtest.groups=bench}.
 */
class KillsTest {
  /** More than a program has time for. */
  private static final int MANY = 1_000;

  /** One that does not come to its call ends by itself. */
  private static final int FEW = 4;

  private static final List<String> CALLS =
      List.of("pwrite64", "fsync", "rename", "mkdir", "write", "unlink", "ftruncate", "openat");

  @TempDir private Path folder;

  @Test
  void whatAProgramKilledSomewhereSaidIsSavedIsThere() throws Exception {
    killInPairs("kills", 6, new Random(11), false);
  }

  @Tag(Strace.TAG)
  @Test
  void whatAProgramKilledInACallToTheSystemSaidIsSavedIsThere() throws Exception {
    Strace.assume();
    killInPairs("kills in a call", 3, new Random(13), true);
  }

  @Tag("bench")
  @Test
  void whatManyKilledProgramsSaidIsSavedIsThere() throws Exception {
    killInPairs("kills", 60, new Random(12), false);
    Strace.assume();
    killInPairs("kills in a call", 40, new Random(14), true);
  }

  private void killInPairs(String what, int pairs, Random random, boolean inCalls)
      throws Exception {
    Tally tally = new Tally(what);
    for (int i = 0; i < pairs; i++) {
      Path place = Files.createDirectory(folder.resolve(what + " " + i));
      int version = Math.max(0, random.nextInt(2 * OldLibrary.NEWEST + 1) - OldLibrary.NEWEST);
      OldLibrary.make(place.resolve("library"), version);
      try (SavingRun one = start(place, "one", inCalls, random);
          SavingRun two = start(place, "two", inCalls, random)) {
        end(one, inCalls, random);
        end(two, inCalls, random);
        List<String> faults =
            Survivors.faults(
                place.resolve("library"), List.of(one.account(), two.account()), version > 0);
        // Two were killed.
        tally.add("pair " + i + " in version " + version, faults);
        tally.add("pair " + i + " in version " + version, faults);
      }
    }
    tally.close(2 * pairs);
  }

  private static SavingRun start(Path place, String name, boolean inCall, Random random)
      throws Exception {
    SavingRun.Plan plan =
        new SavingRun.Plan(
            place.resolve("library"), place, name, inCall ? FEW : MANY, EnumSet.allOf(Deed.class));
    if (!inCall) {
      return plan.start();
    }
    String call = CALLS.get(random.nextInt(CALLS.size()));
    int when = 1 + random.nextInt(1 + random.nextInt(most(call)));
    Path log = place.resolve(name + ".strace");
    return plan.start(Strace.inject(log, call, "signal=SIGKILL", String.valueOf(when)));
  }

  /** A thread makes about so many calls for two stories. */
  private static int most(String call) {
    return switch (call) {
      case "pwrite64" -> 300;
      case "openat" -> 900;
      case "write" -> 200;
      case "fsync" -> 50;
      case "mkdir" -> 3;
      default -> 8;
    };
  }

  private static void end(SavingRun run, boolean inCall, Random random) throws Exception {
    if (inCall) {
      run.hearOut();
    } else if (random.nextBoolean()) {
      run.killAfterLines(1 + random.nextInt(20));
    } else {
      run.killAfterMillis(random.nextInt(1 + random.nextInt(1_500)));
    }
  }
}
