package org.newsreel.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads tables and indexes of a damaged database page by page, going on around what cannot be read.
 */
final class Trees {
  private static final int INDEX = 0x02;
  private static final int TABLE = 0x05;
  private static final int INDEX_LEAF = 0x0a;
  private static final int TABLE_LEAF = 0x0d;
  private static final int FILE_HEADER = 100;

  private final Pages pages;
  private final Cells cells;
  private final BitSet seen = new BitSet();

  Trees(Pages pages) {
    this.pages = pages;
    cells = new Cells(pages);
  }

  /**
   * Reads a table or an index from its first page.
   *
   * @return whether no page and no row of it is damaged
   */
  boolean read(int root, Consumer<RawRow> rows) {
    boolean whole = true;
    Deque<Integer> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      int number = open.pop();
      if (number < 1 || number > pages.count() || seen.get(number)) {
        whole = false;
      } else {
        seen.set(number);
        whole &= readPage(number, open, rows);
      }
    }
    return whole;
  }

  private boolean readPage(int number, Deque<Integer> open, Consumer<RawRow> rows) {
    try {
      ByteBuffer page = pages.page(number);
      int start = number == 1 ? FILE_HEADER : 0;
      return switch (page.get(start)) {
        case TABLE_LEAF -> leaf(page, start, rows);
        case TABLE -> children(page, start, open);
        case INDEX_LEAF -> entries(page, start, rows);
        case INDEX -> {
          boolean whole = entries(page, start, rows);
          yield children(page, start, open) && whole;
        }
        default -> false;
      };
    } catch (IOException e) {
      return false;
    }
  }

  private boolean leaf(ByteBuffer page, int start, Consumer<RawRow> rows) {
    boolean whole = true;
    long before = Long.MIN_VALUE;
    for (int place : places(page, start)) {
      try {
        RawRow row = cells.row(page, place);
        whole &= row.number() > before;
        before = Math.max(before, row.number());
        rows.accept(row);
      } catch (IOException | RuntimeException e) {
        whole = false;
      }
    }
    return whole && isCounted(page, start);
  }

  private boolean entries(ByteBuffer page, int start, Consumer<RawRow> rows) {
    boolean whole = isCounted(page, start);
    for (int place : places(page, start)) {
      try {
        rows.accept(cells.entry(page, place, page.get(start) == INDEX));
      } catch (IOException | RuntimeException e) {
        whole = false;
      }
    }
    return whole;
  }

  private boolean children(ByteBuffer page, int start, Deque<Integer> open) {
    boolean whole = isCounted(page, start);
    open.push(page.getInt(start + 8));
    for (int place : places(page, start).reversed()) {
      if (place + 4 <= page.capacity()) {
        open.push(page.getInt(place));
      } else {
        whole = false;
      }
    }
    return whole;
  }

  /** Where the cells of a page begin, as far as that is possible. */
  private List<Integer> places(ByteBuffer page, int start) {
    List<Integer> places = new ArrayList<>();
    int first = firstPointer(page, start);
    for (int i = 0; i < Math.min(said(page, start), most(first)); i++) {
      places.add(page.getShort(first + 2 * i) & 0xffff);
    }
    places.removeIf(place -> place < first || place >= pages.usable());
    return places;
  }

  private boolean isCounted(ByteBuffer page, int start) {
    return places(page, start).size() == said(page, start);
  }

  private static int said(ByteBuffer page, int start) {
    return page.getShort(start + 3) & 0xffff;
  }

  private int most(int first) {
    return (pages.usable() - first) / 2;
  }

  private static int firstPointer(ByteBuffer page, int start) {
    return start + (page.get(start) < INDEX_LEAF ? 12 : 8);
  }

  /**
   * Reads the leaves of tables that no root leads to, as when a page above them is damaged. What
   * was deleted does not come back as far as the list of free pages can be read.
   */
  void strays(Consumer<List<RawRow>> leaves) {
    passFree();
    for (int number = 2; number <= pages.count(); number++) {
      if (!seen.get(number)) {
        List<RawRow> rows = new ArrayList<>();
        readStray(number, rows::add);
        if (!rows.isEmpty()) {
          leaves.accept(rows);
        }
      }
    }
  }

  private void readStray(int number, Consumer<RawRow> rows) {
    try {
      ByteBuffer page = pages.page(number);
      if (page.get(0) == TABLE_LEAF && leaf(page, 0, row -> {})) {
        leaf(page, 0, rows);
      }
    } catch (IOException e) {
      seen.set(number);
    }
  }

  private void passFree() {
    try {
      int trunk = pages.firstFree();
      while (trunk > 0 && trunk <= pages.count() && !seen.get(trunk)) {
        seen.set(trunk);
        ByteBuffer page = pages.page(trunk);
        int count = Math.clamp(page.getInt(4), 0, pages.usable() / 4 - 2);
        for (int i = 0; i < count; i++) {
          int free = page.getInt(8 + 4 * i);
          seen.set(Math.clamp(free, 0, pages.count()));
        }
        trunk = page.getInt(0);
      }
    } catch (IOException e) {
      // What is left of the list has been passed.
      return;
    }
  }
}
