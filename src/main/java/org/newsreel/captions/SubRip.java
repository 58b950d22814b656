package org.newsreel.captions;

import java.util.List;

/** The captions that nearly every player takes. They can neither name a speaker nor escape. */
final class SubRip implements CaptionFormat {
  @Override
  public String name() {
    return "srt";
  }

  @Override
  public String write(List<Cue> cues) {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < cues.size(); i++) {
      file.append(i == 0 ? "" : "\n").append(i + 1).append('\n');
      file.append(ClockMark.of(cues.get(i).span(), ',')).append('\n');
      cues.get(i).lines().forEach(line -> file.append(withoutArrow(line)).append('\n'));
    }
    return file.toString();
  }

  /** An arrow of this form would be taken for a time. */
  private static String withoutArrow(String line) {
    return line.replace("-->", "\u2192");
  }
}
