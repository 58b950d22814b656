package org.newsreel.ui;

import java.io.File;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.newsreel.viewmodel.ParserService;

/** The ways to bring a story in. */
final class AddMenu extends MenuButton {
  private final ParserService parser;

  AddMenu(ParserService parser) {
    super(Messages.text("add"), new FontIcon(Feather.PLUS));
    this.parser = parser;
    setId("add");
    getStyleClass().add("accent");
    getItems()
        .setAll(
            item("add.file", this::chooseFiles, KeyCode.O),
            item("add.paste", this::paste, KeyCode.V));
  }

  private static MenuItem item(String key, Runnable action, KeyCode code) {
    MenuItem item = new MenuItem(Messages.text(key));
    item.setId(key);
    item.setOnAction(event -> action.run());
    item.setAccelerator(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
    return item;
  }

  void chooseFiles() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("add.file"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                Messages.text("files.page"), "*.txt", "*.html", "*.htm", "*.md"),
            new FileChooser.ExtensionFilter(Messages.text("files.all"), "*.*"));
    List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
    if (chosen != null) {
      parser.addFiles(chosen.stream().map(File::toPath).toList());
    }
  }

  void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles()) {
      parser.addFiles(clipboard.getFiles().stream().map(File::toPath).toList());
    } else if (clipboard.hasString()) {
      parser.addText(clipboard.getString());
    }
  }
}
