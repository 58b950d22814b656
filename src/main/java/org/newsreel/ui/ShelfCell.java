package org.newsreel.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.newsreel.viewmodel.LibraryModel;
import org.newsreel.viewmodel.Shelf;

/** A collection in the sidebar; over the first of a section stands the section's name. */
final class ShelfCell extends ListCell<Shelf> {
  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("section-first");

  private final ObjectProperty<Shelf> shown = new SimpleObjectProperty<>(Shelf.NONE);
  private final Label section = new Label();
  private final FontIcon icon = new FontIcon();
  private final Label name = new Label("", icon);
  private final Label count = new Label();
  private final HBox row = new HBox(name, count);
  private final VBox content = new VBox(section, row);

  ShelfCell() {
    setPrefWidth(0);
    getStyleClass().add("shelf-cell");
    section.getStyleClass().add("shelf-section");
    row.getStyleClass().add("shelf-row");
    count.getStyleClass().add("shelf-count");
    count.setMinWidth(USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    section.managedProperty().bind(section.visibleProperty());
    count
        .textProperty()
        .bind(shown.flatMap(Shelf::countProperty).map(stories -> said(stories.intValue())));
    count.textProperty().subscribe(this::speak);
  }

  /** An empty collection has no number: there is nothing to be told. */
  private static String said(int stories) {
    return stories <= 0 || stories == LibraryModel.UNKNOWN
        ? ""
        : Messages.text("shelf.count", stories);
  }

  @Override
  protected void updateItem(Shelf shelf, boolean empty) {
    super.updateItem(shelf, empty);
    boolean nothing = empty || shelf == null;
    setGraphic(nothing ? null : content);
    if (!nothing) {
      shown.set(shelf);
      icon.setIconCode(Shelves.icon(shelf));
      name.setText(Shelves.name(shelf));
      showSection(shelf);
      speak();
    }
  }

  private void showSection(Shelf shelf) {
    String own = Shelves.section(shelf.kind());
    boolean isFirst =
        getIndex() == 0
            || !Shelves.section(getListView().getItems().get(getIndex() - 1).kind()).equals(own);
    section.setText(own);
    section.setVisible(isFirst && !own.isEmpty());
    pseudoClassStateChanged(FIRST, isFirst && getIndex() > 0);
  }

  private void speak() {
    setAccessibleText(
        count.getText().isEmpty() ? name.getText() : name.getText() + ", " + count.getText());
  }
}
