package org.newsreel.parse.claims;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The longest text in paragraphs that stands as a string in a script: pages that draw themselves.
 */
final class ScriptText {
  private static final int SHORTEST = 600;
  private static final int FEWEST_PARAGRAPHS = 3;
  private static final int LONGEST = 1_000_000;
  private static final Pattern PARAGRAPH = Pattern.compile("(<|\\\\u003[cC])p[ >\\\\]");

  private ScriptText() {}

  static void read(PageElements page, Findings findings) {
    String longest = "";
    for (Element script : page.scripts) {
      String data = script.data();
      if (data.length() > SHORTEST && mayHaveParagraphs(data)) {
        longest = longest(data, longest);
      }
    }
    findings.claim(Field.TEXT, written(longest), Source.SCRIPT);
  }

  /** Told without the pattern: every script of every page comes by here. */
  private static boolean mayHaveParagraphs(String data) {
    return data.contains("<p") || data.contains("\\u003cp") || data.contains("\\u003Cp");
  }

  private static String longest(String data, String known) {
    String longest = known;
    int start = data.indexOf('"');
    while (start >= 0) {
      int end = end(data, start + 1);
      if (end - start > Math.max(SHORTEST, longest.length()) && end - start < LONGEST) {
        String text = data.substring(start + 1, end);
        longest = hasParagraphs(text) ? text : longest;
      }
      start = data.indexOf('"', end + 1);
    }
    return longest;
  }

  /** The place of the quotation mark that is not escaped, or the end of it all. */
  private static int end(String data, int from) {
    int at = from;
    while (at < data.length() && data.charAt(at) != '"') {
      at += data.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, data.length());
  }

  private static boolean hasParagraphs(String text) {
    Matcher paragraph = PARAGRAPH.matcher(text);
    int found = 0;
    while (found < FEWEST_PARAGRAPHS && paragraph.find()) {
      found++;
    }
    return found == FEWEST_PARAGRAPHS;
  }

  private static String written(String literal) {
    try {
      return literal.isEmpty() ? "" : JsonParser.parseString('"' + literal + '"').getAsString();
    } catch (JsonParseException | IllegalStateException e) {
      // What is no string of JSON is code, and no text.
      return "";
    }
  }
}
