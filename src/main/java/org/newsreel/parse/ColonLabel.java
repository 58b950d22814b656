package org.newsreel.parse;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names a speaker before the words and has no brackets around it: "ANN LEE, HOST:", "Ann
 * Lee:", {@code <v Ann>}. Whether it is a label is for the rest of the page to say.
 *
 * @param start where it begins in its line, times before it apart
 * @param end where it ends, its colon included
 * @param name as written, plainly spaced
 * @param role as written; empty where it has none
 */
record ColonLabel(int start, int end, String name, String role, Style style) {
  /** How it is marked. */
  enum Style {
    /** By a tag that says so. */
    TAG,
    /** By standing out from what follows. */
    EMPHASIS,
    CAPITALS,
    /** By nothing but the colon. */
    PLAIN
  }

  private static final int LONGEST = 160;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_WITHOUT_CAPITALS = 30;
  private static final int MOST_WORDS = 8;
  private static final String COLONS = ":\uFF1A\uFE55\u1361\u1365";
  private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?";

  static final Pattern LEADING_TIME =
      Pattern.compile("^(?:\\[" + TIME + "]|\\(" + TIME + "\\)|" + TIME + ")\\s*[-–—]?\\s*");

  /** A time and nothing else. */
  static final Pattern ONLY_TIME = Pattern.compile("[\\[(]?" + TIME + "[\\])]?");

