package org.newsreel.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/** Light, dark, or whatever the system has. */
enum Looks {
  SYSTEM,
  LIGHT,
  DARK;

  /** Takes effect at once; on the window's thread. */
  void apply() {
    if (this == SYSTEM) {
      Platform.Preferences preferences = Platform.getPreferences();
      preferences.colorSchemeProperty().subscribe(Looks::apply);
    } else {
      apply(this == DARK ? ColorScheme.DARK : ColorScheme.LIGHT);
    }
  }

  private static void apply(ColorScheme scheme) {
    Application.setUserAgentStylesheet(
        scheme == ColorScheme.DARK
            ? new PrimerDark().getUserAgentStylesheetBSS()
            : new PrimerLight().getUserAgentStylesheetBSS());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
