package org.newsreel.captions;

import java.time.Duration;
import java.util.List;

/**
 * The captions of browsers: https://www.w3.org/TR/webvtt1/. They can say all that a cue holds.
 * Where and how a cue is shown is passed over.
 */
final class WebVtt implements CaptionFormat {
  @Override
  public String name() {
    return "vtt";
  }

  @Override
  public boolean recognizes(String text) {
    return VttFile.isSigned(text);
  }

  @Override
  public List<Cue> read(String text) throws CaptionsException {
    return VttFile.parse(text).cues().stream().flatMap(cue -> Voices.of(cue).stream()).toList();
  }

  @Override
  public String write(List<Cue> cues) {
    StringBuilder file = new StringBuilder("WEBVTT\n");
    for (Cue cue : cues) {
      file.append('\n').append(ClockMark.of(cue.span(), '.')).append('\n');
      if (!cue.speaker().isEmpty()) {
        file.append("<v ").append(escaped(cue.speaker())).append('>');
      }
      write(cue, file);
    }
    return file.toString();
  }

  private static void write(Cue cue, StringBuilder file) {
    String text = cue.text();
    int at = 0;
    for (Onset onset : cue.onsets()) {
      file.append(escaped(text.substring(at, onset.at()))).append(stamp(onset.time()));
      at = onset.at();
    }
    file.append(escaped(text.substring(at))).append('\n');
  }

  private static String stamp(Duration time) {
    return "<" + ClockMark.of(time, '.') + ">";
  }

  /** No arrow is left either, which would be taken for a time. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
