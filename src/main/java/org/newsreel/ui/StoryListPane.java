package org.newsreel.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.newsreel.viewmodel.DeedsModel;
import org.newsreel.viewmodel.LibraryModel;
import org.newsreel.viewmodel.StoryItem;

/** The list of stories. Where exactly one is chosen, it is opened. */
final class StoryListPane extends BorderPane {
  private final ListView<StoryItem> list = new ListView<>();
  private final Posters posters = new Posters();
  private final LibraryModel library;
  private final DeedsModel deeds;
  private long[] chosen = {};
  private boolean moving;

  StoryListPane(MainWindow.Models models, Button collections) {
    library = models.library();
    deeds = models.deeds();
    layOut();
    setTop(
        new VBox(
            new ListHeader(library, models.shelves(), collections), new TrashLine(library, deeds)));
    bind();
  }

  /** What menus and keys do to the stories that are chosen here. */
  StoryActs acts(MainWindow.Models models) {
    StoryActs acts = new StoryActs(deeds, models.story(), models.shelves(), list);
    list.setContextMenu(new StoryMenu(deeds, acts));
    return acts;
  }

  void selectAll() {
    list.requestFocus();
    list.getSelectionModel().selectAll();
  }

  private void layOut() {
    getStyleClass().add("story-list-pane");
    list.setId("stories");
    list.setAccessibleText(Messages.text("stories"));
    list.setCellFactory(view -> new StoryCell(posters));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    Label empty = new Label();
    empty.textProperty().bind(library.shownProperty().map(StoryListPane::nothing));
    empty.setWrapText(true);
    empty.getStyleClass().add("placeholder");
    // Before they have been counted there may be some.
    empty.visibleProperty().bind(library.totalProperty().isEqualTo(0));
    list.setPlaceholder(empty);
    setCenter(list);
  }

  private static String nothing(LibraryModel.Shown shown) {
    return shown.query().isEmpty()
        ? Messages.text("stories.none")
        : Messages.text("stories.none-here");
  }

  private void bind() {
    ObservableList<StoryItem> items = library.items();
    // Where stories come and go, JavaFX keeps places selected: what it says between these two
    // listeners is not the reader's choice.
    items.addListener((ListChangeListener<StoryItem>) change -> moving = true);
    list.setItems(items);
    items.addListener((ListChangeListener<StoryItem>) change -> follow());
    library.shownProperty().addListener((shown, was, now) -> list.scrollTo(0));
    library.selectedProperty().subscribe(this::selected);
    list.getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> chosen());
  }

  /** The reader has chosen stories. */
  private void chosen() {
    List<Integer> places = list.getSelectionModel().getSelectedIndices();
    if (!moving && !places.isEmpty()) {
      choose(library.numbers(places));
      if (chosen.length == 1) {
        library.selectedProperty().set(library.items().get(places.getFirst()));
      }
    }
  }

  private void selected(StoryItem item) {
    if (LongStream.of(chosen).noneMatch(number -> number == item.number())) {
      open();
      follow();
      showInView(item);
    }
  }

  /** Chooses the open story, whether it is in the list or not. */
  private void open() {
    StoryItem item = library.selectedProperty().get();
    choose(item.equals(StoryItem.NONE) ? new long[0] : new long[] {item.number()});
  }

  private void choose(long... numbers) {
    chosen = numbers;
    deeds.choose(numbers);
  }

  /** Selects the rows of what is chosen, wherever they are now. */
  private void follow() {
    MultipleSelectionModel<StoryItem> selection = list.getSelectionModel();
    moving = true;
    if (library.places(chosen).length == 0) {
      // What was chosen is gone: nothing is to be done to it by the next key.
      open();
    }
    int[] places = library.places(chosen);
    if (!selection.getSelectedIndices().equals(Arrays.stream(places).boxed().toList())) {
      selection.clearSelection();
      if (places.length > 0) {
        selection.selectIndices(places[0], Arrays.copyOfRange(places, 1, places.length));
      }
    }
    moving = false;
  }

  /** A row in view stays where it is: nothing moves under the pointer. */
  private void showInView(StoryItem item) {
    int place = library.items().indexOf(item);
    if (place >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(place);
    }
  }
}
