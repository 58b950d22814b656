package org.newsreel.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsreel.intake.FeedRefresh;
import org.newsreel.library.KeptFeed;
import org.newsreel.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the feeds that are followed. */
@Command(name = "list", description = "Lists the feeds that are followed, and why one failed.")
final class FeedListVerb implements Callable<Integer> {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

  private final Newsreel newsreel;

  @Option(
      names = "--json",
      description =
          "One JSON object a line for each feed: url, title, folder, checked, failures, problem,"
              + " due, items.")
  private boolean json;

  FeedListVerb(Newsreel newsreel) {
    this.newsreel = newsreel;
  }

  @Override
  public Integer call() throws Exception {
    try (Library library = newsreel.openLibrary()) {
      for (KeptFeed feed : library.feeds().all()) {
        int items = library.feeds().items(feed.address()).size();
        newsreel.streams().out().println(json ? json(feed, items) : line(feed, items));
      }
    }
    return Commands.DONE;
  }

  /** What came of looking at a feed. */
  static String line(FeedRefresh.Outcome outcome) {
    return named(outcome.feed()) + "  " + outcome.newItems() + " new";
  }

  private static String line(KeptFeed feed, int items) {
    String problem = feed.problem().isEmpty() ? "" : "  failing: " + Plain.line(feed.problem());
    return named(feed) + "  " + items + (items == 1 ? " story" : " stories") + problem;
  }

  private static String named(KeptFeed feed) {
    return Stream.of(feed.folder(), feed.title(), feed.address())
        .map(Plain::line)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("  "));
  }

  private static String json(KeptFeed feed, int items) {
    JsonObject json = new JsonObject();
    json.addProperty("url", feed.address());
    json.addProperty("title", feed.title());
    json.addProperty("folder", feed.folder());
    json.addProperty("checked", feed.checked().map(Object::toString).orElse(null));
    json.addProperty("failures", feed.failures());
    json.addProperty("problem", feed.problem());
    json.addProperty("due", feed.due().toString());
    json.addProperty("items", items);
    return GSON.toJson(json);
  }
}
