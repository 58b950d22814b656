package org.newsreel.viewmodel;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stories that somebody holds or looked at lately, by their numbers. The others are let go of:
 * a list of a hundred thousand costs no more than what is in view.
 */
final class StoryItems {
  /** How many are kept though nobody holds them. */
  static final int KEPT = 2_000;

  private static final class Held extends WeakReference<StoryItem> {
    private final long number;

    Held(StoryItem item, ReferenceQueue<StoryItem> dropped) {
      super(item, dropped);
      number = item.number();
    }
  }

  private final Map<Long, Held> held = new HashMap<>();
  private final ReferenceQueue<StoryItem> dropped = new ReferenceQueue<>();
  private final Map<Long, StoryItem> lately = new LinkedHashMap<>(16, 0.75f, true);

  /** The one of this number; there is no other of it. */
  StoryItem of(long number) {
    StoryItem item = known(number).orElseGet(() -> added(number));
    lately.put(number, item);
    if (lately.size() > KEPT) {
      lately.remove(lately.keySet().iterator().next());
    }
    return item;
  }

  private StoryItem added(long number) {
    forgetDropped();
    StoryItem item = new StoryItem(number);
    held.put(number, new Held(item, dropped));
    return item;
  }

  private void forgetDropped() {
    for (Reference<?> gone = dropped.poll(); gone != null; gone = dropped.poll()) {
      if (gone instanceof Held once) {
        // By now the number may have an item again.
        held.remove(once.number, once);
      }
    }
  }

  Optional<StoryItem> known(long number) {
    return Optional.ofNullable(held.get(number)).map(Held::get);
  }

  /** All that are left. */
  Stream<StoryItem> known() {
    return held.values().stream().flatMap(each -> Stream.ofNullable(each.get()));
  }

  boolean isThere(long number) {
    return known(number).filter(StoryItem::isThere).isPresent();
  }
}
