package org.newsreel.intake.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.Library;
import org.newsreel.library.Order;
import org.newsreel.library.query.Query;
import org.newsreel.model.Clip;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;

class MadeUpStoriesTest {
  private static final int STORIES = 60;
  private static final MadeUpStories MADE_UP = new MadeUpStories(1);
  private static final List<Story> ALL = new ArrayList<>();

  @TempDir private Path folder;

  @BeforeAll
  static void makeThemUp() throws Exception {
    for (int number = 0; number < STORIES; number++) {
      ALL.add(MADE_UP.story(number).story());
    }
  }

  @Test
  void areWholeStoriesOf300To800Words() {
    for (Story story : ALL) {
      assertThat(story.title()).isNotBlank();
      assertThat(story.source()).matches(".+ (Radio|TV)");
      assertThat(story.authors()).isNotEmpty();
      assertThat(story.lede()).isNotBlank();
      assertThat(story.published()).isPresent();
      assertThat(story.length().orElseThrow().toMinutes()).isLessThan(7);
      assertThat(story.transcript().turns()).allSatisfy(turn -> assertThat(turn).isNotNull());
    }
    assertThat(ALL.stream().filter(MadeUpStoriesTest::isSpaced))
        .allSatisfy(story -> assertThat(story.transcript().words()).hasSizeBetween(250, 850));
  }

  /** Words of Chinese are not told apart by spaces. */
  private static boolean isSpaced(Story story) {
    return story.transcript().text().charAt(0) < 0x4E00;
  }

  @Test
  void areOfSeveralWritingsAndSpeakers() {
    assertThat(ALL.stream().map(story -> Character.UnicodeScript.of(story.title().codePointAt(0))))
        .contains(
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.ARABIC,
            Character.UnicodeScript.HAN);
    assertThat(ALL.stream().flatMap(story -> story.transcript().turns().stream()))
        .anyMatch(turn -> !turn.speaker().isNarrator() && !turn.speaker().role().isEmpty());
  }

  @Test
  void areTheSameForTheSameSeedAndDifferForAnother() throws Exception {
    MadeUpStories again = new MadeUpStories(1);
    assertThat(IntStream.range(0, STORIES).mapToObj(again::page))
        .containsExactlyElementsOf(IntStream.range(0, STORIES).mapToObj(MADE_UP::page).toList());
    assertThat(new MadeUpStories(2).story(0).story().id()).isNotEqualTo(ALL.getFirst().id());
  }

  @Test
  void fillALibrary() throws Exception {
    List<Integer> told = new ArrayList<>();
    try (Library library = Library.open(folder)) {
      new Filling(library, MADE_UP).fill(STORIES, told::add);
      List<StoryEntry> entries = library.entries();
      assertThat(entries).hasSize(STORIES);
      assertThat(told).containsExactly(STORIES);
      assertThat(entries.stream().filter(StoryEntry::hasClip)).hasSize(STORIES / 3);
      assertThat(library.catalogue().numbers(Query.parse("is:read"), Order.ADDED))
          .hasSizeBetween(STORIES / 4, STORIES * 3 / 4);
      Story third = ALL.get(3);
      Clip clip = library.clip(third.id()).orElseThrow();
      assertThat(clip.file()).isRegularFile();
      TimedTranscript times = library.timings(third, clip).orElseThrow();
      assertThat(times.rung()).isEqualTo(SyncRung.WORDS);
      assertThat(times.words()).hasSameSizeAs(third.transcript().words());
      assertThat(times.words().getLast().span().end()).isLessThan(clip.length());
      String word = third.transcript().words().get(20).text();
      assertThat(library.catalogue().typed(Query.parse(word), STORIES)).isNotEmpty();
    }
  }
}
