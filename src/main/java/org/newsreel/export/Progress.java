package org.newsreel.export;

/** Is told how far something has come, often, on the thread that does it. */
public interface Progress {
  Progress NONE = (done, whole) -> {};

  void at(long done, long whole);
}
