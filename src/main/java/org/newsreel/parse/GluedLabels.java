package org.newsreel.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Labels in capitals that lost the line break before them: "Good night. LEE: Good night." */
final class GluedLabels {
  private static final int LONGEST = 120;
  private static final int MOST_STARTS = 6;

  /** No paragraph has lost more line breaks than that. */
  private static final int MOST_LABELS = 500;

  private static final int MOST_COLONS = 5_000;
  private static final String BEFORE = ".!?…)]\"”-–—";

  private GluedLabels() {}

  /** Those in the text from {@code from} on, in order. */
  static List<ColonLabel> in(String text, int from, LabelEvidence evidence) {
    List<ColonLabel> found = new ArrayList<>();
    int at = from;
    int colons = 0;
    for (int i = from; i < text.length() && found.size() < MOST_LABELS; i++) {
      if (ColonLabel.isColon(text, i) && colons++ < MOST_COLONS) {
        Optional<ColonLabel> label = label(text, at, i, evidence);
        label.ifPresent(found::add);
        at = label.isPresent() ? i + 1 : at;
      }
    }
    return found;
  }

  /** Of the places where it could begin, that of a known name, or else the nearest to be a name. */
  private static Optional<ColonLabel> label(
      String text, int from, int colon, LabelEvidence evidence) {
    List<ColonLabel> possible =
        starts(text, from, colon).stream()
            .flatMap(start -> ColonLabel.shouted(text, start, colon).stream())
            .filter(each -> !SpeakerWords.nameNobody(each.key()))
            .toList();
    return possible.reversed().stream()
        .filter(each -> evidence.knows(each.key()))
        .findFirst()
        .or(() -> possible.reversed().stream().filter(GluedLabels::isFull).findFirst());
  }

  private static boolean isFull(ColonLabel label) {
    return label.key().indexOf(' ') > 0 || !label.role().isEmpty();
  }

  /** Where, before the colon, a sentence or a bracket has just ended; the nearest first. */
  private static List<Integer> starts(String text, int from, int colon) {
    List<Integer> starts = new ArrayList<>();
    int least = Math.max(from, colon - LONGEST);
    for (int i = colon - 1; i >= least && starts.size() < MOST_STARTS; i--) {
      if (Character.isUpperCase(text.charAt(i)) && beginsAt(text, i, from)) {
        starts.add(i);
      }
    }
    return starts;
  }

  private static boolean beginsAt(String text, int at, int from) {
    int before = at - 1;
    while (before >= from && Line.isSpace(text.charAt(before))) {
      before--;
    }
    return before < from || BEFORE.indexOf(text.charAt(before)) >= 0;
  }
}
