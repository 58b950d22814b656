package org.newsreel.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.newsreel.viewmodel.Preview;
import org.newsreel.viewmodel.PreviewModel;

/** What was understood of a page beside what was received, over the window's content. */
final class PreviewPane extends StackPane {
  private static final double SIDE_BY_SIDE = 820;
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final KeyCombination KEEP =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final PreviewModel preview;
  private final PreviewLines lines;
  private final SplitPane split;
  private final BorderPane panel = new BorderPane();

  /** Where the reader was before; the window gives focus back there. */
  private @Nullable Node before;

  PreviewPane(PreviewModel preview) {
    this.preview = preview;
    lines = new PreviewLines(preview);
    ScrollPane understood = new ScrollPane(understood());
    understood.setFitToWidth(true);
    split = new SplitPane(lines, understood);
    SplitPane.setResizableWithParent(understood, true);
    layOut();
    bind();
    addEventFilter(KeyEvent.KEY_PRESSED, this::decide);
    addEventHandler(KeyEvent.KEY_PRESSED, this::step);
  }

  private VBox understood() {
    Label heading = new Label(Messages.text("preview.understood"));
    heading.getStyleClass().add("preview-heading");
    VBox side = new VBox(heading, new PreviewFields(preview, lines::selectNext));
    side.getStyleClass().add("preview-understood");
    return side;
  }

  private void layOut() {
    setId("preview");
    getStyleClass().add("preview-scrim");
    panel.getStyleClass().add("preview");
    panel.setTop(header());
    panel.setCenter(split);
    panel.setBottom(new VBox(warnings(), footer()));
    getChildren().add(panel);
  }

  private VBox header() {
    Label title = new Label();
    title.getStyleClass().add("preview-title");
    title
        .textProperty()
        .bind(
            preview
                .shownProperty()
                .map(
                    now ->
                        now.isKept()
                            ? Messages.text("preview.heading-kept")
                            : Messages.text("preview.heading")));
    Label from = new Label();
    from.getStyleClass().add("preview-from");
    from.textProperty().bind(preview.shownProperty().map(PreviewPane::from));
    VBox header = new VBox(title, from);
    header.getStyleClass().add("preview-header");
    return header;
  }

  private static String from(Preview now) {
    String origin = now.reading().page().origin();
    int length = now.reading().page().text().length();
    return origin.isEmpty()
        ? Messages.text("preview.pasted", length)
        : Messages.text("preview.from", origin, length);
  }

  private VBox warnings() {
    VBox warnings = new VBox();
    warnings.setId("preview-warnings");
    warnings.getStyleClass().add("preview-warnings");
    preview
        .shownProperty()
        .subscribe(
            now ->
                warnings
                    .getChildren()
                    .setAll(
                        now.warnings().stream()
                            .map(each -> warning(PreviewWords.warning(each, now)))
                            .toList()));
    warnings.managedProperty().bind(Bindings.isNotEmpty(warnings.getChildren()));
    warnings.visibleProperty().bind(warnings.managedProperty());
    return warnings;
  }

  private static Label warning(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  private VBox footer() {
    Label hint = new Label();
    hint.setWrapText(true);
    hint.getStyleClass().add("preview-hint");
    hint.textProperty()
        .bind(
            Bindings.createStringBinding(
                this::hint, preview.shownProperty(), preview.waitingProperty()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox buttons =
        new HBox(
            usable(button("preview.undo", preview::undo), preview.undoableProperty()),
            usable(button("preview.redo", preview::redo), preview.redoableProperty()),
            space,
            keepAll(),
            button("preview.cancel", preview::cancel),
            keep());
    buttons.getStyleClass().add("preview-buttons");
    VBox footer = new VBox(hint, buttons);
    footer.getStyleClass().add("preview-footer");
    return footer;
  }

  private String hint() {
    return preview.shownProperty().get().isKept()
        ? Messages.text("preview.hint-kept")
        : Messages.text("preview.hint", preview.waitingProperty().get());
  }

  private Button keepAll() {
    Button all = button("preview.keep-all", preview::keepAll);
    all.textProperty()
        .bind(
            preview
                .waitingProperty()
                .map(count -> Messages.text("preview.keep-all", count.intValue() + 1)));
    all.visibleProperty().bind(preview.waitingProperty().greaterThan(0));
    all.managedProperty().bind(all.visibleProperty());
    return all;
  }

  private Button keep() {
    Button keep = button("preview.keep", preview::keep);
    keep.getStyleClass().add("accent");
    keep.textProperty()
        .bind(
            preview
                .shownProperty()
                .map(
                    now ->
                        now.isKept()
                            ? Messages.text("preview.keep-changes")
                            : Messages.text("preview.keep")));
    keep.disableProperty().bind(preview.shownProperty().map(now -> !now.canBeKept()));
    return keep;
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(Messages.text(key));
    button.setId(key.replace('.', '-'));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(Messages.text(key + ".tip")));
    button.setOnAction(event -> action.run());
    return button;
  }

  private static Button usable(Button button, ObservableBooleanValue when) {
    button.disableProperty().bind(Bindings.not(when));
    return button;
  }

  private void bind() {
    visibleProperty().bind(preview.shownProperty().map(now -> !now.isNone()));
    // Unseen or not, it must not keep the window from being narrow.
    managedProperty().bind(visibleProperty());
    setMinSize(0, 0);
    panel.setMinSize(0, 0);
    preview.shownProperty().addListener((shown, was, now) -> shown(was, now));
    widthProperty().addListener((width, was, now) -> turn(now.doubleValue()));
  }

  private void shown(Preview was, Preview now) {
    if (was.isNone() && getScene() != null) {
      before = getScene().getFocusOwner();
    }
    if (now.isNone()) {
      if (before != null) {
        before.requestFocus();
      }
    } else if (!now.reading().equals(was.reading())) {
      lines.takeFocus();
    }
  }

  private void turn(double width) {
    boolean wide = width >= SIDE_BY_SIDE;
    split.setOrientation(wide ? Orientation.HORIZONTAL : Orientation.VERTICAL);
    pseudoClassStateChanged(NARROW, !wide);
  }

  /** A list would take Escape and Enter for itself. */
  private void decide(KeyEvent event) {
    boolean choosing = event.getTarget() instanceof ComboBoxBase<?> choice && choice.isShowing();
    if (KEEP.match(event)) {
      preview.keep();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !choosing) {
      preview.cancel();
      event.consume();
    }
  }

  /** A field that is being written undoes its letters first. */
  private void step(KeyEvent event) {
    if (UNDO.match(event)) {
      preview.undo();
      event.consume();
    } else if (REDO.match(event)) {
      preview.redo();
      event.consume();
    }
  }
}
