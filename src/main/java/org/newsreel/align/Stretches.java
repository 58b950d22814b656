package org.newsreel.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the stretches of a sound in which somebody may be speaking. */
final class Stretches {
  /** A clip that is never louder than this, in dB, holds nothing that can be heard. */
  private static final double INAUDIBLE = -65;

  /** In steps: less is the closure of a "t", or a click. */
  private static final int SHORTEST_PAUSE = 14;

  private static final int SHORTEST_SOUND = 8;

  /** In steps: about how long a sound of speech lasts. */
  private static final int STEP_OF_CHANGE = 4;

  private final Loudness sound;
  private final Threshold threshold;
  private final List<Stretch> found = new ArrayList<>();

  private Stretches(Loudness sound) {
    this.sound = sound;
    this.threshold = Threshold.of(sound);
  }

  /** The stretches in order; between any two is a pause. Empty where there is only noise. */
  static List<Stretch> in(Loudness sound) {
    return new Stretches(sound).find();
  }

  /** The liveliness of the middle stretch, each second of speech counting the same. */
  static double usualLiveliness(List<Stretch> stretches) {
    List<Stretch> byLiveliness =
        stretches.stream().sorted(Comparator.comparingDouble(Stretch::liveliness)).toList();
    double rest = seconds(stretches) / 2;
    for (Stretch stretch : byLiveliness) {
      rest -= stretch.seconds();
      if (rest <= 0) {
        return stretch.liveliness();
      }
    }
    return 0;
  }

  static double seconds(List<Stretch> stretches) {
    return stretches.stream().mapToDouble(Stretch::seconds).sum();
  }

  private List<Stretch> find() {
    int start = 0;
    int end = -SHORTEST_PAUSE;
    for (int i = 0; i < sound.steps(); i++) {
      if (isSpeech(i)) {
        if (i - end >= SHORTEST_PAUSE) {
          add(start, end);
          start = i;
        }
        end = i + 1;
      }
    }
    add(start, end);
    return found;
  }

  private boolean isSpeech(int step) {
    return sound.level(step) > Math.max(threshold.at(step), INAUDIBLE);
  }

  private void add(int start, int end) {
    if (end - start >= SHORTEST_SOUND) {
      double seconds = Loudness.STEPS_PER_SECOND;
      found.add(new Stretch(start / seconds, end / seconds, liveliness(start, end)));
    }
  }

  private double liveliness(int start, int end) {
    double change = 0;
    int steps = 0;
    for (int i = start + STEP_OF_CHANGE; i < end; i += STEP_OF_CHANGE) {
      change += Math.abs(sound.level(i) - sound.level(i - STEP_OF_CHANGE));
      steps++;
    }
    return steps == 0 ? 0 : change / steps;
  }
}
