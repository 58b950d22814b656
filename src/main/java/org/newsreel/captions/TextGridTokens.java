package org.newsreel.captions;

import java.util.ArrayList;
import java.util.List;

/**
 * What counts in a file of Praat: quoted text, and numbers that stand alone. Praat itself skips all
 * else, so the long and the short form are one.
 */
final class TextGridTokens {
  private static final char QUOTE = '"';

  private final String text;
  private final List<String> tokens = new ArrayList<>();
  private int at;

  private TextGridTokens(String text) {
    this.text = text;
  }

  /** Numbers as they are; text after a quote, without another at its end. */
  static List<String> of(String text) {
    TextGridTokens all = new TextGridTokens(text.replace("\r\n", "\n").replace('\r', '\n'));
    while (all.at < all.text.length()) {
      all.take(all.text.charAt(all.at));
    }
    return all.tokens;
  }

  private void take(char first) {
    if (first == QUOTE) {
      quoted();
    } else if (Character.isWhitespace(first)) {
      at++;
    } else if (first == '!') {
      at = endOfLine();
    } else {
      bare();
    }
  }

  /** Two quotes in a row are one of the text. */
  private void quoted() {
    StringBuilder token = new StringBuilder("\"");
    for (at++; at < text.length(); at++) {
      if (text.charAt(at) == QUOTE) {
        at++;
        if (at >= text.length() || text.charAt(at) != QUOTE) {
          break;
        }
      }
      token.append(text.charAt(at));
    }
    tokens.add(token.toString());
  }

  private void bare() {
    int start = at;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    String token = text.substring(start, at);
    if (Character.isDigit(token.charAt(0)) || token.startsWith("-")) {
      tokens.add(token);
    }
  }

  private int endOfLine() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
