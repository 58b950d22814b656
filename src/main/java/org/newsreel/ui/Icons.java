package org.newsreel.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that show a picture: each has a name for screen readers, which is its tooltip too. */
final class Icons {
  private Icons() {}

  static Button button(Feather icon, String id, Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    button.setOnAction(event -> action.run());
    return named(button, id);
  }

  static ToggleButton toggle(Feather icon, String id) {
    return named(new ToggleButton("", new FontIcon(icon)), id);
  }

  private static <B extends ButtonBase> B named(B button, String id) {
    button.setId(id);
    button.getStyleClass().addAll("button-icon", "flat");
    button.setAccessibleText(Messages.text(id));
    button.setTooltip(new Tooltip(Messages.text(id)));
    return button;
  }
}
