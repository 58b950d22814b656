package org.newsreel.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.newsreel.viewmodel.MendModel;
import org.newsreel.viewmodel.SyncModel;
import org.newsreel.viewmodel.SyncNote;

/** What came of joining the story and its clip; or why nothing did, with a way to try again. */
final class SyncLine extends HBox {
  private final Label words = new Label();
  private final Button again = new Button(Messages.text("sync.again"));
  private final Button close;

  SyncLine(SyncModel sync, MendModel mend) {
    getStyleClass().add("sync-line");
    setId("sync-line");
    managedProperty().bind(visibleProperty());
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    again.setId("sync-again");
    again.getStyleClass().add("small");
    again.setMinWidth(USE_PREF_SIZE);
    again.setOnAction(event -> sync.again());
    again.managedProperty().bind(again.visibleProperty());
    close = Icons.button(Feather.X, "close", sync::dismissNote);
    close.getStyleClass().add("small");
    close.managedProperty().bind(close.visibleProperty());
    getChildren().addAll(words, again, close);
    sync.noteProperty().subscribe(this::show);
    // Mending needs the room, and says itself what is to be done.
    visibleProperty().bind(words.textProperty().isNotEmpty().and(mend.activeProperty().not()));
  }

  private void show(SyncNote note) {
    words.setText(note.text());
    boolean verdict = note.kind() == SyncNote.Kind.VERDICT;
    again.setVisible(verdict);
    close.setVisible(!verdict);
  }
}
