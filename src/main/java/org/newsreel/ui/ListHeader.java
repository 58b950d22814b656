package org.newsreel.ui;

import java.util.Arrays;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.newsreel.viewmodel.LibraryModel;
import org.newsreel.viewmodel.ShelvesModel;
import org.newsreel.viewmodel.Sorting;

/** Over the list: which stories it shows, how many they are, and how they are sorted. */
final class ListHeader extends HBox {
  private final LibraryModel library;
  private final ShelvesModel shelves;
  private final Label name = new Label();
  private final Label count = new Label();
  private final MenuButton sort = new MenuButton();

  /**
   * Makes a header.
   *
   * @param collections opens the collections where there is no room for them beside the list
   */
  ListHeader(LibraryModel library, ShelvesModel shelves, Button collections) {
    this.library = library;
    this.shelves = shelves;
    getStyleClass().add("list-header");
    setMinWidth(0);
    name.getStyleClass().add("list-name");
    count.getStyleClass().add("list-count");
    count.setId("list-count");
    count.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    sort.setId("sort");
    sort.getStyleClass().add("flat");
    sort.setTooltip(new Tooltip(Messages.text("sort")));
    ToggleGroup group = new ToggleGroup();
    sort.getItems()
        .setAll(Arrays.stream(Sorting.values()).map(each -> choice(each, group)).toList());
    getChildren().addAll(collections, name, count, space, sort);
    library.shownProperty().subscribe(this::show);
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> said(library.totalProperty().get()), library.totalProperty()));
  }

  private RadioMenuItem choice(Sorting sorting, ToggleGroup group) {
    RadioMenuItem choice = new RadioMenuItem(name(sorting));
    choice.setToggleGroup(group);
    choice.setUserData(sorting);
    choice.setOnAction(event -> library.show(library.shownProperty().get().query(), sorting));
    return choice;
  }

  private static String name(Sorting sorting) {
    return Messages.text("sort." + sorting.name().toLowerCase(Locale.ROOT));
  }

  private static String said(int stories) {
    return stories == LibraryModel.UNKNOWN ? "" : Messages.text("shelf.count", stories);
  }

  private void show(LibraryModel.Shown shown) {
    name.setText(
        shelves.shelves().stream()
            .filter(shelf -> shelf.query().equals(shown.query()))
            .findFirst()
            .map(Shelves::name)
            .orElse(shown.query()));
    sort.setText(name(shown.sorting()));
    sort.setAccessibleText(Messages.text("sort") + ": " + name(shown.sorting()));
    sort.getItems().stream()
        .filter(item -> item.getUserData() == shown.sorting())
        .forEach(item -> ((RadioMenuItem) item).setSelected(true));
  }
}
