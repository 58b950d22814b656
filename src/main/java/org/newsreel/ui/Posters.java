package org.newsreel.ui;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.stage.Screen;

/**
 * The small pictures of stories: read in the background, and kept for a while, so that a long list
 * that is scrolled to and fro neither reads them again and again nor piles them up.
 */
final class Posters {
  static final double WIDTH = 96;
  static final double HEIGHT = 54;

  /** Of about 20 kB each, or 80 on a fine screen. */
  private static final int KEPT = 200;

  private final Map<Path, Image> kept = new LinkedHashMap<>(16, 0.75f, true);

  Image of(Path file) {
    Image picture = kept.computeIfAbsent(file, Posters::read);
    if (kept.size() > KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    return picture;
  }

  private static Image read(Path file) {
    double fine = Screen.getPrimary().getOutputScaleX();
    return new Image(file.toUri().toString(), WIDTH * fine, HEIGHT * fine, true, true, true);
  }

  /** Nobody looks at it now: if it is still being read, that can end. */
  void leave(Path file) {
    Image picture = kept.get(file);
    if (picture != null && picture.getProgress() < 1) {
      picture.cancel();
      kept.remove(file);
    }
  }
}
