package org.newsreel.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.newsreel.viewmodel.DeedsModel;
import org.newsreel.viewmodel.LibraryModel;

/** Over the list of what was thrown away: how long it stays, and a way to be rid of it. */
final class TrashLine extends HBox {
  TrashLine(LibraryModel library, DeedsModel deeds) {
    setId("trash-line");
    getStyleClass().add("trash-line");
    Label stays = new Label(Messages.text("trash.stays"));
    stays.setWrapText(true);
    stays.setMaxWidth(Double.MAX_VALUE);
    setHgrow(stays, Priority.ALWAYS);
    Button empty = new Button(Messages.text("trash.empty"));
    empty.setId("trash-empty");
    empty.setMinWidth(USE_PREF_SIZE);
    empty.setOnAction(
        event ->
            new SureDialog(
                    getScene().getWindow(),
                    Messages.text("trash.sure-all", library.totalProperty().get()),
                    Messages.text("trash.delete"))
                .ifSure(deeds::emptyTrash));
    empty.disableProperty().bind(library.totalProperty().lessThanOrEqualTo(0));
    visibleProperty().bind(library.shownProperty().map(shown -> deeds.isInTrash()));
    managedProperty().bind(visibleProperty());
    getChildren().addAll(stays, empty);
  }
}
