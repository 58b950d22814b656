package org.newsreel.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A broadcaster's video story as it was read. It never changes: what the reader does with it is its
 * {@link StoryStatus}.
 *
 * @param origin the address or file that it was read from; empty for pasted text
 * @param source who published it ("DW"); empty where the page does not say
 * @param language a BCP 47 tag; "und" where it could not be told
 * @param length how long the page says that the clip is
 * @param lede the standfirst, which is seldom spoken; empty where there is none
 * @param passages what every part of the page was taken for, in the page's order
 */
public record Story(
    StoryId id,
    String origin,
    String source,
    String title,
    List<Person> authors,
    Optional<LocalDate> published,
    String language,
    Optional<Duration> length,
    String lede,
    Transcript transcript,
    List<Passage> passages,
    StoryLinks links) {
  public static final Story NONE =
      new Story(
          new StoryId("0".repeat(16)),
          "",
          "",
          "",
          List.of(),
          Optional.empty(),
          "und",
          Optional.empty(),
          "",
          Transcript.NONE,
          List.of(),
          StoryLinks.NONE);

  public Story {
    authors = List.copyOf(authors);
    passages = List.copyOf(passages);
  }

  /** What was recognised as the site's, not the story's. */
  public List<Passage> boilerplate() {
    return passages.stream().filter(passage -> passage.role().isBoilerplate()).toList();
  }
}
