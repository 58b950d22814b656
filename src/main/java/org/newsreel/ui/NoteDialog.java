package org.newsreel.ui;

import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.stage.Window;

/** Asks for a note to words of the transcript. */
final class NoteDialog {
  private static final double WIDTH = 420;
  private static final int ROWS = 5;

  private final TextArea note;

  NoteDialog(String before) {
    note = new TextArea(before);
    note.setId("note");
    note.setWrapText(true);
    note.setPrefRowCount(ROWS);
    note.setPrefWidth(WIDTH);
    note.setAccessibleText(Messages.text("note"));
  }

  /** What the reader wrote; empty where the reader thought better of it. */
  Optional<String> ask(Window owner) {
    ButtonType keep = new ButtonType(Messages.text("note.keep"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(Messages.text("note.cancel"), ButtonData.CANCEL_CLOSE);
    Dialog<String> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(Messages.text("note"));
    dialog.getDialogPane().setContent(note);
    dialog.getDialogPane().getButtonTypes().setAll(keep, cancel);
    dialog.setResultConverter(chosen -> chosen == keep ? note.getText() : null);
    dialog.setOnShown(event -> note.requestFocus());
    return dialog.showAndWait();
  }
}
