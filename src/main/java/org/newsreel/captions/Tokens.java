package org.newsreel.captions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts words to what can be compared: letters and digits, whatever their case, and each character
 * by itself in scripts without spaces. Equal pieces have equal numbers.
 */
final class Tokens {
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[^\\p{L}\\p{M}\\p{N}]+|(?<=.)(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}"
              + "\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}])"
              + "|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}"
              + "\\p{IsMyanmar}])(?=.)");

  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02BC\u00AD\u200B-\u200F]");

  private final Map<String, Integer> numbers = new HashMap<>();

  /** Empty where there is neither letter nor digit. */
  List<Integer> of(String word) {
    String folded = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<Integer> tokens = new ArrayList<>();
    for (String piece : BETWEEN.split(APOSTROPHES.matcher(folded).replaceAll(""), -1)) {
      if (!piece.isEmpty()) {
        tokens.add(numbers.computeIfAbsent(piece, any -> numbers.size()));
      }
    }
    return tokens;
  }
}
