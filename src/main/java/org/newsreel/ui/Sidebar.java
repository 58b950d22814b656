package org.newsreel.ui;

import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.newsreel.viewmodel.LibraryModel;
import org.newsreel.viewmodel.Shelf;
import org.newsreel.viewmodel.ShelvesModel;

/** The collections of the library; the one that is chosen fills the list. */
final class Sidebar extends BorderPane {
  /** Numbers may be a little late: counting is not to be in the way of anything. */
  private static final Duration LATE = Duration.millis(400);

  private final ListView<Shelf> list = new ListView<>();
  private final ShelvesModel shelves;
  private final LibraryModel library;
  private boolean following;
  private Runnable whenChosen = () -> {};

  Sidebar(ShelvesModel shelves, LibraryModel library) {
    this.shelves = shelves;
    this.library = library;
    getStyleClass().add("sidebar");
    list.setId("shelves-list");
    list.setAccessibleText(Messages.text("shelves"));
    list.setCellFactory(view -> new ShelfCell());
    setMinWidth(0);
    setCenter(list);
    bind();
  }

  private void bind() {
    // See the list of stories: what the selection does between these two is not the reader's doing.
    shelves.shelves().addListener((ListChangeListener<Shelf>) change -> following = true);
    list.setItems(shelves.shelves());
    shelves.shelves().addListener((ListChangeListener<Shelf>) change -> follow());
    library.shownProperty().subscribe(this::follow);
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    PauseTransition recount = new PauseTransition(LATE);
    recount.setOnFinished(event -> shelves.recount());
    library.editionProperty().subscribe(recount::play);
  }

  private void chosen(Shelf shelf) {
    if (!following && shelf != null) {
      library.show(shelf.query(), library.shownProperty().get().sorting());
      whenChosen.run();
    }
  }

  void setWhenChosen(Runnable then) {
    whenChosen = then;
  }

  /** Where the keyboard is to go on. */
  void focus() {
    list.requestFocus();
  }

  /** Marks the collection that the list shows, if it shows one. */
  private void follow() {
    following = true;
    String query = library.shownProperty().get().query();
    IntStream.range(0, list.getItems().size())
        .filter(place -> list.getItems().get(place).query().equals(query))
        .findFirst()
        .ifPresentOrElse(
            place -> list.getSelectionModel().clearAndSelect(place),
            () -> list.getSelectionModel().clearSelection());
    following = false;
  }
}
