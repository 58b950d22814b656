package org.newsreel.viewmodel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.newsreel.intake.Problem;
import org.newsreel.library.Catalogue;
import org.newsreel.library.Library;
import org.newsreel.library.query.Query;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;
import org.newsreel.model.SyncRung;

/**
 * The stories of the library that the reader wants to see, in an order, and the one that is
 * selected, which need not be among them. However many there are, what is not in view is not read.
 */
public final class LibraryModel {
  /** Which stories are shown, and how sorted; {@code query} is what one could type. */
  public record Shown(String query, Sorting sorting) {
    static final Shown ALL = new Shown("", Sorting.ADDED);
  }

  /** What {@link #totalProperty()} holds before the stories have been counted. */
  public static final int UNKNOWN = -1;

  private final Library library;
  private final Catalogue lists;
  private final Jobs jobs;
  private final Consumer<Problem> tell;
  private final StoryPages pages;
  private final ObjectProperty<StoryItem> selected = new SimpleObjectProperty<>(StoryItem.NONE);
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.ALL);
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(UNKNOWN);
  private final ReadOnlyIntegerWrapper edition = new ReadOnlyIntegerWrapper(0);
  private final Map<StoryId, Consumer<StoryItem>> asked = new LinkedHashMap<>();
  private final ReadOnlyIntegerWrapper clipsAdded = new ReadOnlyIntegerWrapper(0);
  private Job reading = Job.NONE;

  /** As the library counts them; -1 before it was asked. */
  private long changes = -1;

  private boolean looking;

  /**
   * Makes a list that is empty until it is loaded.
   *
   * @param jobs a lane in which nothing takes long
   */
  public LibraryModel(Library library, Jobs jobs, Consumer<Problem> tell) {
    this.library = library;
    lists = library.lists();
    this.jobs = jobs;
    this.tell = tell;
    pages = new StoryPages(lists, jobs, this::failed);
  }

  /** The application's single list of stories; nobody else can change it. */
  public ObservableList<StoryItem> items() {
    return pages;
  }

  /** Never null: {@link StoryItem#NONE} where nothing is selected. */
  public ObjectProperty<StoryItem> selectedProperty() {
    return selected;
  }

  /** What {@link #items()} holds; changes when the first of the new stories are about to come. */
  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** How many stories are shown, or {@link #UNKNOWN}. */
  public ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** Goes up whenever something in the library may have become another. */
  public ReadOnlyIntegerProperty editionProperty() {
    return edition.getReadOnlyProperty();
  }

  /**
   * Reads the list, then selects {@code wanted}, or else the first story. What was selected
   * meanwhile stays so.
   */
  public void load(Optional<StoryId> wanted) {
    read(shown.get(), wanted, true);
  }

  /** Says how the list is to be sorted once it is loaded. */
  public void prepare(Sorting sorting) {
    shown.set(new Shown(shown.get().query(), sorting));
  }

  /** Shows other stories, or the same in another order; selects none. */
  public void show(String query, Sorting sorting) {
    read(new Shown(query, sorting), Optional.empty(), false);
  }

  /** Reads which stories belong here now, and where. */
  public void reload() {
    ListReading list = list(shown.get());
    reading.cancel();
    reading = jobs.start(list::numbers, this::showAll, this::failed);
  }

  private void read(Shown wish, Optional<StoryId> wanted, boolean select) {
    ListReading list = list(wish);
    reading.cancel();
    reading =
        jobs.start(
            report -> {
              ListReading.Top top = list.top(wanted);
              report.accept(top);
              return top.numbers().length < StoryPages.PAGE ? top.numbers() : list.numbers();
            },
            (ListReading.Top top) -> showTop(wish, top, select),
            this::showAll,
            this::failed);
  }

  private ListReading list(Shown of) {
    return new ListReading(lists, Query.parse(of.query()), of.sorting().order());
  }

  private void showTop(Shown wish, ListReading.Top top, boolean select) {
    top.rows().forEach(pages::show);
    total.set(UNKNOWN);
    shown.set(wish);
    pages.setNumbers(top.numbers());
    if (select && selected.get().equals(StoryItem.NONE)) {
      selected.set(
          top.wanted().entrySet().stream()
              .findFirst()
              .map(wanted -> pages.show(wanted.getKey(), wanted.getValue()))
              .or(() -> pages.isEmpty() ? Optional.empty() : Optional.of(pages.getFirst()))
              .orElse(StoryItem.NONE));
    }
  }

  private void showAll(long[] numbers) {
    pages.setNumbers(numbers);
    counted();
  }

  private void counted() {
    total.set(pages.size());
    changed();
  }

  /** Something in the library may have become another. */
  void changed() {
    edition.set(edition.get() + 1);
  }

  /** Shows what other programs have added and changed since this was called last. */
  public void catchUp() {
    long before = changes;
    jobs.start(library::changes, now -> caughtUp(before, now), this::failed);
  }

  private void caughtUp(long before, long now) {
    changes = now;
    if (before >= 0 && before != now) {
      pages.items().known().filter(StoryItem::isThere).forEach(item -> refresh(item.id()));
      reload();
    }
  }

  /** Shows what the library now has of a story, a new one where it belongs, and selects it. */
  public void select(StoryId id) {
    refresh(id, selected::set);
  }

  /** Shows what the library now has of a story. */
  public void refresh(StoryId id) {
    refresh(id, item -> {});
  }

  /** Shows how far a story has been joined while the library has yet to learn of it. */
  void climbed(StoryId id, SyncRung rung) {
    pages
        .items()
        .known()
        .filter(item -> item.id().equals(id))
        .forEach(item -> item.show(item.entryProperty().get().withRung(rung)));
  }

  /** How many stories of the list have got their first clip since it was read. */
  public ReadOnlyIntegerProperty clipsAddedProperty() {
    return clipsAdded.getReadOnlyProperty();
  }

  /** Selects the story {@code steps} further down the list, if there is one. */
  public void step(int steps) {
    int place = pages.indexOf(selected.get()) + steps;
    if (place >= 0 && place < pages.size()) {
      selected.set(pages.get(place));
    }
  }

  /** The numbers of the stories in these places. */
  public long[] numbers(List<Integer> places) {
    long[] numbers = pages.numbers();
    return places.stream().mapToLong(place -> numbers[place]).toArray();
  }

  /** Those of all stories in the list. */
  public long[] numbers() {
    return pages.numbers().clone();
  }

  /** Where these stories are in the list, as far as they are. */
  public int[] places(long... numbers) {
    return pages.places(numbers);
  }

  /** Takes stories out of the list; what was selected among them gives way to what follows. */
  void remove(Set<Long> numbers) {
    int place = pages.indexOf(selected.get());
    pages.remove(numbers);
    counted();
    if (numbers.contains(selected.get().number())) {
      selected.set(
          place < 0 || pages.isEmpty()
              ? StoryItem.NONE
              : pages.get(Math.min(place, pages.size() - 1)));
    }
  }

  /** The stories of these numbers that somebody looks at, or looked at lately. */
  List<StoryItem> known(long... numbers) {
    return LongStream.of(numbers)
        .mapToObj(pages.items()::known)
        .flatMap(Optional::stream)
        .filter(StoryItem::isThere)
        .toList();
  }

  private void refresh(StoryId id, Consumer<StoryItem> then) {
    asked.merge(id, then, (one, other) -> item -> List.of(one, other).forEach(c -> c.accept(item)));
    look();
  }

  /** What is asked for while one look is under way is looked at together afterwards. */
  private void look() {
    if (looking || asked.isEmpty()) {
      return;
    }
    looking = true;
    Map<StoryId, Consumer<StoryItem>> now = new LinkedHashMap<>(asked);
    asked.clear();
    ListReading list = list(shown.get());
    long[] numbers = pages.numbers();
    jobs.start(() -> list.put(now.keySet(), numbers), put -> looked(put, now), this::failedToLook);
  }

  private void looked(ListReading.Put put, Map<StoryId, Consumer<StoryItem>> then) {
    looking = false;
    boolean isStale = !Arrays.equals(put.before(), pages.numbers());
    if (isStale) {
      changed();
    } else {
      showAll(put.numbers());
    }
    for (Map.Entry<Long, StoryEntry> row : new ArrayList<>(put.rows().entrySet())) {
      boolean had = pages.hasClip(row.getKey());
      StoryItem item = pages.show(row.getKey(), row.getValue());
      if (row.getValue().hasClip() && !had) {
        clipsAdded.set(clipsAdded.get() + 1);
      }
      if (isStale && !pages.contains(item)) {
        asked.putIfAbsent(item.id(), again -> {});
      }
      then.getOrDefault(item.id(), any -> {}).accept(item);
    }
    look();
  }

  private void failedToLook(Exception failure) {
    looking = false;
    failed(failure);
  }

  private void failed(Exception failure) {
    tell.accept(Problem.from(failure));
  }
}
