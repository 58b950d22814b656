package org.newsreel.ui;

import org.newsreel.viewmodel.Sorting;

/**
 * How the reader left the collections and the list.
 *
 * @param share the collections' share of the width, from 0 to 1
 * @param hidden whether the collections were hidden
 */
public record ShelfState(double share, boolean hidden, Sorting sorting) {
  public static final ShelfState FIRST = new ShelfState(0.175, false, Sorting.ADDED);
}
