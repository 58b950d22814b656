package org.newsreel.desktop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far one place of a clip was from another, section by section. */
final class HeardTable {
  private final Map<String, List<Double>> differences = new LinkedHashMap<>();
  private final Map<String, Integer> looks = new LinkedHashMap<>();

  /**
   * Takes in one look.
   *
   * @param sure whether the places could be told
   * @param seconds how far ahead the one was of the other
   */
  void add(String section, boolean sure, double seconds) {
    looks.merge(section, 1, Integer::sum);
    List<Double> found = differences.computeIfAbsent(section, name -> new ArrayList<>());
    if (sure) {
      found.add(seconds * 1000);
    }
  }

  /** The share of differences of fewer milliseconds than that, either way. */
  double shareWithin(double milliseconds) {
    return all().stream().filter(size -> Math.abs(size) < milliseconds).count() / (double) count();
  }

  /** How many looks could be told. */
  int count() {
    return all().size();
  }

  /** The share of looks whose place could be told. */
  double share() {
    return all().size() / (double) looks.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public String toString() {
    StringBuilder text =
        new StringBuilder("section: told of looked, median, p95 |ms|, p99 |ms|, max |ms|\n");
    differences.forEach(
        (name, found) -> text.append(row(name, looks.getOrDefault(name, 0), found)));
    int looked = looks.values().stream().mapToInt(Integer::intValue).sum();
    return text.append(row("all", looked, all())).toString();
  }

  private List<Double> all() {
    return differences.values().stream().flatMap(List::stream).toList();
  }

  private static List<Double> sizes(List<Double> found) {
    return found.stream().map(Math::abs).sorted().toList();
  }

  private static String row(String name, int looked, List<Double> found) {
    if (found.isEmpty()) {
      return "%-28s 0 of %d%n".formatted(name, looked);
    }
    List<Double> sizes = sizes(found);
    return "%-28s %5d of %5d %7.1f %7.1f %7.1f %7.1f%n"
        .formatted(
            name,
            found.size(),
            looked,
            found.stream().sorted().toList().get(found.size() / 2),
            sizes.get(sizes.size() * 95 / 100),
            sizes.get(sizes.size() * 99 / 100),
            sizes.getLast());
  }
}
