package org.newsreel.ui;

import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks before something that cannot be undone. Enter and Esc both leave all as it is. */
final class SureDialog extends Alert {
  private final ButtonType act;

  /**
   * Makes a dialog.
   *
   * @param verb what the button says that does it
   */
  SureDialog(Window owner, String question, String verb) {
    super(AlertType.WARNING);
    act = new ButtonType(verb, ButtonBar.ButtonData.OTHER);
    initOwner(owner);
    setTitle(Messages.text("newsreel"));
    setHeaderText(question);
    setContentText(Messages.text("trash.no-way-back"));
    ButtonType leave =
        new ButtonType(Messages.text("sure.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    getButtonTypes().setAll(act, leave);
    if (getDialogPane().lookupButton(leave) instanceof Button safe) {
      safe.setDefaultButton(true);
    }
    getDialogPane().lookupButton(act).setId("sure");
    getDialogPane().lookupButton(act).getStyleClass().add("danger");
  }

  void ifSure(Runnable deed) {
    setResult(null);
    resultProperty()
        .subscribe(
            chosen -> {
              if (act.equals(chosen)) {
                deed.run();
              }
            });
    show();
  }
}
