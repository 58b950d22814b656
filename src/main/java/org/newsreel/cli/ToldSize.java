package org.newsreel.cli;

import java.util.Locale;
import org.newsreel.source.DownloadListener;

/** Tells how large a clip is before it comes. */
final class ToldSize implements DownloadListener {
  private static final double MEGABYTE = 1 << 20;

  private final Streams streams;
  private boolean told;

  ToldSize(Streams streams) {
    this.streams = streams;
  }

  @Override
  public void at(long done, long whole) {
    if (!told) {
      told = true;
      String size =
          whole < 0
              ? "of a size not told"
              : String.format(Locale.ROOT, "%.1f MB", whole / MEGABYTE);
      streams.tell("Fetching the clip, " + size);
    }
  }
}
