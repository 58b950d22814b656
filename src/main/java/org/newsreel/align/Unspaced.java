package org.newsreel.align;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Scripts that put no spaces between words: their tokens are whole sentences. */
final class Unspaced {
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?<=.)(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}"
              + "\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}])");

  private Unspaced() {}

  /** Each such character of a token by itself; any other token as it is. */
  static Stream<String> parts(String token) {
    return BETWEEN.splitAsStream(token);
  }
}
