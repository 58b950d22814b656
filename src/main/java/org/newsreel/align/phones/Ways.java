package org.newsreel.align.phones;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The ways in which something may be said, each once, the likeliest first: at most {@link #MOST},
 * none longer than {@link #LONGEST}.
 */
record Ways(List<List<Phone>> all) {
  static final int MOST = 6;
  static final int LONGEST = 400;

  /** There is one way to say it: not at all. */
  static final Ways SILENT = new Ways(List.of(List.of()));

  /** It cannot be said. */
  static final Ways NONE = new Ways(List.of());

  Ways {
    all = all.stream().map(Ways::capped).distinct().limit(MOST).toList();
  }

  private record Ranked(List<Phone> phones, int rank) {}

  static Ways of(Phone... phones) {
    return new Ways(List.of(List.of(phones)));
  }

  /** Reads phones by name, with bars between ways and a dash for silence: "T | D | -". */
  static Ways parse(String text) {
    return new Ways(Arrays.stream(text.split("\\|")).map(Ways::phones).toList());
  }

  private static List<Phone> phones(String names) {
    return Arrays.stream(names.strip().split("\\s+"))
        .filter(name -> !name.equals("-"))
        .map(Phone::valueOf)
        .toList();
  }

  /** One after the other; those come first that swerve least from each part's likeliest way. */
  static Ways inARow(Collection<Ways> parts) {
    List<Ranked> rows = List.of(new Ranked(List.of(), 0));
    List<Phone> sure = new ArrayList<>();
    for (Ways part : parts) {
      if (part.all.size() == 1) {
        sure.addAll(part.all.getFirst());
      } else {
        rows = extended(rows, sure, part.all);
        sure.clear();
      }
      if (part.all.isEmpty() || rows.getFirst().phones.size() + sure.size() > LONGEST) {
        break;
      }
    }
    return new Ways(extended(rows, sure, SILENT.all).stream().map(Ranked::phones).toList());
  }

  private static List<Ranked> extended(
      List<Ranked> rows, List<Phone> sure, List<List<Phone>> ends) {
    List<Ranked> longer = new ArrayList<>();
    for (Ranked row : rows) {
      for (int i = 0; i < ends.size(); i++) {
        longer.add(
            new Ranked(
                Stream.of(row.phones, sure, ends.get(i)).flatMap(List::stream).toList(),
                row.rank + i));
      }
    }
    return longer.stream().sorted(Comparator.comparingInt(Ranked::rank)).limit(MOST).toList();
  }

  /** Those of {@code other} after these. */
  Ways or(Ways other) {
    return new Ways(Stream.concat(all.stream(), other.all.stream()).toList());
  }

  /** These, and leaving it unsaid as the last. */
  Ways andMaybe() {
    return first(MOST - 1).or(SILENT);
  }

  Ways first(int count) {
    return new Ways(all.subList(0, Math.min(count, all.size())));
  }

  boolean isNone() {
    return all.isEmpty();
  }

  /** Whether nothing of it is ever said. */
  boolean isSilent() {
    return all.stream().allMatch(List::isEmpty);
  }

  private static List<Phone> capped(List<Phone> phones) {
    return List.copyOf(phones.subList(0, Math.min(phones.size(), LONGEST)));
  }
}
