package org.newsreel.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.newsreel.viewmodel.Deed;
import org.newsreel.viewmodel.DeedsModel;

/** Says for a while what was done to stories, and takes it back if asked. */
final class Toast extends HBox {
  private static final Duration SHOWN = Duration.seconds(8);

  private final Label said = new Label();
  private final PauseTransition end = new PauseTransition(SHOWN);

  Toast(DeedsModel deeds) {
    setId("toast");
    getStyleClass().add("toast");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setVisible(false);
    Button undo = new Button(Messages.text("toast.undo"));
    undo.setId("toast-undo");
    undo.getStyleClass().add("flat");
    undo.setMinWidth(USE_PREF_SIZE);
    undo.setOnAction(event -> deeds.undo());
    getChildren().addAll(said, undo, Icons.button(Feather.X, "toast-close", this::leave));
    end.setOnFinished(event -> leave());
    // Who reaches for it is not to be too late.
    hoverProperty().subscribe(over -> wait(over));
    deeds.lastProperty().subscribe(this::tell);
  }

  private void wait(boolean over) {
    if (over) {
      end.stop();
    } else if (isVisible()) {
      end.playFromStart();
    }
  }

  private void tell(Optional<Deed> deed) {
    deed.filter(done -> done.kind() != Deed.Kind.TAGGED).ifPresentOrElse(this::tell, this::leave);
  }

  private void tell(Deed deed) {
    String key = "toast." + deed.kind().name().toLowerCase(Locale.ROOT);
    said.setText(Messages.text(key, deed.stories().size(), deed.name()));
    setVisible(true);
    end.playFromStart();
  }

  private void leave() {
    end.stop();
    setVisible(false);
  }
}
