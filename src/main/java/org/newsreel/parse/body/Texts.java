package org.newsreel.parse.body;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of elements as scores count it: ends trimmed, white space within as one blank. Lengths
 * are in chars.
 */
final class Texts {
  private static final String COMMAS = ",\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C";

  private Texts() {}

  static String of(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node node = Tree.nextNode(element, element);
        node != null;
        node = Tree.nextNode(node, element)) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      }
    }
    return collapsed(text);
  }

  static int length(Element element) {
    return lengthUpTo(element, Integer.MAX_VALUE);
  }

  /** The length of the text, or some number above {@code enough} if it is longer than that. */
  static int lengthUpTo(Element element, int enough) {
    int length = 0;
    boolean gap = false;
    for (Node node = Tree.nextNode(element, element);
        node != null && length <= enough;
        node = Tree.nextNode(node, element)) {
      if (node instanceof TextNode words) {
        String text = words.getWholeText();
        for (int i = 0; i < text.length(); i++) {
          boolean space = isSpace(text.charAt(i));
          if (!space) {
            length += gap && length > 0 ? 2 : 1;
          }
          gap = space;
        }
      }
    }
    return length;
  }

  static boolean isBlank(Element element) {
    return lengthUpTo(element, 0) == 0;
  }

  static boolean isBlank(TextNode words) {
    return isBlank(words.getWholeText());
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean endsInWord(TextNode words) {
    String text = words.getWholeText();
    return !text.isEmpty() && !isSpace(text.charAt(text.length() - 1));
  }

  /** The length with the white space within as it stands. */
  static int trimmedLength(Element element) {
    int first = -1;
    int last = -1;
    int at = 0;
    for (Node node = Tree.nextNode(element, element);
        node != null;
        node = Tree.nextNode(node, element)) {
      String text = node instanceof TextNode words ? words.getWholeText() : "";
      for (int i = 0; i < text.length(); i++, at++) {
        if (!isSpace(text.charAt(i))) {
          first = first < 0 ? at : first;
          last = at;
        }
      }
    }
    return first < 0 ? 0 : last - first + 1;
  }

  /** The length with all white space as it stands, ends and all. */
  static int rawLength(Element element) {
    int length = 0;
    for (Node node = Tree.nextNode(element, element);
        node != null;
        node = Tree.nextNode(node, element)) {
      length += node instanceof TextNode words ? words.getWholeText().length() : 0;
    }
    return length;
  }

  /** Plain commas only. */
  static int commas(Element element) {
    int count = 0;
    for (Node node = Tree.nextNode(element, element);
        node != null;
        node = Tree.nextNode(node, element)) {
      if (node instanceof TextNode words) {
        count += (int) words.getWholeText().chars().filter(c -> c == ',').count();
      }
    }
    return count;
  }

  /** Commas of every script. */
  static int commas(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (COMMAS.indexOf(text.charAt(i)) >= 0) {
        count++;
      }
    }
    return count;
  }

  static String collapsed(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        out.append(c);
        gap = false;
      }
    }
    return out.toString();
  }

  /** White space as browsers trim it: the blanks of every script, and the byte order mark. */
  static boolean isSpace(char c) {
    if (c < 128) {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    return c == '\u00A0' || c == '\uFEFF' || Character.isSpaceChar(c);
  }

  /** The share of an element's text that is in links; links within the page count less. */
  static double linkDensity(Element element) {
    int length = length(element);
    return length == 0 ? 0 : linkLength(element) / length;
  }

  private static double linkLength(Element element) {
    double length = 0;
    for (Node node = Tree.nextNode(element, element);
        node != null;
        node = Tree.nextNode(node, element)) {
      if (node instanceof Element link && link.normalName().equals("a")) {
        String target = link.attr("href");
        length += length(link) * (target.length() > 1 && target.charAt(0) == '#' ? 0.3 : 1);
      }
    }
    return length;
  }
}
