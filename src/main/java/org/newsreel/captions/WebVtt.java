package org.newsreel.captions;

import java.util.List;

/** The captions of browsers: https://www.w3.org/TR/webvtt1/. */
final class WebVtt implements CaptionFormat {
  @Override
  public String name() {
    return "vtt";
  }

  @Override
  public String write(List<Cue> cues) {
    StringBuilder file = new StringBuilder("WEBVTT\n");
    for (Cue cue : cues) {
      file.append('\n').append(ClockMark.of(cue.span(), '.')).append('\n');
      if (!cue.speaker().isEmpty()) {
        file.append("<v ").append(escaped(cue.speaker())).append('>');
      }
      cue.lines().forEach(line -> file.append(escaped(line)).append('\n'));
    }
    return file.toString();
  }

  /** No arrow is left either, which would be taken for a time. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
