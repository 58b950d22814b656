package org.newsreel.viewmodel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.newsreel.library.Catalogue;
import org.newsreel.model.StoryEntry;

/**
 * Reads pages of the list in the background, one at a time, the one that was asked for last first.
 * Those that have long scrolled out of view are not read any more.
 */
final class RowReader {
  /** As many as can be in view, and one to either side. */
  private static final int MOST = 4;

  private final Catalogue lists;
  private final Jobs jobs;
  private final Consumer<Exception> failed;
  private final IntFunction<long[]> missing;
  private final BiConsumer<long[], Map<Long, StoryEntry>> read;
  private final Deque<Integer> waiting = new ArrayDeque<>();
  private boolean busy;

  /**
   * Makes a reader.
   *
   * @param missing the numbers of a page that are yet to be read
   * @param read takes the numbers that were looked for, and what was found
   */
  RowReader(
      Catalogue lists,
      Jobs jobs,
      Consumer<Exception> failed,
      IntFunction<long[]> missing,
      BiConsumer<long[], Map<Long, StoryEntry>> read) {
    this.lists = lists;
    this.jobs = jobs;
    this.failed = failed;
    this.missing = missing;
    this.read = read;
  }

  /** Asks for a page that somebody looks at. */
  void want(int page) {
    waiting.remove(page);
    waiting.addFirst(page);
    if (waiting.size() > MOST) {
      waiting.removeLast();
    }
    next();
  }

  /** Asks for a page that may be looked at soon. */
  void wantAhead(int page) {
    if (waiting.size() < MOST && !waiting.contains(page)) {
      waiting.addLast(page);
      next();
    }
  }

  /** Pages are others from now on. */
  void forget() {
    waiting.clear();
  }

  private void next() {
    while (!busy && !waiting.isEmpty()) {
      long[] numbers = missing.apply(waiting.removeFirst());
      if (numbers.length > 0) {
        busy = true;
        jobs.start(() -> lists.entries(numbers), found -> came(numbers, found), this::failedToCome);
      }
    }
  }

  private void came(long[] numbers, Map<Long, StoryEntry> found) {
    busy = false;
    read.accept(numbers, found);
    next();
  }

  private void failedToCome(Exception failure) {
    busy = false;
    waiting.clear();
    failed.accept(failure);
  }
}
