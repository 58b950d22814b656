package org.newsreel.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

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

  /** Reads "light" or "dark". */
  static final class Reader implements ITypeConverter<Looks> {
    @Override
    public Looks convert(String word) {
      return switch (word) {
        case "light" -> LIGHT;
        case "dark" -> DARK;
        default -> throw new TypeConversionException("'" + word + "' is neither light nor dark");
      };
    }
  }
}
