package org.newsreel.viewmodel;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.SyncRung;

/** A story of the list, which can change under its row. Made by {@link LibraryModel} only. */
public final class StoryItem {
  /** What is selected when nothing is. */
  public static final StoryItem NONE =
      new StoryItem(
          new StoryEntry(
              Story.NONE.id(),
              "",
              "",
              "und",
              Optional.empty(),
              Instant.EPOCH,
              Optional.empty(),
              false,
              Optional.empty(),
              SyncRung.TEXT_ONLY,
              StoryStatus.NEW));

  private final ReadOnlyObjectWrapper<StoryEntry> entry;

  StoryItem(StoryEntry entry) {
    this.entry = new ReadOnlyObjectWrapper<>(entry);
  }

  public StoryId id() {
    return entry.get().id();
  }

  public ReadOnlyObjectProperty<StoryEntry> entryProperty() {
    return entry.getReadOnlyProperty();
  }

  void show(StoryEntry now) {
    entry.set(now);
  }
}
