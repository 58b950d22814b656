package org.newsreel.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import org.newsreel.viewmodel.LibraryModel;
import org.newsreel.viewmodel.StoryItem;

/** The list of stories. */
final class StoryListPane extends BorderPane {
  private final ListView<StoryItem> list = new ListView<>();

  StoryListPane(LibraryModel library) {
    layOut();
    bind(library);
  }

  private void layOut() {
    getStyleClass().add("story-list-pane");
    list.setId("stories");
    list.setAccessibleText(Messages.text("stories"));
    list.setCellFactory(view -> new StoryCell());
    Label empty = new Label(Messages.text("stories.none"));
    empty.setWrapText(true);
    empty.getStyleClass().add("placeholder");
    list.setPlaceholder(empty);
    setCenter(list);
  }

  private void bind(LibraryModel library) {
    list.setItems(library.items());
    library
        .selectedProperty()
        .subscribe(
            item -> {
              list.getSelectionModel().select(item);
              // A row in view stays where it is: nothing moves under the pointer.
              if (list.getItems().indexOf(item) == 0) {
                list.scrollTo(0);
              }
            });
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (selected, was, now) -> {
              if (now != null) {
                library.selectedProperty().set(now);
              }
            });
  }
}
