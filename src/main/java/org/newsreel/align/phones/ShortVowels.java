package org.newsreel.align.phones;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes short vowels into words of scripts that leave them out, where syllables need one: no
 * syllable begins with two consonants, and none ends with two.
 */
final class ShortVowels {
  private final String vowel;
  private final boolean clusters;
  private final Pattern consonants;

  /**
   * The writer of one script.
   *
   * @param vowel the letter to write, empty where the script leaves none out
   * @param longVowels the letters that are vowels or carry one, as a regular expression
   * @param clusters whether words may end with a vowel and two consonants
   */
  ShortVowels(String vowel, String longVowels, boolean clusters) {
    this.vowel = vowel;
    this.clusters = clusters;
    consonants = Pattern.compile(vowel.isEmpty() ? "(?!)" : "(?:(?!" + longVowels + ")\\S)+");
  }

  /** The ways to fill in a word, the likeliest first; the word itself if it needs none. */
  List<String> filled(String word) {
    return new ArrayList<>(new LinkedHashSet<>(List.of(filled(word, 2), filled(word, 1))));
  }

  /** Begins a syllable with every first of {@code group} consonants. */
  private String filled(String word, int group) {
    return consonants
        .matcher(word)
        .replaceAll(run -> Matcher.quoteReplacement(filled(run, word.length(), group)));
  }

  /** A vowel that begins the word takes the first of two consonants into its syllable. */
  private String filled(MatchResult run, int end, int group) {
    int length = run.end() - run.start();
    boolean cluster = clusters && run.start() > 0 && run.end() == end && length == 2;
    return cluster ? run.group() : filled(run.group(), run.start() == 1 ? 1 : 0, group);
  }

  private String filled(String run, int closing, int group) {
    StringBuilder out = new StringBuilder();
    int last = run.length() - 1;
    for (int i = 0; i <= last; i++) {
      out.append(run.charAt(i));
      if (i < last && i >= closing && (i - closing) % group == 0) {
        out.append(vowel);
      }
    }
    return out.toString();
  }
}
