package org.newsreel.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.newsreel.viewmodel.PreviewLine;
import org.newsreel.viewmodel.PreviewLine.Use;

/** A line of a page: a mark for what becomes of it, its text, and what it is. */
final class PreviewCell extends WrappingCell<PreviewLine> {
  /** No line that anybody reads is longer; a whole page on one line would take seconds to wrap. */
  private static final int MOST_SHOWN = 600;

  private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
  private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");

  private final Label mark = new Label();
  private final WordFlow text = new WordFlow("preview-text");
  private final Label role = new Label();
  private final HBox row = new HBox(mark, text, role);

  PreviewCell() {
    getStyleClass().add("preview-line");
    row.getStyleClass().add("preview-row");
    mark.getStyleClass().add("preview-mark");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    role.getStyleClass().add("preview-role");
    role.setMinWidth(Region.USE_PREF_SIZE);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
  }

  @Override
  protected void updateItem(@Nullable PreviewLine line, boolean empty) {
    super.updateItem(line, empty);
    setGraphic(line == null ? null : row);
    Use use = line == null ? Use.USED : line.use();
    pseudoClassStateChanged(LEFT_OUT, line != null && line.passage().role().isBoilerplate());
    pseudoClassStateChanged(UNSURE, use == Use.UNSURE);
    if (line != null) {
      show(line);
    }
  }

  private void show(PreviewLine line) {
    String whole = line.passage().text();
    text.setText(whole.length() > MOST_SHOWN ? beginning(whole) + "\u2026" : whole);
    mark.setText(PreviewWords.mark(line.use()));
    role.setText(PreviewWords.role(line.passage().role()));
    setAccessibleText(PreviewWords.line(line, beginning(whole)));
  }

  private static String beginning(String text) {
    int end = Math.min(MOST_SHOWN, text.length());
    boolean halved = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, halved ? end - 1 : end);
  }
}
