package org.newsreel.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import org.controlsfx.control.PopOver;
import org.newsreel.viewmodel.Sorting;

/** The collections beside everything else; where there is no room, a button opens them. */
final class SidebarAndPanes extends BorderPane {
  private static final double NARROW = 900;

  private final Sidebar sidebar;
  private final Node panes;
  private final Button opener;
  private final SplitPane split = new SplitPane();
  private final PopOver over = new PopOver();

  private double share;
  private boolean hidden;

  /**
   * Makes the panes.
   *
   * @param opener is shown while the collections are not
   */
  SidebarAndPanes(Sidebar sidebar, Node panes, Button opener, ShelfState places) {
    this.sidebar = sidebar;
    this.panes = panes;
    this.opener = opener;
    share = places.share();
    hidden = places.hidden();
    over.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
    over.setTitle(Messages.text("shelves"));
    opener.setOnAction(event -> open());
    sidebar.setWhenChosen(over::hide);
    opener.managedProperty().bind(opener.visibleProperty());
    SplitPane.setResizableWithParent(sidebar, false);
    setCenter(split);
    place();
    widthProperty()
        .addListener(
            (width, was, now) -> {
              if (isNarrow(was.doubleValue()) != isNarrow(now.doubleValue())) {
                place();
              }
            });
  }

  private static boolean isNarrow(double width) {
    return width > 0 && width < NARROW;
  }

  /** Shows the collections, or hides them. */
  void toggle() {
    if (isNarrow(getWidth())) {
      open();
    } else {
      share = share();
      hidden = !hidden;
      place();
    }
  }

  private void place() {
    boolean beside = !hidden && !isNarrow(getWidth());
    share = share();
    over.hide();
    opener.setVisible(!beside);
    if (beside) {
      over.setContentNode(new BorderPane());
      split.getItems().setAll(sidebar, panes);
      split.setDividerPositions(share);
    } else {
      split.getItems().setAll(panes);
    }
  }

  private void open() {
    if (over.isShowing()) {
      over.hide();
    } else if (split.getItems().contains(sidebar)) {
      toggle();
    } else {
      over.setContentNode(sidebar);
      over.show(opener);
      sidebar.focus();
    }
  }

  private double share() {
    return split.getDividers().isEmpty() ? share : split.getDividerPositions()[0];
  }

  /** How all this is to be found again. */
  ShelfState places(Sorting sorting) {
    return new ShelfState(share(), hidden, sorting);
  }
}
