package org.newsreel.library;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What had to be done before a library could be opened, or was done to bring one back.
 *
 * @param backup the copy that was opened, if one was
 * @param stories how many there are now
 * @param older how many of them are as they were in the copy
 * @param lost how many could not be read
 * @param noClip how many of them have lost the file of their clip
 * @param kept the folder that has what was in the library's place before; empty for none
 */
public record Recovery(
    Optional<Snapshot> backup, int stories, int older, int lost, int noClip, Path kept) {
  /** All was well. */
  public static final Recovery NONE = new Recovery(Optional.empty(), 0, 0, 0, 0, Path.of(""));

  public boolean isNone() {
    return equals(NONE);
  }

  /** One line for the reader. */
  public String said() {
    String opened =
        backup
            .map(copy -> "Opened the backup of " + copy.said() + ": ")
            .orElse("The library was damaged; a new one was made of what could be read: ");
    return opened + count(stories) + ". " + then() + gone() + remains();
  }

  private String then() {
    return older == 0
        ? ""
        : (older == 1 ? "1 is as it was" : older + " are as they were") + " then. ";
  }

  private String gone() {
    return noClip == 0 ? "" : "The clips of " + count(noClip) + " are gone. ";
  }

  private String remains() {
    return lost == 0
        ? "What was there before is in " + kept + "."
        : count(lost) + " could not be read; what is left of them is in " + kept + ".";
  }

  private static String count(int stories) {
    return stories + (stories == 1 ? " story" : " stories");
  }
}
