package org.newsreel.ui;

/**
 * Where the reader left window and panes.
 *
 * @param x of the window, in pixels of the screen; NaN where it has never been placed
 * @param list the list's share of the width, from 0 to 1
 * @param stacked the clip's share of the height above the transcript, from 0 to 1
 * @param sideBySide the clip's share of the width beside the transcript, from 0 to 1
 */
public record WindowState(
    double x,
    double y,
    double width,
    double height,
    boolean maximized,
    double list,
    double stacked,
    double sideBySide,
    ShelfState shelf) {
  public static final WindowState FIRST =
      new WindowState(Double.NaN, Double.NaN, 1280, 800, false, 0.32, 0.55, 0.5, ShelfState.FIRST);

  /** The same as far as it can be shown: sizes and shares that cannot be are the first ones. */
  public WindowState sane() {
    return new WindowState(
        x,
        y,
        width >= 320 && width < 20_000 ? width : FIRST.width,
        height >= 240 && height < 20_000 ? height : FIRST.height,
        maximized,
        share(list, FIRST.list),
        share(stacked, FIRST.stacked),
        share(sideBySide, FIRST.sideBySide),
        new ShelfState(share(shelf.share(), FIRST.shelf.share()), shelf.hidden(), shelf.sorting()));
  }

  private static double share(double kept, double first) {
    return kept > 0.02 && kept < 0.98 ? kept : first;
  }

  WindowState withStacked(double share) {
    return new WindowState(x, y, width, height, maximized, list, share, sideBySide, shelf);
  }

  WindowState withSideBySide(double share) {
    return new WindowState(x, y, width, height, maximized, list, stacked, share, shelf);
  }

  WindowState withList(double share) {
    return new WindowState(x, y, width, height, maximized, share, stacked, sideBySide, shelf);
  }

  WindowState withShelf(ShelfState now) {
    return new WindowState(x, y, width, height, maximized, list, stacked, sideBySide, now);
  }

  /** The same panes in a window elsewhere. */
  public WindowState at(double left, double top, double wide, double high, boolean full) {
    return new WindowState(left, top, wide, high, full, list, stacked, sideBySide, shelf);
  }
}
