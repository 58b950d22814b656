package org.newsreel.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How we do at the test feeds of other readers, which are read where they are at hand. */
class FeedScoresTest {
  /** Floors are what issue 4 asks for. */
  private static final double CORE_FLOOR = .94;

  private static final double PAIRS_FLOOR = .95;

  @Test
  void saysWhatFeedparserSaysOfItsOwnTestFeeds() throws IOException {
    List<FeedparserCase> all = FeedparserCase.all();
    double core = score("feedparser core", all, FeedparserCase::isCore);
    score("  of these entities", all, each -> each.name().startsWith("entities/"));
    score("  of these others", all, each -> each.isCore() && !each.name().startsWith("entities/"));
    double base = score("feedparser base addresses", all, each -> each.name().contains("/base/"));
    assertThat(core).isGreaterThanOrEqualTo(CORE_FLOOR);
    assertThat(base).isGreaterThanOrEqualTo(CORE_FLOOR);
  }

  private static double score(
      String name, List<FeedparserCase> all, Predicate<FeedparserCase> which) {
    List<FeedparserCase> cases = all.stream().filter(which).toList();
    List<FeedparserCase> faults = cases.stream().filter(each -> !each.fault().isEmpty()).toList();
    int right = cases.size() - faults.size();
    System.out.printf("%-28s %4d of %4d%n", name, right, cases.size());
    return cases.isEmpty() ? 1 : (double) right / cases.size();
  }

  @Test
  void saysWhatGofeedSaysOfItsOwnTestFeeds() throws IOException {
    List<GofeedPair> pairs = GofeedPair.all();
    List<GofeedPair.Outcome> outcomes = pairs.stream().map(GofeedPair::outcome).toList();
    long right = outcomes.stream().filter(each -> each.fault().isEmpty()).count();
    List<GofeedPair.Outcome> whole = outcomes.stream().filter(o -> o.unknown() == 0).toList();
    long wholeRight = whole.stream().filter(each -> each.fault().isEmpty()).count();
    System.out.printf("%-28s %4d of %4d%n", "gofeed, fields we have", right, pairs.size());
    System.out.printf("%-28s %4d of %4d%n", "  with no other field", wholeRight, whole.size());
    assertThat((double) right / pairs.size()).isGreaterThanOrEqualTo(PAIRS_FLOOR);
    assertThat((double) wholeRight / whole.size()).isGreaterThanOrEqualTo(PAIRS_FLOOR);
  }

  @Test
  void nothingThatRunsSurvivesFeedparsersSanitizerFeeds() throws IOException {
    for (FeedparserCase each : FeedparserCase.all()) {
      if (each.name().contains("/sanitize/")) {
        SafeOutput.holds(each.name(), feed(each));
      }
    }
  }

  private static Feed feed(FeedparserCase of) {
    try {
      return of.feed();
    } catch (FeedException e) {
      throw new AssertionError(e);
    }
  }
}
