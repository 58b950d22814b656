package org.newsreel.parse;

import org.newsreel.model.Passage.Role;

/** Lines that are the same wherever on the page they stand. */
final class Furniture {
  private Furniture() {}

  static void take(StoryDraft draft, Look look, Line line) {
    switch (look) {
      case LENGTH -> draft.takeFirst(Role.LENGTH, line, look.rule());
      case SKIP_LINK -> draft.take(Role.SKIP_LINK, line, look.rule());
      case PLAYER_FALLBACK -> draft.take(Role.PLAYER_FALLBACK, line, look.rule());
      case TRANSCRIPT_MARKER -> draft.take(Role.TRANSCRIPT_MARKER, line, look.rule());
      case SECTION_LINK, FOOTER_HEADING, NOTICE, SIGN_OFF ->
          draft.take(Role.FOOTER, line, look.rule());
      default -> draft.take(Role.SITE_FURNITURE, line, look.rule());
    }
  }
}
