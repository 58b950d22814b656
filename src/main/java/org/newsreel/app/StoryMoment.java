package org.newsreel.app;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsreel.model.StoryId;

/**
 * A moment of a story in the library, as an address: {@code newsreel://story/ID?t=SECONDS}.
 *
 * @param at empty for where the reader left the story
 */
record StoryMoment(StoryId story, Optional<Duration> at) {
  private static final Pattern FORM =
      Pattern.compile("newsreel://story/([0-9a-f]{16})/?(?:\\?t=(\\d{1,6}(?:\\.\\d{1,6})?))?");

  /** Empty where a text is no such address. */
  static Optional<StoryMoment> of(String address) {
    Matcher form = FORM.matcher(address);
    return form.matches()
        ? Optional.of(
            new StoryMoment(
                new StoryId(form.group(1)),
                Optional.ofNullable(form.group(2)).map(StoryMoment::seconds)))
        : Optional.empty();
  }

  private static Duration seconds(String number) {
    return Duration.ofMillis(Math.round(Double.parseDouble(number) * 1000));
  }
}
