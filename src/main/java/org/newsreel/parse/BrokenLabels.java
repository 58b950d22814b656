package org.newsreel.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels in capitals with a line break inside: "ANN LEE," above "HOST: Good evening.", or "JAMES"
 * at the end of a paragraph above "DAVIS: Good evening."; dumps of public radio's pages have them.
 */
final class BrokenLabels {
  private static final int LONGEST = 80;
  private static final String WORD = "(?:Mc|Mac|De|La|Le)?+\\p{Lu}[\\p{Lu}.'’-]*+";
  private static final Pattern TAIL =
      Pattern.compile("(?:^|[.!?…)\\]\"”])(" + WORD + "(?:\\s" + WORD + "){0,5}+,?+)\\s?$");

  private BrokenLabels() {}

  /** Where the first part begins that ends a line's text; its length where none does. */
  static int start(String text) {
    int from = Math.max(0, text.length() - LONGEST);
    Matcher tail = TAIL.matcher(text.substring(from));
    return tail.find() && (from == 0 || tail.start(1) > 0) ? from + tail.start(1) : text.length();
  }

  /** Both parts as one label; its places are those of the second part in its own line. */
  static Optional<ColonLabel> joined(String first, Line below) {
    String head = below.text().substring(0, Math.min(below.text().length(), LONGEST));
    int colon = head.indexOf(':');
    String whole = first.strip() + " " + head.substring(0, Math.max(colon, 0));
    boolean role = SpeakerWords.isOnAir(head.substring(0, Math.max(colon, 0)));
    return colon < 0 || !ColonLabel.isColon(below.text(), colon) || first.endsWith(",") != role
        ? Optional.empty()
        : ColonLabel.shouted(whole, 0, whole.length()).map(label -> label.at(0, colon + 1));
  }
}
