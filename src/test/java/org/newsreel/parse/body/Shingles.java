package org.newsreel.parse.body;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Counts runs of four words that two texts share, as the scrapinghub benchmark does. */
final class Shingles {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int RUN = 4;

  private int pages;
  private int found;
  private double precision;
  private double recall;

  /** Pages without any output count against the recall only. */
  void add(String wanted, String extracted) {
    Map<List<String>, Integer> truth = of(wanted);
    Map<List<String>, Integer> output = of(extracted);
    double shared = 0;
    for (Map.Entry<List<String>, Integer> run : truth.entrySet()) {
      shared += Math.min(run.getValue(), output.getOrDefault(run.getKey(), 0));
    }
    pages++;
    found += output.isEmpty() ? 0 : 1;
    precision += shared / Math.max(1, sum(output));
    recall += shared / Math.max(1, sum(truth));
  }

  double f1() {
    double mean = precision / Math.max(1, found);
    return 2 * mean * recall / (mean * pages + recall);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d pages, precision %.4f, recall %.4f, F1 %.4f",
        pages,
        precision / Math.max(1, found),
        recall / pages,
        f1());
  }

  private static int sum(Map<List<String>, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<List<String>, Integer> of(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - RUN + 1); i++) {
      runs.merge(words.subList(i, Math.min(words.size(), i + RUN)), 1, Integer::sum);
    }
    runs.remove(List.of());
    return runs;
  }
}
