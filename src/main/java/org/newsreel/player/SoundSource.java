package org.newsreel.player;

import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;

/** Opens the sound of one clip. Called on the sound thread, possibly more than once. */
@FunctionalInterface
public interface SoundSource {
  PcmStream open() throws AudioException;
}
