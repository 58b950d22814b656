package org.newsreel.viewmodel;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.newsreel.library.Catalogue;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.library.Tags;
import org.newsreel.library.query.Query;

/** The collections of the library with the number of stories in each, counted in the background. */
public final class ShelvesModel {
  private static final System.Logger LOG = System.getLogger(ShelvesModel.class.getName());

  private record Counted(Shelf shelf, int stories) {}

  /** Counts one thing: what waits for the same lane can go in between two. */
  private interface Step {
    List<Counted> count() throws LibraryException;
  }

  private final Library library;
  private final Catalogue lists;
  private final Jobs jobs;
  private final ObservableList<Shelf> shelves =
      FXCollections.observableArrayList(
          Shelf.all(), Shelf.unread(), Shelf.starred(), Shelf.toPractise(), Shelf.trash());
  private final ObservableList<Shelf> shown = FXCollections.unmodifiableObservableList(shelves);
  private boolean counting;
  private boolean outdated;

  /** Makes the fixed collections; {@code jobs} is the lane in which lists are read. */
  public ShelvesModel(Library library, Jobs jobs) {
    this.library = library;
    lists = library.lists();
    this.jobs = jobs;
  }

  /** Those of one kind together, in the order of {@link Shelf.Kind}. */
  public ObservableList<Shelf> shelves() {
    return shown;
  }

  /** Counts anew; once more afterwards where it is called meanwhile. */
  public void recount() {
    outdated = counting;
    if (!counting) {
      counting = true;
      next(steps().iterator(), new ArrayList<>());
    }
  }

  private List<Step> steps() {
    return List.of(
        () -> count(Shelf.all()),
        () -> count(Shelf.unread()),
        () -> count(Shelf.starred()),
        () -> count(Shelf.toPractise()),
        () -> named(lists.sources().stream(), Shelf.Kind.SOURCE),
        () ->
            named(
                lists.tags().stream().filter(tag -> !tag.name().equals(Tags.TO_PRACTISE)),
                Shelf.Kind.TAG),
        this::searches,
        () -> count(Shelf.trash()));
  }

  private List<Counted> count(Shelf shelf) throws LibraryException {
    return List.of(new Counted(shelf, lists.count(Query.parse(shelf.query()))));
  }

  private static List<Counted> named(Stream<Catalogue.Count> counts, Shelf.Kind kind) {
    return counts
        .map(
            each ->
                new Counted(
                    kind == Shelf.Kind.TAG ? Shelf.tag(each.name()) : Shelf.source(each.name()),
                    each.stories()))
        .toList();
  }

  private List<Counted> searches() throws LibraryException {
    List<Counted> counted = new ArrayList<>();
    for (var search : library.searches().all().entrySet()) {
      counted.addAll(count(new Shelf(Shelf.Kind.SEARCH, search.getKey(), search.getValue())));
    }
    return counted;
  }

  private void next(Iterator<Step> steps, List<Counted> found) {
    if (steps.hasNext()) {
      Step step = steps.next();
      jobs.start(
          step::count,
          some -> {
            found.addAll(some);
            next(steps, found);
          },
          this::failed);
    } else {
      show(found);
      ended();
    }
  }

  private void ended() {
    counting = false;
    if (outdated) {
      recount();
    }
  }

  /** Numbers beside names are a comfort: the list itself says what is wrong. */
  private void failed(Exception failure) {
    LOG.log(Level.WARNING, "Stories are not counted", failure);
    outdated = false;
    ended();
  }

  private void show(List<Counted> found) {
    List<Shelf> now = found.stream().map(each -> same(each.shelf())).toList();
    IntStream.range(0, now.size()).forEach(i -> now.get(i).counted(found.get(i).stories()));
    if (!now.equals(shelves)) {
      shelves.setAll(now);
    }
  }

  /** A collection that is shown already stays the same object, and so its row. */
  private Shelf same(Shelf counted) {
    return shelves.stream().filter(shelf -> shelf.isLike(counted)).findFirst().orElse(counted);
  }
}
