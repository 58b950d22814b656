package org.newsreel.viewmodel;

import org.newsreel.model.Moment;

/** A line of what was found: a story, or a moment of one. */
public sealed interface HitRow {
  Hit hit();

  /** A story; its moments follow. */
  record Found(Hit hit) implements HitRow {}

  /** A sentence in which something is said that was looked for. */
  record Said(Hit hit, Moment moment) implements HitRow {
    /** Whether it can be heard. */
    public boolean hasTime() {
      return hit.timeOf(moment).isPresent();
    }
  }
}
