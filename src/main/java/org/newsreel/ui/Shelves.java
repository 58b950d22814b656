package org.newsreel.ui;

import java.util.Locale;
import java.util.Map;
import org.kordamp.ikonli.feather.Feather;
import org.newsreel.viewmodel.Shelf;

/** How collections are called, and what stands beside their names. */
final class Shelves {
  private static final Map<Shelf.Kind, Feather> ICONS =
      Map.of(
          Shelf.Kind.ALL, Feather.INBOX,
          Shelf.Kind.UNREAD, Feather.CIRCLE,
          Shelf.Kind.STARRED, Feather.STAR,
          Shelf.Kind.TO_PRACTISE, Feather.REPEAT,
          Shelf.Kind.SOURCE, Feather.RADIO,
          Shelf.Kind.TAG, Feather.TAG,
          Shelf.Kind.SEARCH, Feather.SEARCH,
          Shelf.Kind.TRASH, Feather.TRASH_2);

  private Shelves() {}

  static String name(Shelf shelf) {
    return shelf.name().isEmpty()
        ? Messages.text("shelf." + shelf.kind().name().toLowerCase(Locale.ROOT))
        : shelf.name();
  }

  static Feather icon(Shelf shelf) {
    return ICONS.getOrDefault(shelf.kind(), Feather.INBOX);
  }

  /** What stands over the first of them. */
  static String section(Shelf.Kind kind) {
    return switch (kind) {
      case ALL, UNREAD, STARRED, TO_PRACTISE -> Messages.text("section.library");
      case SOURCE -> Messages.text("section.sources");
      case TAG -> Messages.text("section.tags");
      case SEARCH -> Messages.text("section.searches");
      case TRASH -> "";
    };
  }
}
