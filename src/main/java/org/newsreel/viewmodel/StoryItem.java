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

/**
 * A story of the list, which can change under its row. Until it has been read it is a place with
 * nothing in it. Made by {@link LibraryModel} only; there are never two of one story.
 */
public final class StoryItem {
  private static final StoryEntry UNREAD =
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
          StoryStatus.NEW.withRead(true));

  /** What is selected when nothing is. */
  public static final StoryItem NONE = new StoryItem(0);

  private final long number;
  private final ReadOnlyObjectWrapper<StoryEntry> entry = new ReadOnlyObjectWrapper<>(UNREAD);

  StoryItem(long number) {
    this.number = number;
  }

  /** What the library calls it in lists. */
  public long number() {
    return number;
  }

  /** Whether its row has been read from the library. */
  public boolean isThere() {
    return !entry.get().equals(UNREAD);
  }

  /** That of no story while the row has not been read. */
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
