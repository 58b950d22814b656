package org.newsreel.align.search;

/** Which words may be said at a frame: from {@code low} up to, but not including, {@code high}. */
public interface Band {
  int low(int frame);

  int high(int frame);
}
