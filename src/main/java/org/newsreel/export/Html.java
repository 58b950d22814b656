package org.newsreel.export;

import java.time.Duration;

/** Puts markup together; whatever is not markup is escaped. */
final class Html {
  private final StringBuilder page = new StringBuilder(16_384);

  /** Adds markup of ours. */
  Html tag(String markup) {
    page.append(markup);
    return this;
  }

  /** Adds text, which stays text also inside an attribute's quotes. */
  Html text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '&' -> page.append("&amp;");
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        case '"' -> page.append("&quot;");
        case '\'' -> page.append("&#39;");
        // No page may have these, and some readers take them for its end.
        case '\0', '\uFFFE', '\uFFFF' -> page.append('\uFFFD');
        case '\r' -> page.append("&#13;");
        default -> page.append(character);
      }
    }
    return this;
  }

  /** Adds a moment of the clip in milliseconds. */
  Html millis(Duration time) {
    page.append(time.toMillis());
    return this;
  }

  /** Adds {@code <name>text</name>}, unless there is no text. */
  Html element(String name, String text) {
    return text.isBlank()
        ? this
        : tag("<" + name + ">").text(text).tag("</" + name.replaceFirst(" .*", "") + ">\n");
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
