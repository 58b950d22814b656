package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Story;

class SearchModelTest {
  private final Story ferry = Stories.told("Ferries", "The ferry left. It rained. No ferry came.");
  private final Story train = Stories.told("Trains", "The train left. A ferry waited.");

  @TempDir Path folder;
  private Desk desk;
  private SearchModel search;

  @BeforeEach
  void open() throws LibraryException {
    desk = new Desk(folder);
    search = desk.search;
  }

  @AfterEach
  void close() throws LibraryException {
    desk.close();
  }

  @Test
  void nothingIsLookedForAtFirst() {
    assertThat(search.activeProperty().get()).isFalse();
    assertThat(search.rows()).isEmpty();
    assertThat(search.countProperty().get()).isEqualTo(SearchModel.UNKNOWN);
  }

  @Test
  void storiesComeWithTheirMoments() throws LibraryException {
    desk.keep(ferry, train);
    type("ferr");
    assertThat(search.activeProperty().get()).isTrue();
    assertThat(search.countProperty().get()).isEqualTo(2);
    assertThat(rows())
        .containsExactly(
            "Ferries", "- The ferry left.", "- No ferry came.", "Trains", "- A ferry waited.");
  }

  @Test
  void whatAnOlderKeyFoundIsNeverShown() throws LibraryException {
    desk.keep(ferry, train);
    search.typedProperty().set("t");
    search.typedProperty().set("train");
    desk.looking.runNext();
    assertThat(rows()).isEmpty();
    desk.looking.run();
    assertThat(rows()).containsExactly("Trains", "- The train left.");
  }

  @Test
  void whatWasFoundStaysInViewUntilTheNextIsThere() throws LibraryException {
    desk.keep(ferry, train);
    type("train");
    search.typedProperty().set("trai");
    assertThat(rows()).isNotEmpty();
  }

  @Test
  void emptyTextLeavesTheSearchAtOnce() throws LibraryException {
    desk.keep(ferry);
    type("ferry");
    search.typedProperty().set("ferry w");
    search.leave();
    desk.looking.run();
    assertThat(search.activeProperty().get()).isFalse();
    assertThat(search.rows()).isEmpty();
    assertThat(search.countProperty().get()).isEqualTo(SearchModel.UNKNOWN);
  }

  @Test
  void nothingFoundIsAnAnswer() throws LibraryException {
    desk.keep(ferry);
    type("whale");
    assertThat(search.countProperty().get()).isZero();
    assertThat(desk.told).isEmpty();
  }

  @Test
  void fiftyStoriesAreShownAndThatThereAreMoreIsKnown() throws LibraryException {
    for (int i = 0; i < 60; i++) {
      desk.keep(Stories.told("Story " + i, "A ferry."));
    }
    type("ferry");
    assertThat(search.countProperty().get()).isEqualTo(SearchModel.MOST + 1);
    assertThat(search.rows()).hasSize(2 * SearchModel.MOST);
    assertThat(rows()).startsWith("Story 59", "- A ferry.").endsWith("Story 10", "- A ferry.");
  }

  @Test
  void storiesOutOfViewAreLookedIntoAfterwardsUnlessSomethingElseIsTyped() throws LibraryException {
    for (int i = 0; i < 20; i++) {
      desk.keep(Stories.told("Story " + i, "A ferry."));
    }
    search.typedProperty().set("ferry");
    desk.looking.runNext();
    assertThat(search.rows()).hasSize(12);
    search.typedProperty().set("ferry whale");
    desk.looking.run();
    assertThat(search.rows()).isEmpty();
  }

  @Test
  void theBestComeFirstOnlyUntilSomethingElseIsTyped() throws LibraryException {
    desk.keep(
        Stories.told("Old", "Ferry, ferry, ferry."),
        Stories.told("New", "A ferry, or so, it is said."));
    type("ferry");
    assertThat(rows().getFirst()).isEqualTo("New");
    search.rank();
    desk.looking.run();
    assertThat(rows().getFirst()).isEqualTo("Old");
    assertThat(search.isRanked()).isTrue();
    type("ferr");
    assertThat(rows().getFirst()).isEqualTo("New");
    assertThat(search.isRanked()).isFalse();
  }

  @Test
  void ofManyMomentsTheThreeBestAreToldAndAllAreKnown() throws LibraryException {
    String many = "A ferry. ".repeat(4) + "A ferry in rain. ";
    desk.keep(Stories.told("Often", many));
    type("ferry rain");
    assertThat(rows()).containsExactly("Often", "- A ferry.", "- A ferry.", "- A ferry in rain.");
    assertThat(search.rows().getFirst().hit().moments()).hasSize(5);
  }

  @Test
  void aSearchIsKeptUnderItsName() throws LibraryException {
    search.typedProperty().set(" ferry -rain ");
    search.save(" Boats ");
    search.save("  ");
    desk.work();
    assertThat(desk.library.searches().all()).isEqualTo(Map.of("Boats", "ferry -rain"));
  }

  @Test
  void aSearchThatCannotBeMadeIsAProblem() throws LibraryException {
    desk.library.close();
    type("ferry");
    assertThat(desk.told).hasSize(1);
  }

  @Test
  void onlyTheLastOfManyKeysIsLookedFor() throws LibraryException {
    desk.keep(ferry);
    IntStream.rangeClosed(1, 5)
        .forEach(end -> search.typedProperty().set("ferry".substring(0, end)));
    desk.looking.run();
    assertThat(rows()).hasSize(3);
  }

  private void type(String text) {
    search.typedProperty().set(text);
    desk.looking.run();
  }

  private List<String> rows() {
    return search.rows().stream().map(SearchModelTest::words).toList();
  }

  private static String words(HitRow row) {
    return switch (row) {
      case HitRow.Found found -> found.hit().entry().title();
      case HitRow.Said said -> "- " + said.moment().text();
    };
  }
}
