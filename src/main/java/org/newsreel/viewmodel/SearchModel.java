package org.newsreel.viewmodel;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.newsreel.intake.Problem;
import org.newsreel.library.Catalogue;
import org.newsreel.library.Library;

/**
 * The search: what is typed, and what is found, each key anew. A key breaks off the search of the
 * one before; what that would have found is never shown.
 */
public final class SearchModel {
  /** What {@link #countProperty()} holds while nothing has been found or missed yet. */
  public static final int UNKNOWN = -1;

  /** So many stories are shown at most. */
  public static final int MOST = 50;

  /** About as many stories as are in view; what they say is read with them. */
  private static final int FIRST = 6;

  /** So many are read between two looks at what was typed meanwhile. */
  private static final int NEXT = 5;

  private final Library library;
  private final Catalogue catalogue;
  private final HitReader reader;
  private final Jobs searching;
  private final Jobs saving;
  private final LibraryModel list;
  private final Consumer<Problem> tell;
  private final HitPlayer player;
  private final StringProperty typed = new SimpleStringProperty("");
  private final BooleanBinding active = Bindings.createBooleanBinding(this::isActive, typed);
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(UNKNOWN);
  private final ObservableList<HitRow> rows = FXCollections.observableArrayList();
  private final ObservableList<HitRow> shown = FXCollections.unmodifiableObservableList(rows);
  private Job job = Job.NONE;
  private boolean ranked;

  /** What one search brings at first. */
  private record First(HitReader.Numbers numbers, List<Hit> hits) {}

  /**
   * Makes a search in which nothing is typed.
   *
   * @param searching a lane of its own, for one search at a time
   * @param saving the library's lane
   */
  public SearchModel(
      Library library,
      Jobs searching,
      Jobs saving,
      LibraryModel list,
      StoryModel story,
      PlaybackModel playback,
      Consumer<Problem> tell) {
    this.library = library;
    catalogue = library.catalogue();
    reader = new HitReader(catalogue);
    this.searching = searching;
    this.saving = saving;
    this.list = list;
    this.tell = tell;
    player = new HitPlayer(shown, list, story, playback);
    typed.addListener((text, was, now) -> search(false));
  }

  /** What the reader looks for; blank where the reader looks for nothing. */
  public StringProperty typedProperty() {
    return typed;
  }

  /** Whether the reader looks for something. */
  public ObservableBooleanValue activeProperty() {
    return active;
  }

  private boolean isActive() {
    return !typed.get().isBlank();
  }

  /** How many stories were found, {@link #MOST} + 1 for any more, or {@link #UNKNOWN}. */
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** What was found, stories and their moments; grows at its end while they are looked into. */
  public ObservableList<HitRow> rows() {
    return shown;
  }

  /** Opens and plays what was found. */
  public HitPlayer player() {
    return player;
  }

  /** Looks for nothing any more. */
  public void leave() {
    typed.set("");
  }

  /** Puts the best first, until something else is typed. Does nothing where that is done. */
  public void rank() {
    if (!ranked && isActive()) {
      search(true);
    }
  }

  /** Whether the best stand first, and not the newest. */
  public boolean isRanked() {
    return ranked;
  }

  /** Keeps what is typed under a name, in place of what that meant before. */
  public void save(String name) {
    String text = typed.get().strip();
    String plain = name.strip();
    if (!text.isEmpty() && !plain.isEmpty()) {
      saving.start(
          () -> {
            library.searches().save(plain, text);
            return plain;
          },
          saved -> list.changed(),
          this::failed);
    }
  }

  private void search(boolean nowRanked) {
    job.cancel();
    catalogue.interrupt();
    ranked = nowRanked;
    if (isActive()) {
      String text = typed.get();
      job = searching.start(() -> first(text, nowRanked), this::found, this::failed);
    } else {
      show(HitReader.Numbers.NONE, List.of());
      count.set(UNKNOWN);
    }
  }

  private First first(String text, boolean nowRanked) throws Exception {
    HitReader.Numbers numbers = reader.find(text, nowRanked, MOST + 1);
    return new First(numbers, reader.read(numbers, 0, FIRST));
  }

  private void found(First first) {
    show(first.numbers(), first.hits());
    readOn(first.numbers(), FIRST);
  }

  private void show(HitReader.Numbers numbers, List<Hit> hits) {
    player.leave();
    rows.setAll(rows(hits));
    count.set(numbers.count());
  }

  private void readOn(HitReader.Numbers numbers, int from) {
    int to = Math.min(from + NEXT, MOST);
    if (from < Math.min(numbers.count(), MOST)) {
      job =
          searching.start(
              () -> reader.read(numbers, from, to),
              hits -> {
                rows.addAll(rows(hits));
                readOn(numbers, to);
              },
              this::failed);
    }
  }

  private static List<HitRow> rows(List<Hit> hits) {
    return hits.stream().flatMap(SearchModel::rows).toList();
  }

  private static Stream<HitRow> rows(Hit hit) {
    return Stream.concat(
        Stream.of(new HitRow.Found(hit)),
        hit.best().stream().map(moment -> new HitRow.Said(hit, moment)));
  }

  private void failed(Exception failure) {
    tell.accept(Problem.from(failure));
  }
}
