package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes down what a saving program asks of its disk, and looks at the library as it may be after a
 * power cut at any moment: it has the old or the new state, and all that was reported as saved. All
 * cuts: {@code mvn -q test -Dtest=PowerCutTest -Dtest.excluded=desktop -Dtest.groups=bench}.
 */
@Tag(Strace.TAG)
class PowerCutTest {
  private static final List<Deed> DEEDS = List.of(Deed.values());

  /** The first clip of a library may come from the web as well as from a file. */
  private static final List<Deed> DOWNLOADING_FIRST =
      Stream.concat(Stream.of(Deed.DOWNLOAD), DEEDS.stream()).distinct().toList();

  @TempDir private Path folder;

  /** All that is on the disk; the library is in it, and so is its name. */
  private Path disk;

  private Path scratch;

  @BeforeEach
  void makeFolders() throws Exception {
    Strace.assume();
    folder = folder.toRealPath();
    disk = Files.createDirectory(folder.resolve("disk"));
    scratch = Files.createDirectory(folder.resolve("scratch"));
  }

  @Test
  void aNewLibraryLosesNothing() throws Exception {
    cutNew(24, 21);
  }

  @Tag("bench")
  @Test
  void aNewLibraryLosesNothingAtManyMoments() throws Exception {
    cutNew(200, 31);
  }

  @Test
  void aLibraryThatIsBroughtUpToDateLosesNothing() throws Exception {
    cutOld(18, 22);
  }

  @Tag("bench")
  @Test
  void aLibraryThatIsBroughtUpToDateLosesNothingAtManyMoments() throws Exception {
    cutOld(150, 32);
  }

  @Test
  void aLibraryOfAKilledProgramLosesNothing() throws Exception {
    cutAfterKill(18, 23);
  }

  @Tag("bench")
  @Test
  void aLibraryOfAKilledProgramLosesNothingAtManyMoments() throws Exception {
    cutAfterKill(150, 33);
  }

  private void cutNew(int cuts, int seed) throws Exception {
    cut("power cuts, new library", plan("new", 2, DEEDS), List.of(), cuts, seed);
  }

  private void cutOld(int cuts, int seed) throws Exception {
    OldLibrary.make(library(), 1);
    cut("power cuts, old library", plan("new", 1, DOWNLOADING_FIRST), List.of(), cuts, seed);
  }

  private void cutAfterKill(int cuts, int seed) throws Exception {
    try (SavingRun killed = plan("killed", 100, DEEDS).start()) {
      killed.killAfterLines(25);
      cut("power cuts, after a kill", plan("new", 1, DEEDS), List.of(killed.account()), cuts, seed);
    }
  }

  private void cut(String what, SavingRun.Plan plan, List<Account> before, int cuts, int seed)
      throws Exception {
    Platter platter = new Platter(disk);
    boolean old = Files.exists(library()) && before.isEmpty();
    Path log = scratch.resolve("strace");
    try (SavingRun run = plan.start(Strace.record(log))) {
      assertThat(run.hearOut()).isZero();
      assertThat(run.account().said()).noneMatch(line -> line.startsWith(SavingProgram.FAILED));
      List<DiskCall> calls = Trace.read(log, disk);
      Tally tally = new Tally(what + " in " + calls.size() + " calls");
      Random random = new Random(seed);
      int[] moments = random.ints(cuts, 0, calls.size() + 1).sorted().toArray();
      int done = 0;
      for (int i = 0; i < cuts; i++) {
        for (; done < moments[i]; done++) {
          platter.take(calls.get(done));
        }
        Path place = folder.resolve("cut " + i);
        platter.writeAfterCut(place, new Random(seed * 1_000L + i));
        Account account = run.account().first(linesSaid(calls.subList(0, done)));
        List<Account> accounts = Stream.concat(before.stream(), Stream.of(account)).toList();
        tally.add(
            "cut " + i + " before call " + done,
            Survivors.faults(place.resolve("library"), accounts, old));
      }
      tally.close(cuts);
    }
  }

  private static int linesSaid(List<DiskCall> calls) {
    return (int)
        calls.stream()
            .flatMapToInt(
                call -> call instanceof DiskCall.Say said ? said.text().chars() : IntStream.of())
            .filter(letter -> letter == '\n')
            .count();
  }

  private SavingRun.Plan plan(String name, int stories, List<Deed> deeds) {
    return new SavingRun.Plan(library(), scratch, name, stories, deeds);
  }

  private Path library() {
    return disk.resolve("library");
  }
}
