package org.newsreel.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.PopOver;

/** All keys of the window at a glance. */
final class KeysHelp extends PopOver {
  KeysHelp(Shortcuts shortcuts) {
    GridPane table = new GridPane();
    table.getStyleClass().add("keys");
    List<Shortcuts.Shortcut> shown =
        shortcuts.all().stream().filter(shortcut -> !shortcut.meaning().isEmpty()).toList();
    int rows = (shown.size() + 1) / 2;
    for (int i = 0; i < shown.size(); i++) {
      Label keys = new Label(shown.get(i).keys());
      keys.getStyleClass().add("keycap");
      // Two columns: in one they would not fit on a small screen.
      int column = 2 * (i / rows);
      table.add(keys, column, i % rows);
      table.add(new Label(Messages.text(shown.get(i).meaning())), column + 1, i % rows);
    }
    setContentNode(table);
    setTitle(Messages.text("keys"));
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
