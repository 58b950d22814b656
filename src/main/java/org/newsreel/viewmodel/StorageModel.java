package org.newsreel.viewmodel;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.newsreel.intake.Problem;
import org.newsreel.library.Dropped;
import org.newsreel.library.Library;
import org.newsreel.model.StoryId;

/**
 * Keeps the library under the limit that the reader has set, in the background: at the start, and
 * whenever a story gets a clip. The open story keeps its clip.
 */
public final class StorageModel {
  private final Library library;
  private final Jobs jobs;
  private final LibraryModel list;
  private final StoryModel story;
  private final Consumer<Problem> tell;
  private boolean isAtWork;
  private boolean again;
  private boolean told;

  public StorageModel(
      Library library, Jobs jobs, LibraryModel list, StoryModel story, Consumer<Problem> tell) {
    this.library = library;
    this.jobs = jobs;
    this.list = list;
    this.story = story;
    this.tell = tell;
  }

  /** Looks whether something is to be let go, now and whenever a story gets a clip. */
  public void watch() {
    list.clipsAddedProperty().addListener((clips, was, now) -> look());
    look();
  }

  /** What comes while it looks is looked at after. */
  private void look() {
    if (isAtWork) {
      again = true;
      return;
    }
    isAtWork = true;
    again = false;
    Set<StoryId> open = new HashSet<>();
    open.add(story.openProperty().get().story().id());
    open.add(list.selectedProperty().get().id());
    jobs.start(() -> library.storage().keepUnderLimit(open), this::kept, this::failed);
  }

  private void kept(Dropped dropped) {
    dropped.stories().forEach(list::refresh);
    if (!dropped.stories().isEmpty()) {
      tell.accept(Problem.dropped(dropped));
    } else if (dropped.over() > 0 && !told) {
      told = true;
      tell.accept(Problem.OVER_LIMIT);
    }
    ended();
  }

  private void failed(Exception failure) {
    tell.accept(Problem.from(failure));
    ended();
  }

  private void ended() {
    isAtWork = false;
    if (again) {
      look();
    }
  }
}
