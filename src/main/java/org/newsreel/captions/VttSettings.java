package org.newsreel.captions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The settings of cues and regions: where and how they are shown. Of a setting that is given twice
 * the last valid one holds, and one that is not valid counts as not given.
 */
final class VttSettings {
  private static final String PERCENT = "0*(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)%";
  private static final String NUMBER = "-?\\d+(\\.\\d+)?";
  private static final String POINT = PERCENT + "," + PERCENT;

  private static final Map<String, Predicate<String>> OF_CUE =
      Map.of(
          "vertical", matching("rl|lr"),
          "line",
              matching("(" + NUMBER + "|" + PERCENT + ")(,(start|center|end))?")
                  .and(VttSettings::isCountable),
          "position", matching(PERCENT + "(,(line-left|center|line-right))?"),
          "size", matching(PERCENT),
          "align", matching("start|center|end|left|right"));

  private static final Map<String, Predicate<String>> OF_REGION =
      Map.of(
          "id", id -> !id.contains(VttTimes.ARROW),
          "width", matching(PERCENT),
          "lines", matching("\\d+"),
          "regionanchor", matching(POINT),
          "viewportanchor", matching(POINT),
          "scroll", matching("up"));

  private VttSettings() {}

  /**
   * Those of a cue.
   *
   * @param regions which the file has defined
   */
  static Map<String, String> ofCue(String text, List<Map<String, String>> regions) {
    Map<String, Predicate<String>> known = new HashMap<>(OF_CUE);
    known.put("region", id -> regions.stream().anyMatch(region -> id.equals(region.get("id"))));
    return valid(text, known);
  }

  static Map<String, String> ofRegion(String text) {
    return valid(text, OF_REGION);
  }

  private static Map<String, String> valid(String text, Map<String, Predicate<String>> known) {
    Map<String, String> settings = new HashMap<>();
    for (String setting : text.split("[ \\t\\n\\f]+", -1)) {
      int colon = setting.indexOf(':');
      if (colon > 0 && colon < setting.length() - 1) {
        String name = setting.substring(0, colon);
        String value = setting.substring(colon + 1);
        if (known.getOrDefault(name, any -> false).test(value)) {
          settings.put(name, value);
        }
      }
    }
    return Map.copyOf(settings);
  }

  /** No number of lines is infinite. */
  private static boolean isCountable(String line) {
    return Double.isFinite(Double.parseDouble(line.replaceFirst("[%,].*", "")));
  }

  private static Predicate<String> matching(String pattern) {
    return Pattern.compile(pattern).asMatchPredicate();
  }
}
