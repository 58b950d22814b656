package org.newsreel.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;
import org.newsreel.viewmodel.LibraryModel;

/** The list beside the open story; in a narrow window one of the two, with a way back. */
final class ListAndDetail extends BorderPane {
  private static final double NARROW = 640;

  private final Node list;
  private final Node detail;
  private final SplitPane split = new SplitPane();
  private final Button back = Icons.button(Feather.ARROW_LEFT, "back-to-list", this::showList);

  private double share;
  private boolean narrow;

  ListAndDetail(Node list, Node detail, LibraryModel library, double share) {
    this.list = list;
    this.detail = detail;
    this.share = share;
    SplitPane.setResizableWithParent(list, false);
    // Whatever they would like, there may be less room.
    setMinSize(0, 0);
    showBoth();
    widthProperty().addListener((width, was, now) -> fold(now.doubleValue() < NARROW));
    library.selectedProperty().addListener((selected, was, now) -> showDetailIfNarrow());
  }

  private void fold(boolean nowNarrow) {
    if (nowNarrow != narrow) {
      share = share();
      narrow = nowNarrow;
      if (narrow) {
        showDetailIfNarrow();
      } else {
        showBoth();
      }
    }
  }

  private void showBoth() {
    setTop(null);
    split.getItems().setAll(list, detail);
    split.setDividerPositions(share);
    setCenter(split);
  }

  void showDetailIfNarrow() {
    if (narrow) {
      split.getItems().clear();
      setTop(back);
      setCenter(detail);
    }
  }

  void showListIfNarrow() {
    if (narrow) {
      showList();
    }
  }

  private void showList() {
    setTop(null);
    setCenter(list);
  }

  /** The list's share of the width. */
  double share() {
    return split.getDividers().isEmpty() ? share : split.getDividerPositions()[0];
  }
}
