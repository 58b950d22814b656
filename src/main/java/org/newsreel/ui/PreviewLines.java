package org.newsreel.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.newsreel.viewmodel.Preview;
import org.newsreel.viewmodel.PreviewLine;
import org.newsreel.viewmodel.PreviewLine.Use;
import org.newsreel.viewmodel.PreviewModel;

/** The page as it was received, line by line; a click or Enter says what a line is. */
final class PreviewLines extends VBox {
  private static final int LINES_ABOVE = 6;

  private final PreviewModel preview;
  private final ListView<PreviewLine> lines = new ListView<>();
  private final Label why = new Label();
  private RoleMenu menu;

  PreviewLines(PreviewModel preview) {
    this.preview = preview;
    menu = new RoleMenu(preview, List.of());
    layOut();
    bind();
    act();
  }

  private void layOut() {
    getStyleClass().add("preview-lines");
    Label heading = new Label(Messages.text("preview.received"));
    heading.getStyleClass().add("preview-heading");
    heading.setLabelFor(lines);
    lines.setId("preview-lines");
    lines.setAccessibleText(Messages.text("preview.received"));
    lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    lines.setCellFactory(list -> cell());
    VBox.setVgrow(lines, Priority.ALWAYS);
    why.setId("preview-why");
    why.getStyleClass().add("preview-why");
    why.setWrapText(true);
    getChildren().addAll(heading, lines, why);
  }

  private ListCell<PreviewLine> cell() {
    PreviewCell cell = new PreviewCell();
    cell.setOnMouseClicked(event -> clicked(cell, event));
    return cell;
  }

  private void bind() {
    lines.setItems(preview.lines());
    preview.shownProperty().addListener((shown, was, now) -> show(was, now));
    lines.getSelectionModel().selectedItemProperty().subscribe(item -> explain());
  }

  private void act() {
    lines.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    lines.setOnContextMenuRequested(this::asked);
  }

  private void show(Preview was, Preview now) {
    if (!now.reading().equals(was.reading())) {
      int unsure = preview.next(Use.UNSURE, -1);
      select(Math.max(0, unsure));
    }
    explain();
  }

  /** Goes to the next line of that use, below the selected one or from the top again. */
  void selectNext(Use use) {
    int next = preview.next(use, lines.getSelectionModel().getSelectedIndex());
    if (next >= 0) {
      select(next);
      lines.requestFocus();
    }
  }

  /** Some lines above tell where the line stands. */
  private void select(int line) {
    lines.getSelectionModel().clearAndSelect(line);
    lines.getFocusModel().focus(line);
    lines.scrollTo(Math.max(0, line - LINES_ABOVE));
  }

  void takeFocus() {
    lines.requestFocus();
  }

  private void explain() {
    why.setText(
        selected().stream()
            .reduce((first, second) -> second)
            .map(line -> PreviewWords.line(line, line.passage().rule()))
            .orElse(""));
  }

  /** The list names a line that was just replaced as null for a moment. */
  private List<PreviewLine> selected() {
    return lines.getSelectionModel().getSelectedIndices().stream()
        .filter(index -> index >= 0 && index < preview.lines().size())
        .map(index -> preview.lines().get(index))
        .toList();
  }

  private void clicked(PreviewCell cell, MouseEvent event) {
    boolean selecting = event.isShiftDown() || event.isShortcutDown();
    if (event.getButton() == MouseButton.PRIMARY
        && event.isStillSincePress()
        && !selecting
        && !cell.isEmpty()) {
      open(cell, event.getScreenX(), event.getScreenY());
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      openByKey();
      event.consume();
    }
  }

  private void asked(ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      openByKey();
    } else {
      open(lines, event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  private void open(Node at, double x, double y) {
    if (renewMenu()) {
      menu.show(at, x, y);
    }
  }

  private void openByKey() {
    if (renewMenu()) {
      menu.show(selectedCell().orElse(lines), Side.BOTTOM, 0, 0);
    }
  }

  private boolean renewMenu() {
    menu.hide();
    menu = new RoleMenu(preview, selected());
    return !selected().isEmpty();
  }

  private Optional<Node> selectedCell() {
    int index = lines.getSelectionModel().getSelectedIndex();
    return lines.lookupAll(".preview-line").stream()
        .filter(node -> node instanceof PreviewCell cell && cell.getIndex() == index)
        .findFirst();
  }
}
