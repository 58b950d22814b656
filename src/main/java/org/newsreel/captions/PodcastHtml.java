package org.newsreel.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Transcripts of podcasts in HTML: who speaks, when that begins, and paragraphs. They cannot say
 * when a caption ends, which is therefore when the next begins, nor when single words are said.
 */
final class PodcastHtml implements CaptionFormat {
  private static final int BEGINNING = 65_536;
  private static final Pattern MARKUP = Pattern.compile("<time[\\s>].*<p[\\s>]", Pattern.DOTALL);
  private static final Pattern TIME =
      Pattern.compile("(?:(\\d{1,6}):)?(\\d{1,6}):(\\d{1,2}(?:\\.\\d{1,9})?)");

  @Override
  public String name() {
    return "html";
  }

  @Override
  public List<String> endings() {
    return List.of("html", "htm");
  }

  @Override
  public boolean recognizes(String text) {
    return text.stripLeading().startsWith("<")
        && MARKUP.matcher(text.substring(0, Math.min(BEGINNING, text.length()))).find();
  }

  @Override
  public List<Cue> read(String text) throws CaptionsException {
    List<Draft> drafts = new ArrayList<>();
    long time = -1;
    String speaker = "";
    for (Element element : Jsoup.parse(text).select("cite, time, p")) {
      switch (element.normalName()) {
        case "cite" -> speaker = CueText.line(element.wholeText()).replaceFirst(" ?:$", "");
        case "time" -> time = millis(element.text()).orElse(time);
        default -> {
          if (time >= 0) {
            drafts.add(new Draft(time, OptionalLong.empty(), speaker, content(element)));
          }
        }
      }
    }
    if (drafts.isEmpty()) {
      throw new CaptionsException("is no transcript: it has no paragraph after a time");
    }
    return Draft.close(drafts);
  }

  private static OptionalLong millis(String text) {
    Matcher time = TIME.matcher(text.strip());
    if (!time.matches()) {
      return Seconds.millis(text.strip());
    }
    long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
    long minutes = hours * 60 + Long.parseLong(time.group(2));
    return OptionalLong.of(minutes * 60_000 + Math.round(Double.parseDouble(time.group(3)) * 1000));
  }

  private static CueText content(Element paragraph) {
    CueText text = new CueText();
    paragraph.traverse(
        (NodeVisitor)
            (node, depth) -> {
              if (node instanceof TextNode words) {
                text.add(words.getWholeText().replace('\n', ' '));
              } else if (isBreak(node)) {
                text.add("\n");
              }
            });
    return text;
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && element.normalName().equals("br");
  }

  @Override
  public String write(List<Cue> cues) {
    StringBuilder file = new StringBuilder();
    String speaker = "";
    for (Cue cue : cues) {
      if (!cue.speaker().equals(speaker)) {
        speaker = cue.speaker();
        file.append("<cite>").append(escaped(speaker)).append(":</cite>\n");
      }
      file.append("<time>").append(ClockMark.of(cue.span().start(), '.')).append("</time>\n");
      file.append("<p>").append(escaped(cue.text())).append("</p>\n");
    }
    return file.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br>");
  }
}
