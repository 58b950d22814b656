package org.newsreel.captions;

import java.util.List;
import java.util.Optional;

/** The forms of captions that can be written. */
public final class CaptionFormats {
  public static final List<CaptionFormat> ALL = List.of(new WebVtt(), new SubRip());

  private CaptionFormats() {}

  public static Optional<CaptionFormat> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }
}
