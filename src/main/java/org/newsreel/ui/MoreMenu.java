package org.newsreel.ui;

import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceDialog;
import javafx.scene.control.Dialog;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.newsreel.viewmodel.BackupsModel;

/** What is seldom wanted. */
final class MoreMenu extends MenuButton {
  private final BackupsModel backups;

  MoreMenu(BackupsModel backups) {
    super("", new FontIcon(Feather.MENU));
    this.backups = backups;
    setId("more");
    getStyleClass().addAll("button-icon", "flat");
    setAccessibleText(Messages.text("more"));
    setTooltip(new Tooltip(Messages.text("more")));
    MenuItem restore = new MenuItem(Messages.text("restore"));
    restore.setId("restore");
    restore.setOnAction(event -> askForBackup());
    getItems().setAll(restore);
  }

  private void askForBackup() {
    List<BackupsModel.Copy> copies = backups.copies();
    if (copies.isEmpty()) {
      show(new Alert(Alert.AlertType.INFORMATION), Messages.text("restore.none"));
    } else {
      ask(copies);
    }
  }

  /** Enter goes the safe way: it leaves all as it is. */
  private void ask(List<BackupsModel.Copy> copies) {
    ButtonType restore = new ButtonType(Messages.text("restore.do"), ButtonData.OTHER);
    ChoiceDialog<BackupsModel.Copy> dialog = new ChoiceDialog<>(copies.getFirst(), copies);
    dialog.getDialogPane().getButtonTypes().setAll(restore, ButtonType.CANCEL);
    dialog.setContentText(Messages.text("restore.which"));
    dialog.setResultConverter(button -> button == restore ? dialog.getSelectedItem() : null);
    show(dialog, Messages.text("restore.ask"));
    BackupsModel.Copy chosen = dialog.getResult();
    if (chosen != null) {
      backups.choose(chosen);
    }
  }

  private void show(Dialog<?> dialog, String words) {
    dialog.initOwner(getScene().getWindow());
    dialog.setTitle(Messages.text("restore.title"));
    dialog.setHeaderText(words);
    dialog.setGraphic(null);
    dialog.showAndWait();
  }
}
