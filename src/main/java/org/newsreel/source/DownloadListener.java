package org.newsreel.source;

/** Hears how far a download is, on the thread that asked for it. */
public interface DownloadListener {
  DownloadListener NONE = (done, whole) -> {};

  /**
   * So much is here. The first call comes before anything is written, so that the size is known.
   *
   * @param done bytes
   * @param whole bytes; -1 where the host does not say
   */
  void at(long done, long whole);
}
