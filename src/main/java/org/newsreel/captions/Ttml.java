package org.newsreel.captions;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The captions of television, with the profiles EBU-TT-D and IMSC: https://www.w3.org/TR/ttml2/.
 * They can say all that a cue holds. How text looks is passed over; nothing is fetched, and no
 * entity is expanded but those of characters.
 */
final class Ttml implements CaptionFormat {
  private static final int BEGINNING = 8192;
  private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]{1,40}:)?tt[\\s>]");

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" \
      xml:lang="">
      """;

  @Override
  public String name() {
    return "ttml";
  }

  @Override
  public List<String> endings() {
    return List.of("ttml", "xml", "dfxp");
  }

  @Override
  public boolean recognizes(String text) {
    return text.stripLeading().startsWith("<")
        && ROOT.matcher(text.substring(0, Math.min(BEGINNING, text.length()))).find();
  }

  @Override
  public List<Cue> read(String text) throws CaptionsException {
    Element first = Jsoup.parse(text, "", Parser.xmlParser()).firstElementChild();
    if (first == null || !TtmlNames.local(first).equals("tt")) {
      throw new CaptionsException("is no TTML: its first element is not tt");
    }
    return TtmlReader.read(first);
  }

  @Override
  public String write(List<Cue> cues) {
    Map<String, String> agents = new LinkedHashMap<>();
    for (Cue cue : cues) {
      if (!cue.speaker().isEmpty()) {
        agents.computeIfAbsent(cue.speaker(), name -> "speaker" + (agents.size() + 1));
      }
    }
    StringBuilder file = new StringBuilder(HEAD).append("  <head>\n    <metadata>\n");
    agents.forEach((name, id) -> file.append(agent(name, id)));
    file.append("    </metadata>\n  </head>\n  <body>\n    <div>\n");
    cues.forEach(cue -> file.append(paragraph(cue, agents.getOrDefault(cue.speaker(), ""))));
    return file.append("    </div>\n  </body>\n</tt>\n").toString();
  }

  private static String agent(String name, String id) {
    return "      <ttm:agent xml:id=\"%s\" type=\"person\"><ttm:name type=\"full\">%s</ttm:name></ttm:agent>\n"
        .formatted(id, escaped(name));
  }

  private static String paragraph(Cue cue, String agent) {
    return "      <p begin=\"%s\" end=\"%s\"%s>%s</p>\n"
        .formatted(
            ClockMark.of(cue.span().start(), '.'),
            ClockMark.of(cue.span().end(), '.'),
            agent.isEmpty() ? "" : " ttm:agent=\"" + agent + "\"",
            content(cue));
  }

  private static String content(Cue cue) {
    StringBuilder content = new StringBuilder();
    String text = cue.text();
    int at = 0;
    String end = "";
    for (Onset onset : cue.onsets()) {
      Duration into = onset.time().minus(cue.span().start());
      content.append(escaped(text.substring(at, onset.at()))).append(end);
      content.append("<span begin=\"").append(ClockMark.of(into, '.')).append("\">");
      at = onset.at();
      end = "</span>";
    }
    return content.append(escaped(text.substring(at))).append(end).toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br/>");
  }
}
