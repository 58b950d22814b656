package org.newsreel.library;

/**
 * What a library takes on the disk, in bytes. A clip of two stories counts once.
 *
 * @param database texts, pages, and what the reader did with them
 * @param going clips that no story uses any more, and that are deleted within two days
 */
public record StorageUse(long database, long clips, long pictures, long backups, long going) {
  /** All but what is on its way out. */
  public long staying() {
    return database + clips + pictures + backups;
  }
}
