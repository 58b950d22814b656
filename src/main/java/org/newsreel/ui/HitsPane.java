package org.newsreel.ui;

import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.newsreel.viewmodel.HitRow;
import org.newsreel.viewmodel.SearchModel;

/** What was found: stories and their moments, to be opened, and played one after the other. */
final class HitsPane extends BorderPane {
  private final SearchModel search;
  private final Runnable opened;
  private final Runnable back;
  private final ListView<HitRow> list = new ListView<>();
  private final Label count = new Label();
  private final Label nothing = new Label();
  private final Button all = new Button();

  /**
   * Makes the pane.
   *
   * @param opened what is to be done when the reader opens something
   * @param back what is to be done when the reader has enough of it
   */
  HitsPane(SearchModel search, Runnable opened, Runnable back) {
    this.search = search;
    this.opened = opened;
    this.back = back;
    layOut();
    bind();
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void layOut() {
    getStyleClass().add("hits-pane");
    list.setId("hits");
    list.setAccessibleText(Messages.text("search.hits"));
    list.setCellFactory(view -> cell());
    nothing.setWrapText(true);
    nothing.getStyleClass().add("placeholder");
    list.setPlaceholder(nothing);
    count.setId("hit-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    all.setId("play-all");
    all.getStyleClass().addAll("small", "flat");
    Button save = Icons.button(Feather.BOOKMARK, "search-save", () -> {});
    SaveSearch saving = new SaveSearch(search);
    save.setOnAction(event -> saving.toggle(save));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar = new HBox(count, space, all, save);
    bar.getStyleClass().add("hits-bar");
    setTop(bar);
    setCenter(list);
  }

  private HitCell cell() {
    HitCell cell = new HitCell();
    cell.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
            open(cell.getItem());
          }
        });
    return cell;
  }

  private void bind() {
    ObservableList<HitRow> rows = search.rows();
    list.setItems(rows);
    rows.addListener((ListChangeListener<HitRow>) change -> begin(change));
    search.countProperty().subscribe(found -> tell(found.intValue()));
    all.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    rows.stream()
                        .anyMatch(row -> row instanceof HitRow.Said said && said.hasTime()),
                rows));
    search
        .player()
        .playingProperty()
        .subscribe(
            playing -> {
              playing.ifPresent(this::show);
              boolean plays = playing.isPresent();
              all.setText(Messages.text(plays ? "search.stop" : "search.play-all"));
              all.setGraphic(new FontIcon(plays ? Feather.SQUARE : Feather.PLAY));
              all.setOnAction(event -> playOrStop(plays));
            });
  }

  /** Other hits begin at their beginning; more of the same leave all where it is. */
  private void begin(ListChangeListener.Change<? extends HitRow> change) {
    change.next();
    if (change.getFrom() == 0) {
      list.getSelectionModel().clearSelection();
      list.scrollTo(0);
    }
  }

  private void tell(int found) {
    count.setText(
        found == SearchModel.UNKNOWN
            ? ""
            : found > SearchModel.MOST
                ? Messages.text("search.more", SearchModel.MOST)
                : Messages.text("search.count", found));
    nothing.setText(found == 0 ? Messages.text("search.nothing") : "");
  }

  private void show(HitRow playing) {
    list.getSelectionModel().select(playing);
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
  }

  private void playOrStop(boolean plays) {
    if (plays) {
      search.player().stop();
    } else {
      search.player().playAll();
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> openSelected();
      case ESCAPE -> back.run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Opens what is selected, or else the first moment. */
  void openSelected() {
    select();
    HitRow selected = list.getSelectionModel().getSelectedItem();
    if (selected != null) {
      open(selected);
    }
  }

  private void open(HitRow row) {
    search.player().open(row);
    opened.run();
  }

  /** Goes over to the hits, if there are any. */
  void focusHits() {
    if (!list.getItems().isEmpty()) {
      list.requestFocus();
      select();
    }
  }

  /** Selects the first moment, or else the first story, where nothing is selected. */
  private void select() {
    if (list.getSelectionModel().isEmpty()) {
      int first =
          IntStream.range(0, list.getItems().size())
              .filter(place -> list.getItems().get(place) instanceof HitRow.Said)
              .findFirst()
              .orElse(0);
      list.getSelectionModel().select(first);
    }
  }
}
