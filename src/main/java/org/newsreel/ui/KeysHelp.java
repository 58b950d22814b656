package org.newsreel.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.PopOver;

/** All keys of the window at a glance. */
final class KeysHelp extends PopOver {
  KeysHelp(Shortcuts shortcuts) {
    GridPane table = new GridPane();
    table.getStyleClass().add("keys");
    shortcuts.all().stream()
        .filter(shortcut -> !shortcut.meaning().isEmpty())
        .forEach(
            shortcut -> {
              Label keys = new Label(shortcut.keys());
              keys.getStyleClass().add("keycap");
              table.addRow(table.getRowCount(), keys, new Label(Messages.text(shortcut.meaning())));
            });
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