  private static final Pattern TAG = Pattern.compile("^<v(?:\\.[^\\s>]{1,40})*\\s+([^>]{1,80})>");
  private static final Pattern TIMED =
      Pattern.compile("^(\\D[^:\\[(]{1,60}?)[\\s\\p{Z}]+[\\[(]?" + TIME + "[\\])]?$");
  private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u036F]");
  private static final Pattern NUMBER = Pattern.compile("\\s+(?:#\\s?)?\\p{Nd}{1,2}$");
  private static final Pattern BRACKETS =
      Pattern.compile("[(\uFF08\\[]([^)\uFF09\\]]*)[)\uFF09\\]]");
  private static final Pattern ROLE_START = Pattern.compile("[,،、，(（\\[]");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\u200C\u200D]]");
  private static final Pattern CAPITAL_WORD =
      Pattern.compile(
          "(?:Mc|Mac|De|Di|Du|Da|La|Le|Van|Von|Fitz|O['’])?\\p{Lu}[\\p{Lu}\\p{M}'’\\-]*(?:\\.\\p{Lu})*\\.?"
              + "|#?\\d{1,2}|&|van|von|der|de|la|du|al-\\p{Lu}+");
  private static final Set<String> SUFFIXES = Set.of("JR.", "SR.", "ESQ.");
  private static final String ENDS = ".!?;…؟。।！？";

  /** The label that the line could begin with. */
  static Optional<ColonLabel> at(Line line) {
    String head = line.text().substring(0, Math.min(line.text().length(), LONGEST));
    Matcher time = LEADING_TIME.matcher(head);
    int start = time.lookingAt() ? time.end() : 0;
    Matcher tag = TAG.matcher(head);
    if (tag.lookingAt()) {
      return Optional.of(new ColonLabel(0, tag.end(), plain(tag.group(1)), "", Style.TAG));
    }
    int colon = colon(head, start);
    return colon < 0
        ? withoutColon(line, head, start)
        : of(head, start, colon, line.emphasised() >= colon ? Style.EMPHASIS : Style.PLAIN);
  }

  /** The label in capitals that a part of a text could be, its colon at {@code colon}. */
  static Optional<ColonLabel> shouted(String text, int start, int colon) {
    return of(text, start, colon, Style.PLAIN).filter(label -> label.style() == Style.CAPITALS);
  }

  /** Whether more stands before its colon than the name. */
  boolean isDescribed() {
    return end - start > name.length() + 3;
  }

  /** The same label in another place. */
  ColonLabel at(int from, int to) {
    return new ColonLabel(from, to, name, role, style);
  }

  /** What labels of one spelling share. */
  String key() {
    return key(name);
  }

  /** Capitals often lose their accents: LOPEZ may be López. */
  static String key(String name) {
    String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return (bare.isBlank() ? name : bare).toUpperCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** The key's words, titles apart. */
  static List<String> words(String key) {
    List<String> words = Arrays.asList(key.split(" "));
    int first = 0;
    while (first < words.size() - 1
        && SpeakerWords.isTitle(words.get(first))
        && Character.isLetter(words.get(first + 1).codePointAt(0))) {
      first++;
    }
    return words.subList(first, words.size());
  }

  /** Whether a colon between a name and words stands there, and not one of a time or an address. */
  static boolean isColon(String text, int at) {
    if (COLONS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    boolean wide = text.charAt(at) != ':';
    return wide
        || at + 1 == text.length()
        || !(Character.isLetterOrDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '/')
        || (at > 0 && Character.getType(text.charAt(at + 1)) == Character.OTHER_LETTER);
  }

  private static int colon(String head, int start) {
    for (int i = start; i < head.length(); i++) {
      if (isColon(head, i)) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<ColonLabel> withoutColon(Line line, String head, int start) {
    Matcher timed = TIMED.matcher(head);
    if (timed.matches() && line.isShort()) {
      String name = plain(timed.group(1));
      Style style = line.emphasised() >= timed.end(1) ? Style.EMPHASIS : Style.PLAIN;
      return couldName(name)
          ? Optional.of(new ColonLabel(0, timed.end(1), name, "", style))
          : Optional.empty();
    }
    int end = Math.min(line.emphasised(), head.length());
    String name = plain(head.substring(Math.min(start, end), end));
    boolean alone = end > start && end == line.text().length();
    return alone && couldName(name)
        ? Optional.of(new ColonLabel(start, end, name, "", Style.EMPHASIS))
        : Optional.empty();
  }

  private static Optional<ColonLabel> of(String text, int start, int colon, Style marked) {
    String inside = plain(text.substring(start, colon));
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    Matcher roleStart = ROLE_START.matcher(inside);
    int cut = roleStart.find() ? roleStart.start() : inside.length();
    String name = inside.substring(0, cut).strip();
    String role = role(inside.substring(cut));
    if (Arrays.stream(name.split(" ")).anyMatch(ColonLabel::endsSentence)) {
      return Optional.empty();
    }
    if (marked == Style.PLAIN && isShouted(name)) {
      return Optional.of(new ColonLabel(start, colon + 1, name, role, Style.CAPITALS));
    }
    return couldName(name)
        ? Optional.of(new ColonLabel(start, colon + 1, name, role, marked))
        : Optional.empty();
  }

  /** What is said of the speaker: directions are not. */
  private static String role(String rest) {
    String role = rest;
    Matcher brackets = BRACKETS.matcher(rest);
    while (brackets.find()) {
      boolean drop =
          SpeakerWords.isDirection(brackets.group(1).strip())
              || ONLY_TIME.matcher(brackets.group(1).strip()).matches();
      role = drop ? role.replace(brackets.group(), " ") : role;
    }
    Matcher whole = BRACKETS.matcher(role.strip());
    String bare = whole.matches() ? whole.group(1) : role;
    return plain(bare).replaceFirst("^[,،、，]\\s*", "");
  }

  private static boolean isShouted(String name) {
    String[] words = name.split(" ");
    long capitals = name.codePoints().filter(Character::isUpperCase).count();
    return name.length() <= LONGEST_NAME
        && words.length <= MOST_WORDS
        && capitals >= 2
        && Arrays.stream(words).allMatch(word -> CAPITAL_WORD.matcher(word).matches());
  }

  /** Whether a word ends a sentence, and is no title or initial with its full stop. */
  private static boolean endsSentence(String word) {
    int last = word.length() - 1;
    boolean shortened =
        word.endsWith(".")
            && (SpeakerWords.isTitle(word)
                || word.indexOf('.') < last
                || last <= 1
                || SUFFIXES.contains(word.toUpperCase(Locale.ROOT)));
    return last >= 0 && ENDS.indexOf(word.charAt(last)) >= 0 && !shortened;
  }

  private static boolean couldName(String name) {
    String bare = NUMBER.matcher(name).replaceFirst("").replaceAll("[·・]", "-");
    boolean cased = bare.codePoints().anyMatch(ColonLabel::hasCase);
    return !bare.isEmpty()
        && name.length() <= (cased ? LONGEST_NAME : LONGEST_WITHOUT_CAPITALS)
        && Names.isName(bare);
  }

  private static boolean hasCase(int letter) {
    return Character.isUpperCase(letter) || Character.isLowerCase(letter);
  }

  private static String plain(String text) {
    return Line.plain(UNSEEN.matcher(text).replaceAll(""));
  }
}
