package org.newsreel.intake;

import java.nio.file.Path;
import org.newsreel.align.Aligner;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.ClipFacts;
import org.newsreel.audio.PcmStream;

/**
 * What listens to clips.
 *
 * @param aligner finds words in the sound
 */
record Ears(Probe probe, Sound sound, Aligner aligner) {
  /** Looks what a clip is. */
  interface Probe {
    ClipFacts facts(Path clip) throws AudioException;
  }

  /** Opens the sound of a clip. */
  interface Sound {
    PcmStream of(Path clip) throws AudioException;
  }
}
