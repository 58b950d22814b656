package org.newsreel.parse;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsreel.model.Passage;
import org.newsreel.model.Passage.Role;
import org.newsreel.model.Story;

/**
 * What a page was read as.
 *
 * @param published more exactly than by the day, where the page says so
 * @param description what the page says of itself in a sentence or two; empty where it does not
 */
public record Reading(Story story, Optional<OffsetDateTime> published, String description) {
  private static final Set<Role> ARTICLE = EnumSet.of(Role.LEDE, Role.LABEL, Role.TEXT);

  /** What the page shows of the story below its title and byline, a blank line between passages. */
  public String article() {
    return story.passages().stream()
        .filter(passage -> ARTICLE.contains(passage.role()))
        .map(Passage::text)
        .collect(Collectors.joining("\n\n"));
  }
}
