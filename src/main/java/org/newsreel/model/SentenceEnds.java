package org.newsreel.model;

import java.util.regex.Pattern;

/**
 * Where one sentence ends and the next begins. The JDK's own rules know neither the Arabic question
 * mark nor abbreviations, so these are ours; a wrong one costs a sentence cut in two or two read as
 * one, never a word.
 */
final class SentenceEnds {
  /** Full stops, question and exclamation marks of the scripts that broadcasters write in. */
  private static final String MARKS = ".!?\u2026\u061F\u06D4\u0964\u1362\u1367\u3002\uFF01\uFF1F";

  private static final String CLOSERS = "\"'\u2019\u201D\u201C\u00BB\u203A)\\]\u300D\u300F";

  private static final Pattern END = Pattern.compile(".*[" + MARKS + "][" + CLOSERS + "]*");

  /** "J." and "U.S.", titles before a name, and the ordinals of German dates. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "["
              + CLOSERS
              + "(\\[\u201E\u00AB]*"
              + "((\\p{L}\\.)+|Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|vs|No|Nr|Sr|Sra|bzw|ca|\\d{1,2})\\.?");

  private SentenceEnds() {}

  static boolean between(Word word, Word next) {
    return word.paragraph() != next.paragraph()
        || (END.matcher(word.text()).matches()
            && !Character.isLowerCase(firstLetter(next.text()))
            && !ABBREVIATION.matcher(word.text()).matches());
  }

  private static int firstLetter(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
  }
}
