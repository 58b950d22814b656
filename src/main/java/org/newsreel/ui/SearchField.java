package org.newsreel.ui;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.newsreel.viewmodel.SearchModel;

/** Where the reader types what to look for. */
final class SearchField extends HBox {
  private final SearchModel search;
  private final HitsPane hits;
  private final Runnable back;
  private final CustomTextField field = new CustomTextField();

  /**
   * Makes the field.
   *
   * @param back what is to be done when the reader has enough of it
   */
  SearchField(SearchModel search, HitsPane hits, Runnable back) {
    this.search = search;
    this.hits = hits;
    this.back = back;
    getStyleClass().add("search-field");
    field.setId("search");
    field.setPromptText(Messages.text("search.prompt"));
    field.setAccessibleText(Messages.text("search.prompt"));
    field.setLeft(new FontIcon(Feather.SEARCH));
    field.textProperty().bindBidirectional(search.typedProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    HBox.setHgrow(field, Priority.ALWAYS);
    Button clear = Icons.button(Feather.X, "search-clear", back);
    clear.visibleProperty().bind(search.activeProperty());
    clear.managedProperty().bind(clear.visibleProperty());
    SearchHelp filters = new SearchHelp();
    Button help = Icons.button(Feather.FILTER, "search-help", () -> {});
    help.setOnAction(event -> filters.toggle(help));
    getChildren().addAll(field, clear, help);
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> hits.focusHits();
      case ENTER -> rankOrOpen();
      case ESCAPE -> back.run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** The first Enter brings the best to the top, the next one opens the first of them. */
  private void rankOrOpen() {
    if (search.isRanked()) {
      hits.openSelected();
    } else {
      search.rank();
    }
  }
}
