package org.newsreel.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.PopOver;

/** What can be typed to look for stories, apart from words. */
final class SearchHelp extends PopOver {
  private static final List<String> KINDS =
      List.of(
          "exact",
          "not",
          "speaker",
          "title",
          "source",
          "language",
          "tag",
          "has",
          "is",
          "length",
          "days");

  SearchHelp() {
    GridPane table = new GridPane();
    table.getStyleClass().add("keys");
    for (int i = 0; i < KINDS.size(); i++) {
      Label typed = new Label(Messages.text("search.help." + KINDS.get(i) + ".typed"));
      typed.getStyleClass().add("keycap");
      table.add(typed, 0, i);
      table.add(new Label(Messages.text("search.help." + KINDS.get(i))), 1, i);
    }
    setContentNode(table);
    setTitle(Messages.text("search-help"));
    setArrowLocation(ArrowLocation.TOP_RIGHT);
  }

  void toggle(Node below) {
    if (isShowing()) {
      hide();
    } else {
      show(below);
    }
  }
}
