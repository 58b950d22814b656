package org.newsreel.ui;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.PopOver;

/** What can be typed to look for stories, apart from words. */
final class SearchHelp extends PopOver {
  /** What there is to say something of. */
  enum Kind {
    EXACT,
    NOT,
    SPEAKER,
    TITLE,
    SOURCE,
    LANGUAGE,
    TAG,
    HAS,
    IS,
    LENGTH,
    DAYS
  }

  SearchHelp() {
    GridPane table = new GridPane();
    table.getStyleClass().add("keys");
    for (Kind kind : Kind.values()) {
      String key = "search.help." + kind.name().toLowerCase(Locale.ROOT);
      Label typed = new Label(Messages.text(key + ".typed"));
      typed.getStyleClass().add("keycap");
      table.addRow(table.getRowCount(), typed, new Label(Messages.text(key)));
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
