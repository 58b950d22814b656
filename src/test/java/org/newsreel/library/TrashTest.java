package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.query.Query;
import org.newsreel.model.Story;
import org.newsreel.model.StoryStatus;

class TrashTest {
  private static final Story STORY = Stories.saying("ferry", "The ferry sails again.");
  private static final Story OTHER = Stories.saying("gull", "The gull cries again.");

  @TempDir private Path folder;

  private Library filled() throws Exception {
    Library library = Library.open(folder.resolve("library"));
    for (Story story : List.of(STORY, OTHER)) {
      library.save(story, Stories.page(story));
    }
    library.saveStatus(STORY.id(), StoryStatus.NEW.withStarred(true));
    library.tags().add(List.of(STORY.id()), " boats ");
    library.attachClip(
        STORY.id(),
        Files.writeString(folder.resolve("clip.mp4"), "sound"),
        Duration.ofSeconds(2),
        true);
    return library;
  }

  @Test
  void aStoryComesBackFromTheTrashWithAllItHad() throws Exception {
    try (Library library = filled()) {
      var before = library.entry(STORY.id());
      library.trash().put(List.of(STORY.id()));
      assertThat(library.entries()).extracting(entry -> entry.id()).containsExactly(OTHER.id());
      assertThat(library.catalogue().ranked(Query.parse("ferry"), 9)).isEmpty();
      assertThat(library.catalogue().ranked(Query.parse("ferry is:trashed"), 9)).hasSize(1);
      library.trash().bringBack(List.of(STORY.id()));
      assertThat(library.entry(STORY.id())).isEqualTo(before);
      assertThat(library.tags().of(STORY.id())).containsExactly("boats");
      assertThat(library.catalogue().ranked(Query.parse("ferry"), 9)).hasSize(1);
    }
  }

  @Test
  void aStoryThatIsReadAgainLeavesTheTrash() throws Exception {
    try (Library library = filled()) {
      library.trash().put(List.of(STORY.id()));
      library.save(STORY, Stories.page(STORY));
      assertThat(library.entry(STORY.id()).orElseThrow().status().starred()).isTrue();
      assertThat(library.entries()).hasSize(2);
    }
  }

  @Test
  void whatIsDeletedForGoodLeavesNothingBehind() throws Exception {
    try (Library library = filled()) {
      library.savePoster(STORY.id(), new byte[] {1});
      library.trash().put(List.of(STORY.id()));
      library.trash().empty();
      assertThat(library.entry(STORY.id())).isEmpty();
      assertThat(library.entries()).hasSize(1);
      for (String table : List.of("status", "clip", "poster", "tag")) {
        assertThat(Raw.read(library.folder(), "SELECT count(*) FROM " + table)).isEqualTo("0");
      }
      assertThat(Raw.read(library.folder(), "SELECT count(*) FROM text")).isEqualTo("1");
      assertThat(Raw.read(library.folder(), "SELECT count(*) FROM loose")).isEqualTo("1");
      assertThat(Files.exists(library.folder().resolve("posters/" + STORY.id()))).isFalse();
    }
  }

  @Test
  void aStoryThatIsDeletedByItselfTakesItsPictureAlongAndOneThatIsNotInTheTrashStays()
      throws Exception {
    try (Library library = filled()) {
      library.savePoster(STORY.id(), new byte[] {1});
      library.savePoster(OTHER.id(), new byte[] {2});
      library.trash().put(List.of(STORY.id()));
      library.trash().delete(List.of(STORY.id(), OTHER.id()));
      assertThat(library.entries()).extracting(entry -> entry.id()).containsExactly(OTHER.id());
      assertThat(library.folder().resolve("posters/" + STORY.id())).doesNotExist();
      assertThat(library.folder().resolve("posters/" + OTHER.id())).exists();
    }
  }

  @Test
  void theTrashKeepsThingsForThirtyDays() throws Exception {
    try (Library library = filled()) {
      library.trash().put(List.of(STORY.id(), OTHER.id()));
    }
    Path library = folder.resolve("library");
    long old = Instant.now().minus(Trash.KEPT).minusSeconds(60).toEpochMilli();
    Raw.change(library, "UPDATE story SET trashed = " + old + " WHERE id = '" + OTHER.id() + "'");
    try (Library again = Library.open(library)) {
      assertThat(again.catalogue().count(Query.parse("is:trashed"))).isEqualTo(1);
      assertThat(again.entry(STORY.id())).isPresent();
      assertThat(again.entry(OTHER.id())).isEmpty();
    }
  }
}
