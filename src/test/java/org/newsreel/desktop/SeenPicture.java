package org.newsreel.desktop;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;

/** Watches a {@link BarcodeClip} on the screen, from outside the program that shows it. */
final class SeenPicture implements AutoCloseable {
  private static final int PAUSE_MILLIS = 15;

  /**
   * A look at the screen; both in seconds.
   *
   * @param place the middle of the time for which the frame is meant to show
   */
  record Glance(double wall, double place) {}

  private final Robot eye;
  private final Rectangle row;
  private final List<Glance> glances = new CopyOnWriteArrayList<>();
  private final Thread watcher;

  /** Looks at one row of the screen, which the picture fills from {@code left} on. */
  SeenPicture(double left, double width, double y) throws AWTException {
    eye = new Robot();
    row = new Rectangle((int) left, (int) y, (int) width, 1);
    watcher = Thread.ofPlatform().daemon().start(this::watch);
  }

  List<Glance> glances() {
    return List.copyOf(glances);
  }

  private void watch() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        glance();
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      // Closed.
      return;
    }
  }

  private void glance() {
    double before = NullSink.wall();
    BufferedImage seen = eye.createScreenCapture(row);
    double after = NullSink.wall();
    OptionalInt frame =
        BarcodeClip.read(
            bar -> {
              int x = (2 * bar + 1) * seen.getWidth() / (2 * BarcodeClip.BARS);
              return seen.getRGB(x, 0) >> 8 & 0xff;
            });
    if (frame.isPresent() && after - before < 0.02) {
      double place = (frame.getAsInt() + 0.5) / BarcodeClip.RATE;
      glances.add(new Glance((before + after) / 2, place));
    }
  }

  @Override
  public void close() {
    watcher.interrupt();
  }
}
