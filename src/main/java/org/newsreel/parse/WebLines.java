package org.newsreel.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.TextNode;
import org.newsreel.model.TextRange;
import org.newsreel.parse.body.Block;

/**
 * A web page's lines.
 *
 * @param article those of the article
 * @param around all others
 */
record WebLines(List<Line> article, List<Line> around) {
  static WebLines of(WebArticle web, String place) throws ParseException {
    VisibleText page = web.shown();
    List<Line> article = new ArrayList<>();
    List<TextRange> taken = new ArrayList<>();
    for (Block block : web.blocks()) {
      for (TextRange stretch : stretches(page, block)) {
        article.addAll(lines(page, stretch, place));
        taken.add(stretch);
      }
    }
    WebLines lines = new WebLines(article, around(page, taken, place));
    lines.takeLabelsAbove();
    return lines;
  }

  /** Where the article begins and ends; below everything, if there is none. */
  TextRange extent() {
    if (article.isEmpty()) {
      int end = around.isEmpty() ? 0 : around.getLast().range().end();
      return new TextRange(end, end);
    }
    return new TextRange(article.getFirst().range().start(), article.getLast().range().end());
  }

  /** A speaker's name above the first words looks like a byline, but is not one. */
  private void takeLabelsAbove() {
    int above = 0;
    while (above < around.size() && around.get(above).range().end() <= extent().start()) {
      above++;
    }
    while (!article.isEmpty() && above > 0 && isLabel(around.get(above - 1))) {
      above--;
      article.addFirst(around.remove(above));
    }
  }

  /** "NAME:", a cited name, and either with a time beside it. */
  private static boolean isLabel(Line line) {
    String text = line.text();
    int named = line.emphasised() > 0 ? line.emphasised() : text.length();
    String rest = text.substring(named).strip();
    String name = text.substring(0, named).strip();
    boolean labels = name.endsWith(":") || (line.emphasised() > 0 && Names.isName(name));
    return line.isShort() && (isTime(text) || (labels && (rest.isEmpty() || isTime(rest))));
  }

  private static boolean isTime(String text) {
    return ColonLabel.ONLY_TIME.matcher(text).matches();
  }

  /** Where a block's words are; one stretch, unless the site has put something in between. */
  private static List<TextRange> stretches(VisibleText page, Block block) {
    List<TextRange> stretches = new ArrayList<>();
    for (TextNode words : block.text()) {
      TextRange range = page.range(words);
      if (range.length() > 0) {
        boolean goesOn =
            !stretches.isEmpty() && isBlank(page.text(), stretches.getLast().end(), range.start());
        int start = goesOn ? stretches.removeLast().start() : range.start();
        stretches.add(new TextRange(start, range.end()));
      }
    }
    return stretches;
  }

  private static boolean isBlank(String text, int from, int to) {
    return from <= to && text.substring(from, to).codePoints().allMatch(Line::isSpace);
  }

  private static List<Line> around(VisibleText page, List<TextRange> taken, String place)
      throws ParseException {
    List<Line> around = new ArrayList<>();
    int from = 0;
    for (TextRange stretch : taken.stream().sorted(Comparator.naturalOrder()).toList()) {
      around.addAll(lines(page, new TextRange(from, stretch.start()), place));
      from = stretch.end();
    }
    around.addAll(lines(page, new TextRange(from, page.text().length()), place));
    return around;
  }

  private static List<Line> lines(VisibleText page, TextRange stretch, String place)
      throws ParseException {
    return PageLines.of(page.text(), stretch, place).stream()
        .map(line -> line.emphasising(page.standsOut(line.range())))
        .toList();
  }
}
