package org.newsreel.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.controlsfx.control.PopOver;
import org.newsreel.viewmodel.SearchModel;

/** Asks for a name under which to keep what is typed. */
final class SaveSearch extends PopOver {
  private final SearchModel search;
  private final TextField name = new TextField();

  SaveSearch(SearchModel search) {
    this.search = search;
    name.setId("search-name");
    name.setPromptText(Messages.text("search.name"));
    name.setAccessibleText(Messages.text("search.name"));
    name.setOnAction(event -> save());
    Button keep = new Button(Messages.text("search.keep"));
    keep.setId("search-keep");
    keep.getStyleClass().add("accent");
    keep.disableProperty().bind(name.textProperty().map(String::isBlank));
    keep.setOnAction(event -> save());
    HBox row = new HBox(name, keep);
    row.getStyleClass().add("save-search");
    setContentNode(row);
    setTitle(Messages.text("search-save"));
    setArrowLocation(ArrowLocation.TOP_RIGHT);
  }

  private void save() {
    if (!name.getText().isBlank()) {
      search.save(name.getText());
      hide();
    }
  }

  void toggle(Node below) {
    if (isShowing()) {
      hide();
    } else {
      name.setText(search.typedProperty().get().strip());
      show(below);
      name.requestFocus();
      name.selectAll();
    }
  }
}
