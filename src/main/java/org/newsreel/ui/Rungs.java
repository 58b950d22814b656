package org.newsreel.ui;

import java.util.Locale;
import org.newsreel.model.SyncRung;

/** The rungs of the sync ladder in the reader's words. */
final class Rungs {
  private Rungs() {}

  /** A badge: a sign and a word, so that it does not rest on colour. */
  static String words(SyncRung rung) {
    return Messages.text("rung." + rung.name().toLowerCase(Locale.ROOT));
  }

  static String meaning(SyncRung rung) {
    return Messages.text("rung." + rung.name().toLowerCase(Locale.ROOT) + ".meaning");
  }
}
