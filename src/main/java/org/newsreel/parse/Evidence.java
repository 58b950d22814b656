package org.newsreel.parse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsreel.model.Page;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Passage;
import org.newsreel.model.Passage.Role;
import org.newsreel.model.TextRange;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;

/** How much of a story a page must have to be called one. */
final class Evidence {
  private static final Set<Role> SIGNS =
      EnumSet.of(
          Role.LENGTH,
          Role.DATE,
          Role.AUTHORS,
          Role.LABEL,
          Role.PLAYER_FALLBACK,
          Role.TRANSCRIPT_MARKER);

  private Evidence() {}

  /**
   * Lets pass a titled page with a length or a date and some text, or with two whole sentences or
   * more: a text without either is a list, a menu or an error page.
   */
  static void check(Page page, List<Passage> passages, Transcript transcript)
      throws ParseException {
    Set<Role> roles = passages.stream().map(Passage::role).collect(Collectors.toSet());
    if (!roles.contains(Role.TITLE)) {
      throw new ParseException(page.origin(), "a title; there was no short line above a text");
    }
    long sentences = wholeSentences(transcript);
    long needed = roles.stream().anyMatch(SIGNS::contains) ? 1 : 2;
    boolean talk = passages.stream().filter(each -> each.role() == Role.LABEL).count() >= 2;
    boolean silentClip =
        roles.contains(Role.LENGTH) && (roles.contains(Role.LEDE) || roles.contains(Role.DATE));
    if (sentences < needed && !silentClip && !talk) {
      throw new ParseException(
          page.origin(), "the text of a report; there were no paragraphs of whole sentences");
    }
  }

  private static long wholeSentences(Transcript transcript) {
    return transcript.turns().stream()
        .filter(turn -> turn.kind() != Turn.Kind.CUE)
        .flatMap(turn -> turn.paragraphs().stream())
        .map(Paragraph::text)
        .filter(text -> Looks.isWholeSentence(new Line(text, new TextRange(0, 0), true)))
        .limit(2)
        .count();
  }
}
