package org.newsreel.parse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsreel.model.Passage.Role;

/**
 * The top of a page, down to where the text begins. The title stands above the first length, date
 * or player; the announcement of the transcript, or else the first paragraph, ends the head.
 */
final class Head {
  /** A head goes no further than into the second paragraph as long as this. */
  private static final int WORDS_OF_A_PARAGRAPH = 20;

  private static final int LONGEST_TITLE = 300;

  /** More words with capitals are a title, unless a bar or "By" tells otherwise. */
  private static final int WORDS_OF_A_BYLINE = 4;

  private static final Set<Look> HEAD_ENDS =
      EnumSet.of(Look.LABEL, Look.SPEAKER, Look.CUE, Look.FOOTER_HEADING);

  private final List<Line> lines;
  private final List<Look> looks;
  private final StoryDraft draft;
  private final boolean hasMarker;
  private final int end;
  private final int lastAnchor;
  private final int title;

  Head(List<Line> lines, List<Look> looks, StoryDraft draft) {
    this.lines = lines;
    this.looks = looks;
    this.draft = draft;
    int marker = marker();
    hasMarker = marker >= 0 && looks.subList(marker, looks.size()).contains(Look.TEXT);
    end = hasMarker ? marker : endWithoutMarker();
    lastAnchor = lastAnchor();
    title = title();
  }

  /**
   * Takes the head's lines into the draft.
   *
   * @return the index of the first line that it left
   */
  int read() {
    for (int i = 0; i < end; i++) {
      if (isBodyText(i)) {
        return readLede(i);
      }
      takeLine(i);
    }
    return end;
  }

  /** Whether text begins here that nothing announced; below a date a button or two may be first. */
  private boolean isBodyText(int i) {
    boolean below = looks.get(i) == Look.TEXT && !hasMarker && i > title && i > lastAnchor;
    boolean button = lastAnchor > title && !Looks.isSentence(lines.get(i));
    return below && !button && !isByline(i);
  }

  /** The first, or where people speak below, the last above them: menus link to transcripts. */
  private int marker() {
    int speaker = looks.indexOf(Look.SPEAKER);
    int last = speaker < 0 ? -1 : looks.subList(0, speaker).lastIndexOf(Look.TRANSCRIPT_MARKER);
    boolean isMenu =
        last >= 0 && looks.subList(last, speaker).stream().anyMatch(Look::anchorsTitle);
    int first = isMenu ? -1 : looks.indexOf(Look.TRANSCRIPT_MARKER);
    return last >= 0 && !isMenu ? last : first;
  }

  private int endWithoutMarker() {
    int paragraphs = 0;
    boolean hasText = false;
    for (int i = 0; i < lines.size(); i++) {
      Look look = looks.get(i);
      paragraphs += look == Look.TEXT && lines.get(i).words() >= WORDS_OF_A_PARAGRAPH ? 1 : 0;
      boolean headEnds = HEAD_ENDS.contains(look);
      if (paragraphs == 2 || (headEnds && hasText)) {
        return i;
      }
      hasText |= look == Look.TEXT;
    }
    return lines.size();
  }

  private int lastAnchor() {
    int last = -1;
    for (int i = 0; i < end; i++) {
      last = looks.get(i).anchorsTitle() ? i : last;
    }
    return last;
  }

  private int title() {
    int anchor = 0;
    while (anchor < end && !looks.get(anchor).anchorsTitle()) {
      anchor++;
    }
    int above = anchor < end ? textAbove(anchor) : -1;
    if (above >= 0 && isBylineAbove(above, anchor)) {
      above = textAbove(above);
    }
    return above >= 0 ? above : firstTitle();
  }

  /** Whether a line right above the date names the authors, with a title yet above it. */
  private boolean isBylineAbove(int index, int anchor) {
    int higher = textAbove(index);
    return higher >= 0
        && (Byline.isMarked(lines.get(index))
            || (looks.get(anchor) == Look.DATE
                && Byline.isNames(lines.get(index))
                && lines.get(index).words() <= WORDS_OF_A_BYLINE
                && lines.get(higher).words() > 2));
  }

  private int firstTitle() {
    for (int i = 0; i < end; i++) {
      if (isTitle(i)) {
        return i;
      }
    }
    return -1;
  }

  private int textAbove(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (isTitle(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isTitle(int index) {
    return looks.get(index) == Look.TEXT && lines.get(index).text().length() <= LONGEST_TITLE;
  }

  private void takeLine(int i) {
    Line line = lines.get(i);
    switch (looks.get(i)) {
      case TEXT, LABEL, SPEAKER, CUE, SIGN_OFF -> takeText(i);
      case DATE -> draft.takeFirst(Role.DATE, line, Look.DATE.rule());
      default -> Furniture.take(draft, looks.get(i), line);
    }
  }

  private void takeText(int i) {
    Line line = lines.get(i);
    if (i == title) {
      takeTitle(line);
    } else if (i < title || title < 0) {
      takeAboveTitle(line);
    } else if (isByline(i)) {
      draft.take(Role.AUTHORS, line, "a line of names near the date");
    } else if (Looks.isSentence(line)) {
      draft.take(Role.LEDE, line, "a paragraph between the title and the transcript");
    } else {
      draft.guess(Role.SITE_FURNITURE, line, "a few words between the title and the text");
    }
  }

  private void takeTitle(Line line) {
    if (lastAnchor < 0) {
      draft.guess(Role.TITLE, line, "the first line, with neither a length nor a date below it");
    } else {
      draft.take(Role.TITLE, line, "the line above the length, the date or the text");
    }
  }

  private void takeAboveTitle(Line line) {
    if (Looks.isWholeSentence(line)) {
      draft.guess(Role.SITE_FURNITURE, line, "a sentence above the title");
    } else {
      draft.take(Role.SITE_FURNITURE, line, "a line above the title");
    }
  }

  private boolean isByline(int i) {
    return i > title
        && !draft.has(Role.AUTHORS)
        && (Byline.isMarked(lines.get(i)) || (Byline.isNames(lines.get(i)) && isNearDate(i)));
  }

  private boolean isNearDate(int i) {
    return (i + 1 < end && looks.get(i + 1) == Look.DATE)
        || (i > 0 && looks.get(i - 1) == Look.DATE && !draft.has(Role.AUTHORS));
  }

  /**
   * Of a text that nothing announces, the first paragraph is the lede where date or authors are
   * above it and another paragraph is below; one above a speaker's label leads to the quotation.
   */
  private int readLede(int first) {
    boolean signed = draft.has(Role.DATE) || draft.has(Role.AUTHORS);
    boolean isLede =
        signed
            && !draft.has(Role.LEDE)
            && first + 1 < looks.size()
            && looks.get(first + 1) != Look.LABEL
            && looks.get(first + 1) != Look.SPEAKER
            && looks.subList(first + 1, looks.size()).contains(Look.TEXT);
    if (isLede) {
      draft.guess(
          Role.LEDE, lines.get(first), "the first paragraph, below the date or the authors");
    }
    return isLede ? first + 1 : first;
  }
}
