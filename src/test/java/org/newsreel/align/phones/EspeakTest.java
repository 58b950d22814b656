package org.newsreel.align.phones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EspeakTest {
  @TempDir private Path folder;

  /** A program that says of every word the same. */
  private Espeak saying(String commands) throws IOException {
    assumeTrue(File.separatorChar == '/', "the programs of this test are shell scripts");
    Path program = folder.resolve("espeak-ng");
    Files.writeString(program, "#!/bin/sh\n" + commands + "\n");
    assumeTrue(program.toFile().setExecutable(true), "this folder has no programs");
    return new Espeak(folder.toString());
  }

  private static List<List<Phone>> gooseIn(String language, Espeak espeak) {
    return Pronouncer.of(language, espeak).prepared(List.of("Kxq", "the", "zz")).ways("Kxq");
  }

  @Test
  void wordsThatNoDictionaryKnowsAreSaidAsItSays() throws IOException {
    Espeak espeak = saying("while read word; do echo 'ɡˈuːs'; done");
    List<Phone> goose = List.of(Phone.G, Phone.UW, Phone.S);
    assertThat(gooseIn("en", espeak).getFirst()).isEqualTo(goose);
    assertThat(gooseIn("xx", espeak).getFirst()).isEqualTo(goose);
    assertThat(Pronouncer.of("en", espeak).prepared(List.of("the")).ways("the"))
        .doesNotContain(goose);
  }

  @Test
  void aLanguageThatItSpeaksIsKnown() throws IOException {
    assertThat(Pronouncer.of("xx", saying("echo a")).knowsLetters()).isTrue();
    assertThat(Pronouncer.of("xx", saying("exit 1")).knowsLetters()).isFalse();
  }

  @Test
  void withoutItOrWhereItFailsTheRulesHold() throws IOException {
    List<List<Phone>> byRules = Pronouncer.of("en", new Espeak("")).ways("Kxq");
    assertThat(gooseIn("en", new Espeak(""))).isEqualTo(byRules);
    assertThat(gooseIn("en", new Espeak(folder.toString()))).isEqualTo(byRules);
    assertThat(gooseIn("en", saying("cat; exit 3"))).isEqualTo(byRules);
    assertThat(gooseIn("en", saying("echo one line"))).isEqualTo(byRules);
    assertThat(gooseIn("en", saying("printf '\\377\\n\\377\\n\\377\\n'"))).isEqualTo(byRules);
  }

  @Test
  void anInterruptionEndsItAndStaysSet() throws IOException {
    Espeak espeak = saying("sleep 60");
    Thread.currentThread().interrupt();
    Pronouncer pronouncer = Pronouncer.of("en", espeak).prepared(List.of("Kxq"));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(pronouncer.ways("Kxq")).isNotEmpty();
  }
}
