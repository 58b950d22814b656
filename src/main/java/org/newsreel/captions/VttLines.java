package org.newsreel.captions;

/** The lines of a text, one after another. */
final class VttLines {
  private final String text;
  private int at;

  VttLines(String text) {
    this.text = text;
  }

  /** An empty line at the very end is none. */
  boolean atEnd() {
    return at >= text.length();
  }

  /** The line that comes next; it stays. */
  String peek() {
    return text.substring(at, lineEnd());
  }

  void next() {
    at = Math.min(text.length(), lineEnd() + 1);
  }

  /** Passes over empty lines; whether there was one. */
  boolean skipEmpty() {
    int before = at;
    while (!atEnd() && text.charAt(at) == '\n') {
      at++;
    }
    return at > before;
  }

  private int lineEnd() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
