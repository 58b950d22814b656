package org.newsreel.ui;

import java.text.Bidi;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/**
 * Words on two lines at most. A label does it, and says by an ellipsis that there is more; words
 * that run from right to left are laid out as in the story, and cut.
 */
final class TwoLines extends StackPane {
  private final Label label = new Label();
  private final WordFlow flow = new WordFlow();

  TwoLines(String style) {
    getStyleClass().add(style);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add("two-lines");
    flow.getStyleClass().add("two-lines");
    setMinHeight(0);
    getChildren().add(label);
    Rectangle edge = new Rectangle();
    edge.widthProperty().bind(widthProperty());
    edge.heightProperty().bind(heightProperty());
    setClip(edge);
  }

  void setText(String words) {
    boolean isMixed = Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    label.setText(isMixed ? "" : words);
    if (isMixed) {
      flow.setText(words);
    }
    if (isMixed != getChildren().contains(flow)) {
      getChildren().setAll(isMixed ? flow : label);
    }
  }
}
