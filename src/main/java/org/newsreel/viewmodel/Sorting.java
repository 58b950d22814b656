package org.newsreel.viewmodel;

import org.newsreel.library.Order;

/** What the reader has the list sorted by. */
public enum Sorting {
  /** The newest in the library first. */
  ADDED(Order.ADDED),
  /** The newest in the world first. */
  PUBLISHED(Order.PUBLISHED),
  TITLE(Order.TITLE),
  SOURCE(Order.SOURCE),
  SHORTEST(Order.SHORTEST);

  private final Order order;

  Sorting(Order order) {
    this.order = order;
  }

  Order order() {
    return order;
  }
}
