package org.newsreel.ui;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/** A row that is as wide as its list and as high as the wrapped text in its graphic. */
abstract class WrappingCell<T> extends ListCell<T> {
  WrappingCell() {
    setPrefWidth(0);
  }

  /** A cell asks its graphic for a height without saying how wide it will be. */
  @Override
  protected double computePrefHeight(double width) {
    Node content = getGraphic();
    return content == null
        ? super.computePrefHeight(width)
        : snappedTopInset()
            + content.prefHeight(width - snappedLeftInset() - snappedRightInset())
            + snappedBottomInset();
  }
}
