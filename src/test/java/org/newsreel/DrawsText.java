package org.newsreel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;

/** On what lays out text with JavaFX, which on Linux needs Pango: skipped where there is none. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("draws")
@EnabledIf(
    value = "org.newsreel.DrawsText$Pango#isHereOrNotNeeded",
    disabledReason = "JavaFX draws no text without Pango (libpangoft2-1.0-0)")
public @interface DrawsText {
  /** The library that JavaFX loads. */
  final class Pango {
    private Pango() {}

    static boolean isHereOrNotNeeded() {
      return !System.getProperty("os.name").equals("Linux") || isHere();
    }

    @SuppressWarnings("restricted") // only looks whether it can be loaded
    private static boolean isHere() {
      try (Arena arena = Arena.ofConfined()) {
        SymbolLookup.libraryLookup("libpangoft2-1.0.so.0", arena);
        return true;
      } catch (IllegalArgumentException e) {
        return false;
      }
    }
  }
}
