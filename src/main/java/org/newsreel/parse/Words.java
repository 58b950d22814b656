package org.newsreel.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of the phrase table's columns, whatever their language. */
final class Words {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\u200C]+");

  private Words() {}

  static List<String> of(String key) {
    return Arrays.stream(BETWEEN.split(key)).filter(word -> !word.isEmpty()).toList();
  }

  /** Every word of every phrase in a column. */
  static Set<String> in(Function<Phrases, List<String>> column) {
    return phrases(column).flatMap(phrase -> of(phrase).stream()).collect(Collectors.toSet());
  }

  /** Every phrase of a column. */
  static Stream<String> phrases(Function<Phrases, List<String>> column) {
    return Phrases.ALL.stream().flatMap(phrases -> column.apply(phrases).stream());
  }
}
