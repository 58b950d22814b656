package org.newsreel.captions;

import java.util.ArrayList;
import java.util.List;

/** Makes captions of a WebVTT cue: one for each voice in it, and all at the same time. */
final class Voices {
  private final VttCue cue;
  private final List<Cue> cues = new ArrayList<>();
  private CueText text = new CueText();
  private String speaker = "";

  private Voices(VttCue cue) {
    this.cue = cue;
  }

  static List<Cue> of(VttCue cue) {
    Voices voices = new Voices(cue);
    voices.take(VttText.parse(cue.text()), "");
    voices.close();
    return voices.cues;
  }

  private void take(VttNode.Element element, String outer) {
    String voice = element.name().equals("v") ? element.annotation() : outer;
    for (VttNode child : element.children()) {
      switch (child) {
        case VttNode.Text said -> say(said.text(), voice);
        case VttNode.Stamp stamp -> text.onset(stamp.time());
        case VttNode.Element inner -> take(inner, voice);
      }
    }
  }

  private void say(String said, String voice) {
    if (!voice.equals(speaker) && !said.isBlank()) {
      close();
      speaker = voice;
    }
    text.add(said);
  }

  private void close() {
    text.cue(cue.start(), cue.end(), speaker).ifPresent(cues::add);
    text = new CueText();
  }
}
