package org.newsreel.align.phones;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the letters of a language are said. At each place in a word that rule holds which is for the
 * most letters; of several, one that asks for surroundings, if they fit; of several, the first
 * written.
 */
final class LetterRules {
  private static final Comparator<Rule> NARROWEST_FIRST =
      Comparator.comparingInt((Rule rule) -> -rule.letters.length())
          .thenComparing(rule -> !rule.isNarrow);

  private final Map<Character, List<Rule>> byFirst = new HashMap<>();

  private record Rule(String letters, boolean isNarrow, Pattern place, Ways ways) {
    boolean fits(Matcher word, String text, int at) {
      return text.startsWith(letters, at)
          && word.usePattern(place).region(at, text.length()).lookingAt();
    }
  }

  /**
   * Adds the rule {@code before{letters}after} or plain {@code letters}; what stands before and
   * after is a regular expression, in which {@code ^} and {@code $} are the ends of the word.
   */
  void add(String pattern, Ways ways) {
    int open = pattern.indexOf('{');
    int close = pattern.indexOf('}', open + 1);
    String letters = open < 0 ? pattern : pattern.substring(open + 1, close);
    String before = open < 1 ? "" : "(?<=" + pattern.substring(0, open) + ")";
    String after = open < 0 ? "" : "(?=" + pattern.substring(close + 1) + ")";
    Rule rule =
        new Rule(
            letters, open >= 0, Pattern.compile(before + Pattern.quote(letters) + after), ways);
    List<Rule> rules = byFirst.computeIfAbsent(letters.charAt(0), first -> new ArrayList<>());
    rules.add(rule);
    rules.sort(NARROWEST_FIRST);
  }

  boolean knows(char letter) {
    return byFirst.containsKey(letter);
  }

  /** Letters without a rule are left out. */
  Ways ways(String word) {
    Matcher matcher =
        Pattern.compile("").matcher(word).useTransparentBounds(true).useAnchoringBounds(false);
    List<Ways> parts = new ArrayList<>();
    int at = 0;
    while (at < word.length()) {
      Optional<Rule> rule = ruleAt(matcher, word, at);
      rule.map(Rule::ways).ifPresent(parts::add);
      at += rule.map(found -> found.letters.length()).orElse(1);
    }
    return Ways.inARow(parts);
  }

  private Optional<Rule> ruleAt(Matcher matcher, String word, int at) {
    return byFirst.getOrDefault(word.charAt(at), List.of()).stream()
        .filter(rule -> rule.fits(matcher, word, at))
        .findFirst();
  }
}
