package org.newsreel.parse.body;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The tables that hold data, rather than lay out the page. */
final class DataTables {
  private static final Set<String> TABLE = Set.of("table");
  private static final Set<String> DATA_PARTS = Set.of("col", "colgroup", "tfoot", "thead", "th");

  private final Set<Element> tables = Collections.newSetFromMap(new IdentityHashMap<>());

  DataTables(Element article) {
    for (Element table : Tree.all(article, TABLE)) {
      if (isData(table)) {
        tables.add(table);
      }
    }
  }

  boolean contain(Element table) {
    return tables.contains(table);
  }

  boolean standAround(Element element) {
    return !tables.isEmpty()
        && Tree.ancestors(element, Integer.MAX_VALUE).stream().anyMatch(tables::contains);
  }

  boolean standWithin(Element element) {
    return !tables.isEmpty() && Tree.all(element, TABLE).stream().anyMatch(tables::contains);
  }

  private static boolean isData(Element table) {
    if (table.attr("role").equals("presentation") || table.attr("datatable").equals("0")) {
      return false;
    }
    return !table.attr("summary").isEmpty()
        || isCaptioned(table)
        || Tree.isAny(table, DATA_PARTS)
        || (!Tree.isAny(table, TABLE) && isLarge(table));
  }

  private static boolean isCaptioned(Element table) {
    List<Element> captions = Tree.all(table, Set.of("caption"));
    return !captions.isEmpty() && captions.getFirst().childNodeSize() > 0;
  }

  private static boolean isLarge(Element table) {
    int rows = 0;
    int columns = 0;
    for (Element row : Tree.all(table, Set.of("tr"))) {
      rows += span(row, "rowspan");
      int cells = Tree.all(row, Set.of("td")).stream().mapToInt(c -> span(c, "colspan")).sum();
      columns = Math.max(columns, cells);
    }
    return rows != 1 && columns != 1 && (rows >= 10 || columns > 4 || rows * columns > 10);
  }

  private static int span(Element element, String attribute) {
    String digits = element.attr(attribute).strip();
    int end = 0;
    while (end < digits.length() && end < 6 && Character.isDigit(digits.charAt(end))) {
      end++;
    }
    return end == 0 ? 1 : Math.max(1, Integer.parseInt(digits.substring(0, end)));
  }
}
