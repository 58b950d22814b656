package org.newsreel.viewmodel;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ListChangeListener;

/** A stretch of a list that took the place of another, of which only the numbers are kept. */
final class Stretch extends ListChangeListener.Change<StoryItem> {
  private static final int[] NO_PERMUTATION = {};

  private final StoryPages list;
  private final int from;
  private final int to;
  private final long[] removed;
  private boolean begun;

  Stretch(StoryPages list, int from, int to, long[] removed) {
    super(list);
    this.list = list;
    this.from = from;
    this.to = to;
    this.removed = removed;
  }

  @Override
  public boolean next() {
    boolean isFirst = !begun;
    begun = true;
    return isFirst;
  }

  @Override
  public void reset() {
    begun = false;
  }

  @Override
  public int getFrom() {
    return from;
  }

  @Override
  public int getTo() {
    return to;
  }

  @Override
  public List<StoryItem> getRemoved() {
    return new AbstractList<>() {
      @Override
      public StoryItem get(int index) {
        return list.items().of(removed[index]);
      }

      @Override
      public int size() {
        return removed.length;
      }
    };
  }

  @Override
  protected int[] getPermutation() {
    return NO_PERMUTATION;
  }
}
