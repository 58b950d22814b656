package org.newsreel.captions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Makes a tree of the text of a cue: https://www.w3.org/TR/webvtt1/#cue-text-parsing-rules. */
final class VttText {
  private static final Set<String> PLAIN = Set.of("c", "i", "b", "u", "ruby", "v", "lang");
  private static final Set<String> ANNOTATED = Set.of("v", "lang");

  /** What is nested deeper is taken as if its tags were not there. */
  private static final int DEEPEST = 100;

  private static final Pattern TOKEN = Pattern.compile("<([^>]*)>?|[^<]+");
  private static final Pattern TAG =
      Pattern.compile("([^ \\t\\n\\f.]*)([^ \\t\\n\\f]*)(.*)", Pattern.DOTALL);

  private final Deque<VttNode.Element> open = new ArrayDeque<>();

  private VttText() {
    open.push(new VttNode.Element("", List.of(), "", new ArrayList<>()));
  }

  /** The element that holds all of it. */
  static VttNode.Element parse(String text) {
    VttText tree = new VttText();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      String tag = token.group(1);
      if (tag == null) {
        tree.add(new VttNode.Text(unescaped(token.group())));
      } else {
        tree.take(tag);
      }
    }
    return tree.open.getLast();
  }

  private void take(String tag) {
    if (tag.startsWith("/")) {
      end(tag.substring(1));
    } else if (!tag.isEmpty() && tag.charAt(0) >= '0' && tag.charAt(0) <= '9') {
      VttTimes.stamp(tag).ifPresent(time -> add(new VttNode.Stamp(time)));
    } else {
      start(tag);
    }
  }

  private void start(String tag) {
    Matcher parts = TAG.matcher(tag);
    if (!parts.matches() || open.size() > DEEPEST) {
      return;
    }
    String name = parts.group(1);
    if (PLAIN.contains(name) || (name.equals("rt") && isIn("ruby"))) {
      List<String> classes =
          Arrays.stream(parts.group(2).split("\\.")).filter(each -> !each.isEmpty()).toList();
      String annotation = ANNOTATED.contains(name) ? CueText.line(unescaped(parts.group(3))) : "";
      VttNode.Element element = new VttNode.Element(name, classes, annotation, new ArrayList<>());
      add(element);
      open.push(element);
    }
  }

  private void end(String name) {
    if (open.size() > 1 && isIn(name)) {
      open.pop();
    } else if (name.equals("ruby") && isIn("rt")) {
      open.pop();
      open.pop();
    }
  }

  private boolean isIn(String name) {
    return open.element().name().equals(name);
  }

  private void add(VttNode node) {
    open.element().children().add(node);
  }

  private static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
