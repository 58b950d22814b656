package org.newsreel.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsreel.cli.Newsreel;

/**
 * What a start of the program was given, here or in another process.
 *
 * @param addresses of pages on the web
 * @param moment the story to go to; of several, the last
 */
record Given(GivenFiles files, List<String> addresses, Optional<StoryMoment> moment) {
  /** Takes apart what is given; what is nothing of all that is left out. */
  static Given of(List<String> words) {
    List<Path> files = new ArrayList<>();
    List<String> addresses = new ArrayList<>();
    Optional<StoryMoment> moment = Optional.empty();
    for (String word : words) {
      Optional<StoryMoment> named = StoryMoment.of(word);
      if (named.isPresent()) {
        moment = named;
      } else if (Newsreel.isAddress(word)) {
        addresses.add(word);
      } else {
        path(word).filter(Path::isAbsolute).ifPresent(files::add);
      }
    }
    return new Given(GivenFiles.of(files), List.copyOf(addresses), moment);
  }

  private static Optional<Path> path(String word) {
    try {
      return Optional.of(Path.of(word));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
