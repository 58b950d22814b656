package org.newsreel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to a page, nothing of it is lost, and nothing is where it is not. All of it:
 * {@code mvn -q test -Dtest=MutatedDumpsTest -Dtest.excluded=desktop -Dtest.groups=bench}.
 */
class MutatedDumpsTest {
  private static final int ROUNDS = 3_000;
  private static final int ALL_ROUNDS = 100_000;

  @Test
  void everyCharacterOfAMutatedPageIsInExactlyOnePassage() throws IOException {
    assertThat(stories(7, ROUNDS)).isGreaterThan(ROUNDS / 2);
  }

  @Test
  @Tag("bench")
  void everyCharacterOfManyMutatedPagesIsInExactlyOnePassage() throws IOException {
    assertThat(stories(11, ALL_ROUNDS)).isGreaterThan(ALL_ROUNDS / 2);
  }

  @Test
  void everyBeginningOfADumpIsReadOrRefused() throws IOException {
    for (Path dump : Dumps.all()) {
      String text = Files.readString(dump);
      for (int end = 0; end < text.length(); end += 3) {
        Wholeness.isStoryAndWhole(text.substring(0, end));
      }
    }
  }

  private static int stories(long seed, int rounds) throws IOException {
    List<String> texts = texts();
    Random random = new Random(seed);
    int stories = 0;
    for (int round = 0; round < rounds; round++) {
      String text = Mutations.of(texts.get(random.nextInt(texts.size())), random);
      stories += Wholeness.isStoryAndWhole(text) ? 1 : 0;
    }
    return stories;
  }

  private static List<String> texts() throws IOException {
    List<Path> pages = new ArrayList<>(Dumps.all());
    pages.addAll(TurnPages.in(TurnPages.DUMPS));
    pages.addAll(TurnPages.in(TurnPages.PAGES));
    List<String> texts = new ArrayList<>();
    for (Path page : pages) {
      texts.add(Files.readString(page));
    }
    return texts;
  }
}
