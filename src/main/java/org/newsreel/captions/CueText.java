package org.newsreel.captions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.newsreel.model.Span;

/**
 * Gathers the text of a caption. Spaces in a row become one, none is left at the ends of a line,
 * and empty lines go.
 */
final class CueText {
  private static final long UNKNOWN = -1;

  private final StringBuilder text = new StringBuilder();
  private final List<Onset> onsets = new ArrayList<>();
  private long next = UNKNOWN;

  CueText() {}

  CueText(String text) {
    add(text);
  }

  /** Adds text in which a line feed ends a line. */
  void add(String more) {
    for (int i = 0; i < more.length(); i++) {
      add(more.charAt(i));
    }
  }

  private void add(char character) {
    if (character == '\n') {
      endLine();
    } else if (Character.isWhitespace(character) || Character.isISOControl(character)) {
      if (!text.isEmpty() && !endsWith(' ') && !endsWith('\n')) {
        text.append(' ');
      }
    } else {
      placeOnset();
      text.append(character);
    }
  }

  /** What is added from now on is said from this moment of the clip, in milliseconds. */
  void onset(long time) {
    next = time;
  }

  private void placeOnset() {
    if (next != UNKNOWN) {
      onsets.add(new Onset(text.length(), Duration.ofMillis(next)));
      next = UNKNOWN;
    }
  }

  private void endLine() {
    trim();
    if (!text.isEmpty() && !endsWith('\n')) {
      text.append('\n');
    }
  }

  private void trim() {
    if (endsWith(' ')) {
      text.setLength(text.length() - 1);
    }
  }

  private boolean endsWith(char character) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == character;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  int length() {
    return text.length();
  }

  /** Empty where there is nothing to show; an end before the start is taken for the start. */
  Optional<Cue> cue(long start, long end, String speaker) {
    endLine();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = Arrays.asList(text.substring(0, text.length() - 1).split("\n"));
    Span span = Span.ofMillis(start, Math.max(start, end));
    return Optional.of(new Cue(span, speaker, lines, inside(span)));
  }

  private List<Onset> inside(Span span) {
    List<Onset> inside = new ArrayList<>();
    Duration last = span.start();
    for (Onset onset : onsets) {
      if (onset.time().compareTo(last) > 0 && onset.time().compareTo(span.end()) < 0) {
        inside.add(onset);
        last = onset.time();
      }
    }
    return inside;
  }

  /** In one line: a name. */
  static String line(String text) {
    CueText line = new CueText(text.replace('\n', ' '));
    line.trim();
    return line.text.toString();
  }
}
