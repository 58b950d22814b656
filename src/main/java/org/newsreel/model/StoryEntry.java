package org.newsreel.model;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the story list: what it shows of a story without reading the text.
 *
 * @param length of the clip where there is one, else what the page says
 */
public record StoryEntry(
    StoryId id,
    String title,
    String source,
    String language,
    Optional<LocalDate> published,
    Instant added,
    Optional<Duration> length,
    boolean hasClip,
    Optional<Path> poster,
    SyncRung rung,
    StoryStatus status) {

  public StoryEntry withRung(SyncRung other) {
    return new StoryEntry(
        id, title, source, language, published, added, length, hasClip, poster, other, status);
  }
}
