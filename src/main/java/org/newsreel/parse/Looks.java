package org.newsreel.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells line by line what each looks like. */
final class Looks {
  /** Dates are told at the top only: they cost the most to recognise, and text has them too. */
  private static final int DATES_WITHIN = 200;

  private static final int LONGEST_LINK = 120;
  private static final int MOST_MARKER_WORDS = 6;

  private static final Pattern BULLET = Pattern.compile("^(\\d{1,3}[.)]|[-*•‣▪·>»]+)\\s+");
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.)]\\s.*");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…؟。।።！？][\"'”’»)]*");

  /** "abc/de (AFP, dpa)". */
  private static final Pattern SIGN_OFF =
      Pattern.compile("\\p{L}{2,5}([/,]\\s?\\p{L}{2,5}){0,4}\\s*\\([\\p{L}, /.]{2,60}\\)");

  private static final Set<String> SKIPS = phrases(Words.phrases(Phrases::skipLinks).toList());
  private static final Set<String> SECTIONS =
      phrases(Words.phrases(Phrases::sectionLinks).map(Phrases::key).toList());
  private static final Set<String> FOOTERS = phrases(Words.phrases(Phrases::footers).toList());
  private static final Set<String> BROWSERS = phrases(Words.phrases(Phrases::browser).toList());
  private static final Set<String> VIDEOS = phrases(Words.phrases(Phrases::video).toList());
  private static final Set<String> TRANSCRIPTS =
      phrases(Words.phrases(Phrases::transcript).toList());

  private static final Set<Look> OF_TEXT =
      EnumSet.of(
          Look.TRANSCRIPT_MARKER,
          Look.LABEL,
          Look.SPEAKER,
          Look.ASIDE,
          Look.CUE,
          Look.NOTICE,
          Look.SIGN_OFF,
          Look.NO_LETTERS);

  private final List<Line> lines;
  private boolean aboveText = true;

  private Looks(List<Line> lines) {
    this.lines = lines;
  }

  /** One look for each line. */
  static List<Look> of(List<Line> lines) {
    Looks looks = new Looks(lines);
    List<Look> all = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      all.add(looks.at(i));
    }
    return all;
  }

  /** The same for a text without what sites put around it: nothing in it is a menu or a date. */
  static List<Look> ofText(List<Line> lines) {
    return of(lines).stream().map(look -> OF_TEXT.contains(look) ? look : Look.TEXT).toList();
  }

  /** Whether the text reads like a sentence and not like a heading or a button. */
  static boolean isSentence(Line line) {
    return line.words() >= 5 || (line.isShort() && SENTENCE_END.matcher(line.text()).matches());
  }

  /** Whether the line is a whole sentence: words, and a mark at the end. */
  static boolean isWholeSentence(Line line) {
    int tail = Math.max(0, line.text().length() - 10);
    return (line.words() >= 5 || isUnspaced(line.text()))
        && SENTENCE_END.matcher(line.text().substring(tail)).matches();
  }

  /** Whether the text has words and writes no spaces between them, as Chinese does. */
  private static boolean isUnspaced(String text) {
    return text.codePoints().filter(Character::isIdeographic).limit(5).count() >= 5;
  }

  /** Whether a line in brackets is surely a sound. */
  static boolean isKnownCue(Line line) {
    String inside = SpeakerLabel.inside(line.text());
    return Cues.isNamed(inside) || Cues.isShouted(inside);
  }

  private Look at(int index) {
    Line line = lines.get(index);
    if (line.mark() != Line.Mark.NONE) {
      aboveText = false;
      return marked(line.mark());
    }
    if (!line.hasLetters()) {
      return Look.NO_LETTERS;
    }
    if (Notices.announce(line)) {
      return Look.TRANSCRIPT_MARKER;
    }
    if (Notices.tellRights(line)) {
      return Look.NOTICE;
    }
    if (!line.isShort()) {
      aboveText = false;
      return startsWith(Phrases.key(line.text().substring(0, LONGEST_LINK)), SECTIONS)
          ? Look.SECTION_LINK
          : Look.TEXT;
    }
    String inside = SpeakerLabel.inside(line.text());
    Look look = inside.isEmpty() ? unbracketed(line, index) : bracketed(line, index, inside);
    aboveText &= look != Look.TEXT;
    return look;
  }

  private static Look marked(Line.Mark mark) {
    return switch (mark) {
      case SPEAKER -> Look.SPEAKER;
      case CUE -> Look.CUE;
      case ASIDE -> Look.ASIDE;
      case SPOKEN, NONE -> Look.TEXT;
    };
  }

  private Look bracketed(Line line, int index, String inside) {
    String key = Phrases.key(inside);
    boolean isLast = index + 1 == lines.size();
    String next = isLast ? "" : lines.get(index + 1).text();
    boolean below = !isLast && !lines.get(index + 1).afterBlank();
    if (contains(key, TRANSCRIPTS) && line.words() <= MOST_MARKER_WORDS) {
      return Look.TRANSCRIPT_MARKER;
    }
    if (Cues.isNamed(inside) && Cues.isShouted(inside)) {
      return Look.CUE;
    }
    if (SpeakerLabel.in(line.text(), next, below).isPresent()) {
      return Look.LABEL;
    }
    return line.text().startsWith("[") || Cues.isNamed(inside) || Cues.isShouted(inside)
        ? Look.CUE
        : Look.TEXT;
  }

  private Look unbracketed(Line line, int index) {
    String key = Phrases.key(line.text());
    String bare = BULLET.matcher(key).replaceFirst("");
    if (startsWith(bare, SECTIONS)) {
      return Look.SECTION_LINK;
    }
    if (contains(key, BROWSERS) && (contains(key, VIDEOS) || key.contains("html5"))) {
      return Look.PLAYER_FALLBACK;
    }
    if (isLink(line) && (startsWith(bare, SKIPS) || isNumberedAtTop(line))) {
      return Look.SKIP_LINK;
    }
    return unlinked(line, index, key, bare);
  }

  private Look unlinked(Line line, int index, String key, String bare) {
    if (ClipLength.in(line.text()).isPresent()) {
      return Look.LENGTH;
    }
    if (index < DATES_WITHIN && StoryDate.is(line.text())) {
      return Look.DATE;
    }
    if (contains(key, TRANSCRIPTS)
        && (line.words() <= 2 || (key.endsWith(":") && line.words() <= 4))) {
      return Look.TRANSCRIPT_MARKER;
    }
    if (SIGN_OFF.matcher(line.text()).matches()) {
      return Look.SIGN_OFF;
    }
    return isLink(line) && (startsWith(bare, FOOTERS) || Broadcaster.isNamedBy(bare))
        ? Look.FOOTER_HEADING
        : Look.TEXT;
  }

  private static boolean isLink(Line line) {
    return line.text().length() <= LONGEST_LINK && !SENTENCE_END.matcher(line.text()).matches();
  }

  /** Menus lose their looks in a dump, but keep their numbers. */
  private boolean isNumberedAtTop(Line line) {
    return aboveText && NUMBER.matcher(line.text()).matches();
  }

  private static boolean startsWith(String key, Set<String> phrases) {
    return phrases.stream().anyMatch(key::startsWith);
  }

  private static boolean contains(String key, Set<String> phrases) {
    return phrases.stream().anyMatch(key::contains);
  }

  private static Set<String> phrases(List<String> column) {
    return column.stream().collect(Collectors.toUnmodifiableSet());
  }
}
