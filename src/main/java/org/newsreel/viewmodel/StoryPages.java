package org.newsreel.viewmodel;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;
import org.newsreel.library.Catalogue;
import org.newsreel.model.StoryEntry;

/**
 * A list of stories that holds their numbers only. A row is read, with those around it, when it is
 * asked for; till then it is an empty one. Asking where a story is reads nothing.
 */
final class StoryPages extends ObservableListBase<StoryItem> {
  /** Rows that are read at once. */
  static final int PAGE = 50;

  private final StoryItems items = new StoryItems();
  private final RowReader rows;
  private long[] numbers = {};
  private int inView = -1;

  StoryPages(Catalogue lists, Jobs jobs, Consumer<Exception> failed) {
    rows = new RowReader(lists, jobs, failed, this::missing, this::read);
  }

  @Override
  public int size() {
    return numbers.length;
  }

  @Override
  public StoryItem get(int index) {
    long number = numbers[index];
    StoryItem item = items.of(number);
    look(index / PAGE, item.isThere());
    return item;
  }

  private void look(int page, boolean isThere) {
    if (!isThere) {
      rows.want(page);
    }
    if (page != inView) {
      inView = page;
      ahead(page + 1);
      ahead(page - 1);
    }
  }

  private void ahead(int page) {
    if (page >= 0 && page * PAGE < numbers.length && missing(page).length > 0) {
      rows.wantAhead(page);
    }
  }

  private long[] missing(int page) {
    int from = Math.min(page * PAGE, numbers.length);
    return Arrays.stream(numbers, from, Math.min(from + PAGE, numbers.length))
        .filter(number -> !items.isThere(number))
        .toArray();
  }

  /** What is damaged or was deleted meanwhile has no row. */
  private void read(long[] wanted, Map<Long, StoryEntry> found) {
    found.forEach(this::show);
    if (found.size() < wanted.length) {
      Set<Long> read = found.keySet();
      remove(Set.copyOf(Arrays.stream(wanted).filter(n -> !read.contains(n)).boxed().toList()));
    }
  }

  /** The item of a story, whether it is in the list or not. */
  StoryItem show(long number, StoryEntry entry) {
    StoryItem item = items.of(number);
    item.show(entry);
    return item;
  }

  /** Whether it is known that a story has a clip. */
  boolean hasClip(long number) {
    return items.known(number).filter(item -> item.entryProperty().get().hasClip()).isPresent();
  }

  /** Those that somebody holds or looked at lately. */
  StoryItems items() {
    return items;
  }

  /** Nobody may change what is in it. */
  long[] numbers() {
    return numbers;
  }

  void remove(Set<Long> gone) {
    setNumbers(Arrays.stream(numbers).filter(number -> !gone.contains(number)).toArray());
  }

  /** Puts other stories in place of these; tells only of the stretch in which they differ. */
  void setNumbers(long[] now) {
    long[] was = numbers;
    int from = Arrays.mismatch(was, now);
    if (from < 0) {
      return;
    }
    int tail = 0;
    int most = Math.min(was.length, now.length) - from;
    while (tail < most && was[was.length - 1 - tail] == now[now.length - 1 - tail]) {
      tail++;
    }
    numbers = now;
    modCount++;
    inView = -1;
    rows.forget();
    fireChange(
        new Stretch(
            this, from, now.length - tail, Arrays.copyOfRange(was, from, was.length - tail)));
  }

  /** Where a story is in the list, or -1. */
  int place(long number) {
    return IntStream.range(0, numbers.length)
        .filter(index -> numbers[index] == number)
        .findFirst()
        .orElse(-1);
  }

  /** Where stories are in the list, as far as they are. */
  int[] places(long... wanted) {
    long[] sorted = wanted.clone();
    Arrays.sort(sorted);
    return IntStream.range(0, numbers.length)
        .filter(index -> Arrays.binarySearch(sorted, numbers[index]) >= 0)
        .toArray();
  }

  @Override
  public int indexOf(Object story) {
    return story instanceof StoryItem item ? place(item.number()) : -1;
  }

  @Override
  public int lastIndexOf(Object story) {
    return indexOf(story);
  }

  @Override
  public boolean contains(Object story) {
    return indexOf(story) >= 0;
  }
}
