package org.newsreel.parse.claims;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One clip out of what several places of a page say of it. */
final class MergedClip {
  private MergedClip() {}

  /**
   * The surest that has an address, with what others add: those that name the same file, and those
   * that name none.
   *
   * @param clips the surest first
   */
  static Optional<FoundClip> of(List<FoundClip> clips) {
    return clips.stream()
        .filter(clip -> !clip.addresses().isEmpty())
        .findFirst()
        .or(() -> clips.stream().findFirst())
        .map(
            main -> clips.stream().filter(clip -> isOf(main, clip)).reduce(main, MergedClip::with));
  }

  private static boolean isOf(FoundClip main, FoundClip other) {
    return other.addresses().isEmpty()
        || !Collections.disjoint(main.addresses(), other.addresses());
  }

  private static FoundClip with(FoundClip main, FoundClip other) {
    return new FoundClip(
        main.addresses(),
        main.length().or(other::length),
        main.poster().isEmpty() ? other.poster() : main.poster(),
        main.captions().isEmpty() ? other.captions() : main.captions(),
        main.source());
  }
}
