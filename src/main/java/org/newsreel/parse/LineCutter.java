package org.newsreel.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.newsreel.parse.ColonLabel.Style;
import org.newsreel.parse.Line.Mark;

/** Cuts speakers' names from their words, and from those the sounds in brackets behind them. */
final class LineCutter {
  private static final String END_TAG = "</v>";
  private static final int LONGEST_TIME = 20;

  private final LabelEvidence evidence;
  private final List<Line> lines = new ArrayList<>();
  private final Map<Line, ColonLabel> labels = new LinkedHashMap<>();
  private Optional<ColonLabel> begun = Optional.empty();

  private LineCutter(LabelEvidence evidence) {
    this.evidence = evidence;
  }

  static LineCutter cut(List<Line> whole) {
    LineCutter cutter = new LineCutter(LabelEvidence.of(whole));
    for (int i = 0; i < whole.size(); i++) {
      cutter.cut(whole.get(i), whole.subList(i + 1, Math.min(i + 2, whole.size())));
    }
    return cutter;
  }

  /** What was cut, in order. */
  List<Line> lines() {
    return lines;
  }

  /** The names among the lines, in order. */
  Map<Line, ColonLabel> labels() {
    return labels;
  }

  private void cut(Line line, List<Line> below) {
    Optional<ColonLabel> label = begun.or(() -> evidence.label(line));
    int end = line.text().length();
    int broken = evidence.isShouted() ? BrokenLabels.start(line.text()) : end;
    begun =
        broken == end
            ? Optional.empty()
            : below.stream()
                .flatMap(next -> BrokenLabels.joined(line.text().substring(broken), next).stream())
                .findFirst();
    int last = begun.isPresent() ? broken : end;
    if (label.isPresent() && label.get().end() <= last) {
      cutLabelled(line, label.get(), last);
    } else {
      cutUnlabelled(line, last);
    }
    begun.ifPresent(first -> add(line.part(last, end, Mark.SPEAKER), first));
  }

  private void cutUnlabelled(Line line, int end) {
    // Above the first name, a time is the clip's length.
    boolean timed = !labels.isEmpty() && ColonLabel.ONLY_TIME.matcher(line.text()).matches();
    if (timed) {
      add(line.part(0, end, Mark.ASIDE));
    } else {
      cutWords(line, 0, end, Mark.NONE);
    }
  }

  private void cutLabelled(Line line, ColonLabel label, int end) {
    add(line.part(0, label.start(), Mark.ASIDE));
    add(line.part(label.start(), label.end(), Mark.SPEAKER), label);
    int words = Math.min(end, label.end() + timeAt(line.text().substring(label.end(), end)));
    add(line.part(label.end(), words, Mark.ASIDE));
    boolean tagged = label.style() == Style.TAG && line.text().substring(words).endsWith(END_TAG);
    int tag = tagged ? line.text().length() - END_TAG.length() : end;
    cutWords(line, words, tag, Mark.SPOKEN);
    add(line.part(tag, end, Mark.ASIDE));
  }

  /** How long the time is that stands between a name and the words, if there is one. */
  private static int timeAt(String rest) {
    String bare = rest.substring(0, Math.min(rest.length(), LONGEST_TIME)).stripLeading();
    Matcher time = ColonLabel.LEADING_TIME.matcher(bare);
    boolean aside =
        time.lookingAt() && (rest.strip().equals(time.group().strip()) || bare.startsWith("["));
    return aside ? rest.indexOf(bare) + time.end() : 0;
  }

  private void cutWords(Line line, int from, int end, Mark mark) {
    int at = from;
    Mark as = mark;
    for (ColonLabel glued : glued(line, from, end)) {
      addWords(line, at, glued.start(), as);
      add(line.part(glued.start(), glued.end(), Mark.SPEAKER), glued);
      at = glued.end();
      as = Mark.SPOKEN;
    }
    addWords(line, at, end, as);
  }

  private List<ColonLabel> glued(Line line, int from, int end) {
    return evidence.isShouted()
        ? GluedLabels.in(line.text().substring(0, end), from, evidence)
        : List.of();
  }

  /** A bracket that is the whole line is told by its look, with what stands around it. */
  private void addWords(Line line, int start, int end, Mark mark) {
    int cue = Cues.start(line.text(), start, end, evidence.isShouted());
    boolean whole = mark == Mark.NONE && line.text().substring(start, cue).isBlank();
    add(line.part(start, whole ? end : cue, mark));
    if (!whole) {
      addCues(line, cue, end);
    }
  }

  /** Several sounds in a row are as many lines. */
  private void addCues(Line line, int start, int end) {
    int last = end;
    List<Optional<Line>> parts = new ArrayList<>();
    while (last > start) {
      int open = Cues.lastStart(line.text(), start, last);
      parts.addFirst(line.part(open, last, Mark.CUE));
      last = open;
    }
    parts.forEach(this::add);
  }

  private void add(Optional<Line> part) {
    part.ifPresent(lines::add);
  }

  private void add(Optional<Line> part, ColonLabel label) {
    part.ifPresent(line -> labels.put(line, label));
    add(part);
  }
}
