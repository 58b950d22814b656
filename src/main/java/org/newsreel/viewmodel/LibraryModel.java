package org.newsreel.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.newsreel.intake.Problem;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;
import org.newsreel.model.SyncRung;

/** The stories of the library, newest first, and the one that is selected. */
public final class LibraryModel {
  private final Library library;
  private final Jobs jobs;
  private final Consumer<Problem> tell;
  private final ObservableList<StoryItem> items = FXCollections.observableArrayList();
  private final ObservableList<StoryItem> shown = FXCollections.unmodifiableObservableList(items);
  private final ObjectProperty<StoryItem> selected = new SimpleObjectProperty<>(StoryItem.NONE);

  private final ReadOnlyIntegerWrapper clipsAdded = new ReadOnlyIntegerWrapper();

  /** As the library counts them; -1 before it was asked. */
  private long changes = -1;

  public LibraryModel(Library library, Jobs jobs, Consumer<Problem> tell) {
    this.library = library;
    this.jobs = jobs;
    this.tell = tell;
  }

  /** The application's single list of stories; everything else is a view of it. */
  public ObservableList<StoryItem> items() {
    return shown;
  }

  /** Never null: {@link StoryItem#NONE} where nothing is selected. */
  public ObjectProperty<StoryItem> selectedProperty() {
    return selected;
  }

  /**
   * Reads the list, then selects {@code wanted}, or else the newest story. What was added and
   * selected meanwhile stays so.
   */
  public void load(Optional<StoryId> wanted) {
    jobs.start(library::entries, entries -> loaded(entries, wanted), this::failed);
  }

  private void loaded(List<StoryEntry> entries, Optional<StoryId> wanted) {
    items.addAll(
        entries.stream().filter(entry -> find(entry.id()).isEmpty()).map(StoryItem::new).toList());
    if (selected.get().equals(StoryItem.NONE)) {
      selected.set(
          wanted.flatMap(this::find).or(() -> items.stream().findFirst()).orElse(StoryItem.NONE));
    }
  }

  /** Shows what other programs have added and changed since this was called last. */
  public void catchUp() {
    long before = changes;
    jobs.start(() -> news(before), this::caughtUp, this::failed);
  }

  /** What the list is to show, where another program has saved something. */
  private record News(long changes, List<StoryEntry> entries) {}

  private News news(long before) throws LibraryException {
    long now = library.changes();
    return new News(now, now == before || before < 0 ? List.of() : library.entries());
  }

  private void caughtUp(News news) {
    changes = news.changes();
    Map<StoryId, StoryItem> known =
        items.stream().collect(Collectors.toMap(StoryItem::id, item -> item));
    List<StoryItem> added = new ArrayList<>();
    for (StoryEntry entry : news.entries()) {
      StoryItem item = known.get(entry.id());
      if (item == null) {
        added.add(new StoryItem(entry));
      } else if (!item.entryProperty().get().equals(entry)) {
        item.show(entry);
      }
    }
    items.addAll(0, added);
  }

  /** Shows what the library now has of a story, a new one first, and selects it. */
  public void select(StoryId id) {
    refresh(id, selected::set);
  }

  /** Shows what the library now has of a story. */
  public void refresh(StoryId id) {
    refresh(id, item -> {});
  }

  /** Shows how far a story has been joined while the library has yet to learn of it. */
  void climbed(StoryId id, SyncRung rung) {
    find(id).ifPresent(item -> item.show(item.entryProperty().get().withRung(rung)));
  }

  /** How many stories of the list have got their first clip since it was read. */
  public ReadOnlyIntegerProperty clipsAddedProperty() {
    return clipsAdded.getReadOnlyProperty();
  }

  /** Selects the story {@code steps} further down the list, if there is one. */
  public void step(int steps) {
    int place = items.indexOf(selected.get()) + steps;
    if (place >= 0 && place < items.size()) {
      selected.set(items.get(place));
    }
  }

  private void refresh(StoryId id, Consumer<StoryItem> then) {
    jobs.start(
        () -> library.entry(id).map(List::of).orElse(List.of()),
        entries -> entries.stream().map(this::show).forEach(then),
        this::failed);
  }

  private StoryItem show(StoryEntry entry) {
    boolean isNew = find(entry.id()).isEmpty();
    StoryItem item =
        find(entry.id())
            .orElseGet(
                () -> {
                  StoryItem added = new StoryItem(entry);
                  items.addFirst(added);
                  return added;
                });
    boolean had = item.entryProperty().get().hasClip();
    item.show(entry);
    if (entry.hasClip() && (isNew || !had)) {
      clipsAdded.set(clipsAdded.get() + 1);
    }
    return item;
  }

  private Optional<StoryItem> find(StoryId id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  private void failed(Exception failure) {
    tell.accept(Problem.from(failure));
  }
}
