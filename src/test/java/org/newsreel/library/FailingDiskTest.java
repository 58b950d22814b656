package org.newsreel.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Saving programs whose disk fails: full, read-only, broken, once or from then on, at each call
 * that changes something. They say so in a line and end or go on; afterwards the library opens and
 * has all that was reported as saved. All calls: {@code mvn -q test -Dtest=FailingDiskTest
 * -Dtest.excluded=desktop -Dtest.groups=bench}.
 */
class FailingDiskTest {
  private static final List<String> CALLS =
      List.of("pwrite64", "write", "fsync", "ftruncate", "rename", "unlink", "mkdir");

  private static final List<String> ERRORS = List.of("ENOSPC", "EIO", "EROFS", "EDQUOT", "EACCES");

  /** The n-th call of its kind in the thread that saves. */
  private record Site(String call, int number) {}

  @TempDir private Path folder;

  @Tag(Strace.TAG)
  @Test
  void aDiskThatFailsSomewhereIsSaidAndNothingIsLost() throws Exception {
    Strace.assume();
    List<Site> sites = sites();
    Collections.shuffle(sites, new Random(41));
    fail(sites.subList(0, 15), new Random(42));
  }

  @Tag("bench")
  @Test
  void aDiskThatFailsAnywhereIsSaidAndNothingIsLost() throws Exception {
    Strace.assume();
    fail(sites(), new Random(43));
  }

  @Test
  void aDiskThatBecomesFullIsSaidAndNothingIsLost() throws Exception {
    fill(1, new Random(44));
  }

  @Tag("bench")
  @Test
  void disksThatBecomeFullAreSaidAndNothingIsLost() throws Exception {
    fill(20, new Random(45));
  }

  private void fail(List<Site> sites, Random random) throws Exception {
    Tally tally = new Tally("a failing disk");
    int come = 0;
    for (Site site : sites) {
      String error = "error=" + ERRORS.get(random.nextInt(ERRORS.size()));
      String when = site.number() + (random.nextBoolean() ? "+" : "");
      String round = site.call() + " " + error + " " + when;
      Path place = Files.createDirectory(folder.resolve(round));
      Path log = place.resolve("strace");
      try (SavingRun run = plan(place, 1).start(Strace.inject(log, site.call(), error, when))) {
        List<String> faults = new ArrayList<>(misbehaviour(run, place));
        // Not each run makes quite as many calls.
        if (Files.readString(log, UTF_8).contains("(INJECTED)")) {
          come++;
          faults.addAll(Survivors.faults(library(place), List.of(run.account()), false));
          tally.add(round, faults);
        }
      }
    }
    assertThat(come).isGreaterThanOrEqualTo(sites.size() * 9 / 10);
    tally.close(come);
  }

  private void fill(int disksToFill, Random random) throws Exception {
    Tally tally = new Tally("a full disk");
    for (int i = 0; i < disksToFill; i++) {
      try (Disks disks = new Disks()) {
        Path place = Files.createDirectory(folder.resolve("full " + i));
        Path disk = disks.mount(place.resolve("library"), 4);
        Disks.fill(disk, random.nextInt(3 << 20));
        try (SavingRun run = plan(place, 15).start()) {
          List<String> faults = new ArrayList<>(misbehaviour(run, place));
          assertThat(run.account().said()).anyMatch(line -> line.startsWith(SavingProgram.FAILED));
          faults.addAll(Survivors.faults(disk, List.of(run.account()), false));
          tally.add("disk " + i, faults);
        }
      }
    }
    tally.close(disksToFill);
  }

  /** What a program did beside saying what is wrong. */
  private static List<String> misbehaviour(SavingRun run, Path place) throws Exception {
    List<String> faults = new ArrayList<>();
    int code = run.hearOut();
    String told = Files.readString(place.resolve(run.account().name() + ".err"), UTF_8);
    if (code != 0 || told.contains("Exception in thread")) {
      faults.add("ended with " + code + ", and told " + told);
    }
    run.account().said().stream()
        .filter(line -> line.contains("Exception") || line.contains("SQLITE"))
        .forEach(faults::add);
    return faults;
  }

  /** All calls of a run without faults, after its start. */
  private List<Site> sites() throws Exception {
    Path place = Files.createDirectory(folder.resolve("whole"));
    Path log = place.resolve("strace");
    try (SavingRun run = plan(place, 1).start(Strace.record(log))) {
      assertThat(run.hearOut()).isZero();
    }
    List<String> lines = Files.readAllLines(log, UTF_8);
    int start = 0;
    while (!lines.get(start).contains(" write(1<")) {
      start++;
    }
    // With the spaces that strace puts after a short number.
    String thread = lines.get(start).substring(0, lines.get(start).indexOf("write(1<"));
    List<Site> sites = new ArrayList<>();
    for (String call : CALLS) {
      int before = count(lines.subList(0, start + 1), thread + call);
      for (int number = before + 1; number <= count(lines, thread + call); number++) {
        sites.add(new Site(call, number));
      }
    }
    return sites;
  }

  private static int count(List<String> lines, String call) {
    return (int) lines.stream().filter(line -> line.startsWith(call + "(")).count();
  }

  private static SavingRun.Plan plan(Path place, int stories) {
    return new SavingRun.Plan(library(place), place, "saver", stories, List.of(Deed.values()));
  }

  private static Path library(Path place) {
    return place.resolve("library");
  }
}
