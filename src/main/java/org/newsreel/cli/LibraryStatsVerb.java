package org.newsreel.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.library.StorageUse;
import org.newsreel.library.StoryUse;
import org.newsreel.model.StoryId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what the library holds and takes. */
@Command(
    name = "stats",
    description =
        "Tells what the library holds, what it takes on the disk, and its largest stories.")
final class LibraryStatsVerb implements Callable<Integer> {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
  private static final int LARGEST = 10;

  private final Newsreel newsreel;

  @Option(
      names = "--json",
      description =
          "One JSON object: stories, words, clips, bytes (database, clips, pictures, backups,"
              + " going), limit, largest (id, title, text, clip).")
  private boolean json;

  /** How it comes out as JSON; sizes are bytes. */
  private record Stats(
      int stories,
      long words,
      long clips,
      StorageUse bytes,
      @Nullable Long limit,
      List<Large> largest) {}

  private record Large(String id, String title, long text, long clip) {}

  LibraryStatsVerb(Newsreel newsreel) {
    this.newsreel = newsreel;
  }

  @Override
  public Integer call() throws Exception {
    try (Library library = newsreel.openLibrary()) {
      Stats stats = stats(library);
      PrintStream out = newsreel.streams().out();
      if (json) {
        out.println(GSON.toJson(stats));
      } else {
        say(out, stats);
      }
    }
    return Commands.DONE;
  }

  private static Stats stats(Library library) throws LibraryException {
    List<StoryUse> stories = library.storage().stories();
    OptionalLong limit = library.storage().limit();
    long words = 0;
    for (StoryUse story : stories) {
      words += words(library, story.id());
    }
    return new Stats(
        stories.size(),
        words,
        stories.stream().filter(story -> story.clip() > 0).count(),
        library.storage().inAll(),
        limit.isPresent() ? limit.getAsLong() : null,
        stories.stream().limit(LARGEST).map(LibraryStatsVerb::large).toList());
  }

  /** A story that is damaged has none to count, and keeps nobody from the others. */
  private static int words(Library library, StoryId id) {
    try {
      return library.story(id).transcript().words().size();
    } catch (LibraryException e) {
      return 0;
    }
  }

  private static Large large(StoryUse story) {
    return new Large(story.id().value(), story.title(), story.text(), story.clip());
  }

  private static void say(PrintStream out, Stats stats) {
    StorageUse bytes = stats.bytes();
    out.println(
        count(stats.stories(), "story", "stories")
            + ", "
            + count(stats.words(), "word", "words")
            + ", "
            + count(stats.clips(), "clip", "clips"));
    line(out, "Text", bytes.database());
    line(out, "Clips", bytes.clips());
    line(out, "Pictures", bytes.pictures());
    line(out, "Backups", bytes.backups());
    line(out, "Going", bytes.going());
    line(out, "In all", bytes.staying() + bytes.going());
    out.println("Limit      " + (stats.limit() == null ? "none" : new ByteSize(stats.limit())));
    stats.largest().forEach(story -> say(out, story));
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static void line(PrintStream out, String name, long bytes) {
    out.println(String.format(Locale.ROOT, "%-10s %s", name, new ByteSize(bytes)));
  }

  private static void say(PrintStream out, Large story) {
    ByteSize size = new ByteSize(story.text() + story.clip());
    out.println(
        String.format(Locale.ROOT, "%s  %10s  %s", story.id(), size, Plain.line(story.title())));
  }
}
