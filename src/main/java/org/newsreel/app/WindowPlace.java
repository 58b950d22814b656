package org.newsreel.app;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.newsreel.ui.WindowState;

/** Where a window may open: screens come and go between one start and the next. */
final class WindowPlace {
  /** The part of a window that the pointer can take hold of, in pixels. */
  private static final double BAR = 32;

  private static final double GRIP = 120;

  private WindowPlace() {}

  /**
   * The kept place if its title bar can be reached there, else none; never larger than a screen.
   *
   * @param screens without what the system keeps of them; the first is the main one
   */
  static WindowState on(List<Rectangle2D> screens, WindowState kept) {
    if (screens.isEmpty()) {
      return kept;
    }
    Optional<Rectangle2D> reached =
        screens.stream().filter(screen -> isIn(screen, kept)).findFirst();
    Rectangle2D screen = reached.orElse(screens.getFirst());
    return kept.at(
        reached.isPresent() ? kept.x() : Double.NaN,
        reached.isPresent() ? kept.y() : Double.NaN,
        Math.min(kept.width(), screen.getWidth()),
        Math.min(kept.height(), screen.getHeight()),
        kept.maximized());
  }

  private static boolean isIn(Rectangle2D screen, WindowState kept) {
    double left = Math.max(kept.x(), screen.getMinX());
    double right = Math.min(kept.x() + kept.width(), screen.getMaxX());
    return right - left >= GRIP
        && kept.y() >= screen.getMinY() - BAR / 2
        && kept.y() + BAR <= screen.getMaxY();
  }
}
