package org.newsreel.captions;

import java.util.List;

/**
 * Gathers the pieces of a paragraph. Pieces that come one after another and go together are one
 * caption, which says when each of them is said; others are captions of their own.
 */
final class TtmlParagraph {
  private final List<Draft> drafts;
  private CueText text = new CueText();
  private TtmlTiming timing = TtmlTiming.ALWAYS;
  private long begun;
  private String speaker = "";

  /**
   * @param drafts where captions go
   */
  TtmlParagraph(List<Draft> drafts) {
    this.drafts = drafts;
  }

  void add(String piece, TtmlTiming shown, String saidBy) {
    if (!shown.isShown()) {
      return;
    }
    if (piece.isBlank()) {
      text.add(piece);
      return;
    }
    if (text.isEmpty() || !joins(shown, saidBy)) {
      close();
      begun = shown.begin();
    } else if (shown.begin() > timing.begin()) {
      text.onset(shown.begin());
    }
    timing = shown;
    speaker = saidBy;
    text.add(piece);
  }

  private boolean joins(TtmlTiming shown, String saidBy) {
    return shown.end() == timing.end() && shown.begin() >= timing.begin() && saidBy.equals(speaker);
  }

  void endLine() {
    text.add("\n");
  }

  void close() {
    if (!text.isEmpty()) {
      drafts.add(new Draft(begun, timing.knownEnd(), speaker, text));
    }
    text = new CueText();
  }
}
