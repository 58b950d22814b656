package org.newsreel.captions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through a TTML file and gathers what is shown, paragraph by paragraph. */
final class TtmlReader {
  private static final Set<String> CONTENT = Set.of("body", "div", "p", "span");

  /** Nobody nests captions deeper; who does wants our stack. */
  private static final int DEEPEST = 200;

  private final Element root;
  private final TtmlClock clock;
  private final Map<String, String> agents = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final TtmlParagraph paragraph = new TtmlParagraph(drafts);

  private TtmlReader(Element root) {
    this.root = root;
    this.clock = TtmlClock.of(root);
  }

  static List<Cue> read(Element root) throws CaptionsException {
    TtmlReader reader = new TtmlReader(root);
    reader.nameAgents();
    for (Element child : root.children()) {
      if (reader.isOurs(child, "body")) {
        reader.element(child, 0, new Around(TtmlTiming.ALWAYS, false, "", false, 0));
      }
    }
    return Draft.close(reader.drafts);
  }

  private void nameAgents() {
    for (Element element : root.getAllElements()) {
      if (TtmlNames.local(element).equals("agent")) {
        element.children().stream()
            .filter(child -> TtmlNames.local(child).equals("name"))
            .map(name -> CueText.line(name.wholeText()))
            .filter(name -> !name.isEmpty())
            .findFirst()
            .ifPresent(name -> agents.put(TtmlNames.attribute(element, "id"), name));
      }
    }
  }

  /** Not those of foreign vocabularies, which are not shown. */
  private boolean isOurs(Element element, String name) {
    return TtmlNames.local(element).equals(name)
        && element.tag().namespace().equals(root.tag().namespace());
  }

  /**
   * What the elements around one say.
   *
   * @param inText whether a paragraph is among them
   * @param preserves whether line ends in the file are line ends on the screen
   */
  private record Around(
      TtmlTiming timing, boolean inText, String speaker, boolean preserves, int depth) {}

  /** Takes an element; returns when it ends, as far as anybody says. */
  private long element(Element element, long from, Around outer) throws CaptionsException {
    if (outer.depth > DEEPEST) {
      throw new CaptionsException("is nested too deeply to be captions");
    }
    TtmlTiming timing = TtmlTiming.of(element, clock, from, outer.timing);
    boolean isParagraph = isOurs(element, "p");
    Around here =
        new Around(
            timing,
            outer.inText || isParagraph,
            speaker(element, outer.speaker),
            preserves(element, outer.preserves),
            outer.depth + 1);
    long last = children(element, here);
    if (isParagraph) {
      paragraph.close();
    }
    return TtmlTiming.hasEnd(element, clock) ? timing.end() : Math.min(last, timing.end());
  }

  /** Returns when the last of them ends. */
  private long children(Element parent, Around here) throws CaptionsException {
    boolean sequence = TtmlTiming.isSequence(parent);
    long from = here.timing.begin();
    long last = from;
    for (Node child : parent.childNodes()) {
      long end = last;
      if (child instanceof Element element) {
        end = child(element, sequence ? from : here.timing.begin(), here);
      } else if (child instanceof TextNode text && !sequence) {
        end = text(text, here) ? here.timing.end() : last;
      }
      last = Math.max(last, end);
      from = sequence ? end : from;
    }
    return last;
  }

  private long child(Element element, long from, Around here) throws CaptionsException {
    if (isOurs(element, "br")) {
      paragraph.endLine();
    } else if (CONTENT.stream().anyMatch(name -> isOurs(element, name))) {
      return element(element, from, here);
    }
    return from;
  }

  /** Whether there is something to show. */
  private boolean text(TextNode node, Around here) {
    String text = node.getWholeText();
    if (here.inText) {
      paragraph.add(here.preserves ? text : text.replace('\n', ' '), here.timing, here.speaker);
    }
    return here.inText && !text.isBlank();
  }

  private String speaker(Element element, String outer) {
    for (String agent : TtmlNames.attribute(element, "agent").split("\\s+", -1)) {
      if (agents.containsKey(agent)) {
        return agents.getOrDefault(agent, outer);
      }
    }
    return outer;
  }

  private static boolean preserves(Element element, boolean outer) {
    String space = element.attr("xml:space");
    return space.isEmpty() ? outer : space.equals("preserve");
  }
}
