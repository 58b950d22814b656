package org.newsreel.align.search;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes chains and what is heard of letters: a state that sounds like "c" fits a "c" and nothing
 * else. A dot is a pause, a question mark is what nobody wrote.
 */
final class Letters {
  static final float SKIP = 15;
  private static final float PAUSE = 1;
  private static final float UNWRITTEN = 5;
  private static final float MISFIT = -20;
  private static final float LOOSE_FIT = -10;

  private Letters() {}

  /** Words of one-letter states, with bars between ways: "ab|ac". */
  static Chain.Builder words(String... words) {
    Chain.Builder builder = new Chain.Builder(PAUSE, UNWRITTEN);
    for (String word : words) {
      builder.word(SKIP, UNWRITTEN, 0);
      for (String way : word.split("\\|", -1)) {
        builder.way();
        way.chars().forEach(letter -> builder.state(letter - 'a', 0, 0));
      }
    }
    return builder;
  }

  static Path best(Chain.Builder words, String heard) {
    Chain chain = words.build();
    return Viterbi.best(chain, heard(heard), Band.whole(chain.words()));
  }

  static Scores heard(String heard) {
    return new Scores() {
      @Override
      public int frames() {
        return heard.length();
      }

      @Override
      public float[] at(int frame) {
        float[] scores = new float[26];
        for (int i = 0; i < scores.length; i++) {
          scores[i] = fit(frame, 'a' + i);
        }
        return scores;
      }

      @Override
      public float pause(int frame) {
        return fit(frame, '.');
      }

      @Override
      public float unwritten(int frame) {
        return Math.max(LOOSE_FIT, fit(frame, '?'));
      }

      private float fit(int frame, int letter) {
        return heard.charAt(frame) == letter ? 0 : MISFIT;
      }
    };
  }

  /** The frames of each word: "0-2 out 4-7". */
  static String times(Path path) {
    return IntStream.range(0, path.words())
        .mapToObj(word -> path.says(word) ? path.start(word) + "-" + path.end(word) : "out")
        .collect(Collectors.joining(" "));
  }

  /** What is found at each frame, as {@link #heard} takes it. */
  static String found(Path path) {
    return path.heard()
        .mapToObj(
            column ->
                switch (column) {
                  case Path.PAUSE -> ".";
                  case Path.UNWRITTEN -> "?";
                  default -> String.format(Locale.ROOT, "%c", 'a' + column);
                })
        .collect(Collectors.joining());
  }
}
