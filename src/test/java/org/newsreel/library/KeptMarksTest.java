package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.query.Query;
import org.newsreel.model.Mark;
import org.newsreel.model.Span;
import org.newsreel.model.Story;

class KeptMarksTest {
  private static final Story STORY =
      Stories.saying("ferry", "The ferry sails. A gull cries. The ferry is late.");
  private static final Instant MADE = Instant.ofEpochMilli(1_700_000_000_000L);

  @TempDir private Path folder;
  private Library library;

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder);
    library.save(STORY, Stories.page(STORY));
  }

  @AfterEach
  void close() throws Exception {
    library.close();
  }

  private static Mark mark(int first, int end, String said, String note) {
    return new Mark(
        0,
        STORY.id(),
        Mark.Kind.HIGHLIGHT,
        first,
        end,
        said,
        Optional.of(Span.ofMillis(900, 1_800)),
        note,
        MADE);
  }

  @Test
  void aMarkIsKeptAsItWasMade() throws Exception {
    Mark saved = library.marks().save(mark(3, 6, "A gull cries.", "Which gull?"));
    assertThat(saved.number()).isPositive();
    assertThat(library.marks().of(STORY)).containsExactly(saved);
    assertThat(library.marks().all(Mark.Kind.HIGHLIGHT)).containsExactly(saved);
    assertThat(library.marks().all(Mark.Kind.QUOTE)).isEmpty();
  }

  @Test
  void aMarkMovesWithItsWordsWhenTheStoryIsReadAnew() throws Exception {
    library.marks().save(mark(6, 8, "The ferry", ""));
    Story longer =
        Stories.saying("ferry", "Good morning. The ferry sails. A gull cries. The ferry is late.");
    library.save(longer, Stories.page(longer));
    assertThat(library.marks().of(longer))
        .singleElement()
        .satisfies(
            moved -> {
              assertThat(moved.firstWord()).isEqualTo(8);
              assertThat(moved.endWord()).isEqualTo(10);
            });
  }

  @Test
  void aMarkOfWordsThatAreGoneStaysWithoutAPlaceAndComesBackWithThem() throws Exception {
    Mark saved = library.marks().save(mark(3, 6, "A gull cries.", "Which gull?"));
    Story other = Stories.saying("ferry", "Nothing sails.");
    library.save(other, Stories.page(other));
    assertThat(library.marks().of(other))
        .singleElement()
        .matches(mark -> !mark.isPlaced())
        .extracting(Mark::note)
        .isEqualTo("Which gull?");
    library.save(STORY, Stories.page(STORY));
    assertThat(library.marks().of(STORY)).containsExactly(saved);
  }

  @Test
  void aNoteIsFoundAndADeletedOneIsNot() throws Exception {
    Mark saved = library.marks().save(mark(3, 6, "A gull cries.", "Ornithology"));
    assertThat(found("ornithology")).hasSize(1);
    library.marks().save(saved.withNote("Birds"));
    assertThat(found("ornithology")).isEmpty();
    assertThat(found("birds")).hasSize(1);
    library.marks().delete(saved);
    assertThat(found("birds")).isEmpty();
    assertThat(library.marks().of(STORY)).isEmpty();
  }

  @Test
  void aMarkSurvivesTheTrash() throws Exception {
    Mark saved = library.marks().save(mark(3, 6, "A gull cries.", "Which gull?"));
    library.trash().put(List.of(STORY.id()));
    assertThat(library.marks().all(Mark.Kind.HIGHLIGHT)).isEmpty();
    library.trash().bringBack(List.of(STORY.id()));
    assertThat(library.marks().all(Mark.Kind.HIGHLIGHT)).containsExactly(saved);
  }

  private long[] found(String typed) throws LibraryException {
    return library.catalogue().ranked(Query.parse(typed), 10);
  }
}
