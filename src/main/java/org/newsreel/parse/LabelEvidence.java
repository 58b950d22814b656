package org.newsreel.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsreel.parse.ColonLabel.Style;

/**
 * Which of the words before colons name speakers. One alone may be anything, a headline or a note;
 * what tells is that names come again, and that people's words follow.
 */
final class LabelEvidence {
  /** As many lines by people who come again make a conversation. */
  private static final int LINES_OF_A_CONVERSATION = 2;

  private static final String ENDS = ".!?…؟。।॥！？።፧۔-–—)]\"'”’»」』】~";
  private static final int SURELY_A_SENTENCE = 80;

  private final List<Line> lines;
  private final Map<String, Seen> seen = new HashMap<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<String> again = new HashSet<>();
  private boolean conversation;
  private boolean shouted;

  /** What labels of one spelling have in common. */
  private static final class Seen {
    private int times;
    private int sentences;
    private int alone;
    private boolean onAir;
    private boolean marked;
    private boolean inCapitals;
    private boolean timed;
  }

  private LabelEvidence(List<Line> lines) {
    this.lines = lines;
  }

  static LabelEvidence of(List<Line> lines) {
    LabelEvidence evidence = new LabelEvidence(lines);
    for (int i = 0; i < lines.size(); i++) {
      int at = i;
      ColonLabel.at(lines.get(i)).ifPresent(label -> evidence.count(label, at));
    }
    evidence.judge();
    return evidence;
  }

  /** The label that the line begins with. */
  Optional<ColonLabel> label(Line line) {
    return ColonLabel.at(line).filter(this::names).filter(label -> !Notices.tellRights(line));
  }

  /** Whether labels in capitals are this page's way. */
  boolean isShouted() {
    return shouted;
  }

  /** Whether somebody of this name, or with this in the name, speaks at the start of a line. */
  boolean knows(String key) {
    return parts.contains(key);
  }

  private void count(ColonLabel label, int at) {
    if (label.style() != Style.TAG && SpeakerWords.nameNobody(label.key())) {
      return;
    }
    Line line = lines.get(at);
    String rest = line.text().substring(label.end()).strip();
    boolean timed =
        isTime(rest)
            || (rest.isEmpty() && at + 1 < lines.size() && isTime(lines.get(at + 1).text()));
    boolean alone = rest.isEmpty() || timed;
    String words = alone ? next(at) : rest;
    Seen each = seen.computeIfAbsent(label.key(), key -> new Seen());
    each.times++;
    each.alone += alone ? 1 : 0;
    each.sentences += isSaid(words) ? 1 : 0;
    each.onAir |= SpeakerWords.isOnAir(label.role());
    each.marked |= label.style() == Style.EMPHASIS;
    each.inCapitals |= label.style() == Style.CAPITALS;
    each.timed |= timed && label.style() == Style.EMPHASIS;
  }

  private String next(int at) {
    for (int i = at + 1; i < Math.min(lines.size(), at + 3); i++) {
      if (!isTime(lines.get(i).text())) {
        return lines.get(i).text();
      }
    }
    return "";
  }

  private static boolean isTime(String text) {
    return ColonLabel.ONLY_TIME.matcher(text).matches();
  }

  private static boolean isSaid(String words) {
    return words.length() >= SURELY_A_SENTENCE
        || (!words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0);
  }

  private void judge() {
    Map<String, Integer> families = families();
    seen.forEach(
        (key, each) -> {
          boolean comesAgain = families.getOrDefault(key, 0) >= 2 || each.onAir || each.timed;
          if (comesAgain && 2 * each.sentences >= each.times) {
            again.add(key);
          }
        });
    if (again.stream().noneMatch(this::isSureAlone) && again.size() < 2) {
      again.clear();
    }
    int count = again.stream().mapToInt(key -> entry(key).times).sum();
    boolean onAir = again.stream().anyMatch(key -> entry(key).onAir);
    conversation = onAir || count >= LINES_OF_A_CONVERSATION;
    shouted = conversation && again.stream().anyMatch(key -> entry(key).inCapitals);
  }

  /** Whether a name that comes again needs no other beside it: a single small word does. */
  private boolean isSureAlone(String key) {
    Seen each = entry(key);
    return each.marked || each.inCapitals || each.onAir || key.indexOf(' ') > 0;
  }

  /** How often each name is seen, by itself or as a part of a longer one. */
  private Map<String, Integer> families() {
    Map<String, Integer> ends = new HashMap<>();
    Map<String, Integer> families = new HashMap<>();
    seen.forEach(
        (key, each) -> parts(key).forEach(part -> ends.merge(part, each.times, Integer::sum)));
    seen.forEach(
        (key, each) -> {
          int most = each.times;
          for (String part : parts(key)) {
            most = Math.max(most, isOther(part, key) ? each.times + entry(part).times : 0);
          }
          families.put(key, Math.max(most, ends.getOrDefault(bare(key), 0)));
        });
    parts.addAll(ends.keySet());
    parts.addAll(seen.keySet());
    return families;
  }

  /** Given name and family name of a full one, particles with the latter. */
  private static Set<String> parts(String key) {
    List<String> words = ColonLabel.words(key);
    Set<String> parts = new HashSet<>();
    parts.add(String.join(" ", words));
    parts.add(words.getFirst());
    for (int i = 1; i < words.size(); i++) {
      parts.add(String.join(" ", words.subList(i, words.size())));
    }
    return parts;
  }

  private boolean isOther(String part, String key) {
    return !part.equals(key) && seen.containsKey(part);
  }

  private static String bare(String key) {
    return String.join(" ", ColonLabel.words(key));
  }

  private Seen entry(String key) {
    Seen each = seen.get(key);
    return each == null ? new Seen() : each;
  }

  private boolean names(ColonLabel label) {
    String key = label.key();
    if (label.style() == Style.TAG || again.contains(key)) {
      return true;
    }
    if (!conversation || !seen.containsKey(key)) {
      return false;
    }
    boolean full = key.indexOf(' ') > 0 || label.isDescribed();
    return switch (label.style()) {
      case TAG -> true;
      case CAPITALS -> shouted;
      case EMPHASIS -> full || !label.role().isEmpty() || again.size() >= 2;
      case PLAIN -> isPlainSpeaker(entry(key), full);
    };
  }

  /** Somebody who speaks once among people who speak often. */
  private boolean isPlainSpeaker(Seen once, boolean full) {
    boolean talk = again.size() >= 2 && !shouted;
    return talk && once.sentences > 0 && (full || once.alone > 0 || hasNoCapitals());
  }

  private boolean hasNoCapitals() {
    return again.stream().noneMatch(key -> key.codePoints().anyMatch(Character::isUpperCase));
  }
}
