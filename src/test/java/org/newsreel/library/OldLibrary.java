package org.newsreel.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsreel.model.Clip;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;

/** A library as earlier versions of the schema have it, with one story. */
final class OldLibrary {
  /** Of the newest one that is kept for tests. */
  static final int NEWEST = 4;

  /** The story in it has this id and these words, and another title. */
  static final Story STORY = Stories.saying("ferry", "The ferry sails again.");

  static final TimedTranscript TIMES =
      new TimedTranscript(
          SyncRung.WORDS, "ear 1", List.of(new TimedWord(1, Span.ofMillis(200, 480), 0.9)));

  private static final String CLIP = "0123456789abcdef0123456789abcdef.mp4";

  private OldLibrary() {}

  /** Takes a library as the first version made it from version to version. */
  static void make(Path folder, int version) throws Exception {
    Files.createDirectories(folder);
    for (int step = 1; step <= version; step++) {
      try (var sql = OldLibrary.class.getResourceAsStream("/library/version-" + step + ".sql")) {
        String text = new String(sql.readAllBytes(), UTF_8);
        Raw.change(
            folder, text.replace("$ID", STORY.id().value()).replace("$CLIP", CLIP).split(";\n"));
      }
    }
  }

  /** What is missing of the old story. */
  static Optional<String> fault(Library library) throws LibraryException {
    Optional<StoryEntry> entry = library.entry(STORY.id());
    if (entry.isEmpty()) {
      return Optional.of("the old story is gone");
    }
    Story story = library.story(STORY.id());
    Optional<Clip> clip = library.clip(STORY.id());
    boolean whole =
        story.title().equals("Ferries sail")
            && entry.get().status().starred()
            && clip.isPresent()
            && library.sync(story, clip.get()).equals(Sync.of(TIMES));
    return whole ? Optional.empty() : Optional.of("the old story is not whole");
  }
}
