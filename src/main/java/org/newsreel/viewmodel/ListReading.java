package org.newsreel.viewmodel;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.newsreel.library.Catalogue;
import org.newsreel.library.LibraryException;
import org.newsreel.library.Order;
import org.newsreel.library.query.Query;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;

/** What a list needs from the library; any thread may ask. */
record ListReading(Catalogue lists, Query query, Order order) {
  /**
   * The top of a list.
   *
   * @param wanted a story that need not be in it
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed over once; not compared.
  record Top(long[] numbers, Map<Long, StoryEntry> rows, Map<Long, StoryEntry> wanted) {}

  /**
   * A list in which stories may have been put.
   *
   * @param rows of the stories that were asked for, as far as they are there
   * @param before the list as it was
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed over once; not compared.
  record Put(Map<Long, StoryEntry> rows, long[] before, long[] numbers) {}

  Top top(Optional<StoryId> wanted) throws LibraryException {
    long[] numbers = lists.numbers(query, order, StoryPages.PAGE);
    return new Top(numbers, lists.entries(numbers), rows(wanted.stream().toList()));
  }

  long[] numbers() throws LibraryException {
    return lists.numbers(query, order);
  }

  /** Puts stories into a list where they belong, if they do and are not in it yet. */
  Put put(Collection<StoryId> stories, long[] before) throws LibraryException {
    Map<Long, StoryEntry> rows = rows(stories);
    long[] numbers = before;
    for (long number : rows.keySet()) {
      boolean isIn = Arrays.stream(numbers).anyMatch(each -> each == number);
      if (!isIn && lists.has(query, number)) {
        numbers = with(numbers, number);
      }
    }
    return new Put(rows, before, numbers);
  }

  private Map<Long, StoryEntry> rows(Collection<StoryId> stories) throws LibraryException {
    LongStream.Builder numbers = LongStream.builder();
    for (StoryId story : stories) {
      lists.number(story).ifPresent(numbers::add);
    }
    return lists.entries(numbers.build().toArray());
  }

  private long[] with(long[] numbers, long number) throws LibraryException {
    int place = place(numbers, number);
    long[] more = Arrays.copyOf(numbers, numbers.length + 1);
    System.arraycopy(numbers, place, more, place + 1, numbers.length - place);
    more[place] = number;
    return more;
  }

  /** Most new stories come on top: that is looked at first. */
  private int place(long[] numbers, long number) throws LibraryException {
    if (numbers.length == 0 || isBefore(number, numbers[0])) {
      return 0;
    }
    int low = 1;
    int high = numbers.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore(number, numbers[middle])) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private boolean isBefore(long number, long other) throws LibraryException {
    return lists.first(order, number, other) == number;
  }
}
