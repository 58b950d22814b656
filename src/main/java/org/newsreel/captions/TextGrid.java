package org.newsreel.captions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The annotations of Praat, long or short:
 * https://www.fon.hum.uva.nl/praat/manual/TextGrid_file_formats.html. A tier is a speaker, an
 * interval with text a caption. They cannot say when single words of a caption are said; a caption
 * without length gets a millisecond, and those of several tiers come out in the order of time.
 */
final class TextGrid implements CaptionFormat {
  private static final Pattern BEGINNING = Pattern.compile("\\s*(File type = )?\"ooTextFile");

  @Override
  public String name() {
    return "textgrid";
  }

  @Override
  public boolean recognizes(String text) {
    return BEGINNING.matcher(text).lookingAt();
  }

  @Override
  public List<Cue> read(String text) throws CaptionsException {
    return TextGridReader.read(text);
  }

  @Override
  public String write(List<Cue> cues) {
    Duration end = cues.stream().map(TextGrid::end).max(Duration::compareTo).orElse(Duration.ZERO);
    List<Tier> tiers = tiers(cues);
    StringBuilder file =
        new StringBuilder(
            """
            File type = "ooTextFile"
            Object class = "TextGrid"

            xmin = 0
            xmax = %s
            tiers? <exists>
            size = %d
            item []:
            """
                .formatted(Seconds.of(end), tiers.size()));
    for (int i = 0; i < tiers.size(); i++) {
      tiers.get(i).write(i + 1, end, file);
    }
    return file.toString();
  }

  /** Nothing in Praat is without length. */
  private static Duration end(Cue cue) {
    Duration least = cue.span().start().plusMillis(1);
    return cue.span().end().compareTo(least) < 0 ? least : cue.span().end();
  }

  /** Captions that overlap go to tiers of one name. */
  private static List<Tier> tiers(List<Cue> cues) {
    List<Tier> tiers = new ArrayList<>();
    for (Cue cue : cues) {
      tiers.stream()
          .filter(tier -> tier.takes(cue))
          .findFirst()
          .orElseGet(() -> added(tiers, cue.speaker()))
          .cues
          .add(cue);
    }
    return tiers;
  }

  private static Tier added(List<Tier> tiers, String speaker) {
    Tier tier = new Tier(speaker, new ArrayList<>());
    tiers.add(tier);
    return tier;
  }

  /** What one speaker says. */
  private record Tier(String speaker, List<Cue> cues) {
    boolean takes(Cue cue) {
      return speaker.equals(cue.speaker())
          && end(cues.getLast()).compareTo(cue.span().start()) <= 0;
    }

    void write(int number, Duration end, StringBuilder file) {
      List<String> intervals = new ArrayList<>();
      Duration at = Duration.ZERO;
      for (Cue cue : cues) {
        if (at.compareTo(cue.span().start()) < 0) {
          intervals.add(interval(at, cue.span().start(), ""));
        }
        at = end(cue);
        intervals.add(interval(cue.span().start(), at, cue.text()));
      }
      if (at.compareTo(end) < 0) {
        intervals.add(interval(at, end, ""));
      }
      file.append("    item [").append(number).append("]:\n");
      file.append(head(end, intervals.size()));
      for (int i = 0; i < intervals.size(); i++) {
        file.append("        intervals [").append(i + 1).append("]:\n").append(intervals.get(i));
      }
    }

    private String head(Duration end, int size) {
      return """
                    class = "IntervalTier"
                    name = %s
                    xmin = 0
                    xmax = %s
                    intervals: size = %d
            """
          .formatted(quoted(speaker), Seconds.of(end), size);
    }

    private static String interval(Duration start, Duration end, String text) {
      return """
                        xmin = %s
                        xmax = %s
                        text = %s
            """
          .formatted(Seconds.of(start), Seconds.of(end), quoted(text));
    }

    private static String quoted(String text) {
      return "\"" + text.replace("\"", "\"\"") + "\"";
    }
  }
}
