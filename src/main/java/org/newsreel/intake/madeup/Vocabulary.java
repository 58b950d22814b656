package org.newsreel.intake.madeup;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The words of a made-up language, the most used first, and how often each is used: as in real ones
 * the word at rank r about once in r times as many words as the first (Zipf).
 */
public final class Vocabulary {
  private final Writing writing;
  private final List<String> words;
  private final double[] shares;

  private Vocabulary(Writing writing, List<String> words) {
    this.writing = writing;
    this.words = words;
    shares = new double[words.size()];
    double sum = 0;
    for (int rank = 0; rank < shares.length; rank++) {
      // Mandelbrot's form: the few most used words of real texts are not that much more so.
      sum += 1 / (rank + 2.7);
      shares[rank] = sum;
    }
  }

  static Vocabulary of(Writing writing, Random random) {
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < writing.size()) {
      words.add(writing.word(random, words.size()));
    }
    return new Vocabulary(writing, List.copyOf(words));
  }

  Writing writing() {
    return writing;
  }

  /** All words, the most used first. */
  public List<String> words() {
    return words;
  }

  /** A word as often as it is used. */
  public String any(Random random) {
    double place = random.nextDouble() * shares[shares.length - 1];
    int rank = Arrays.binarySearch(shares, place);
    return words.get(Math.min(rank < 0 ? -rank - 1 : rank, words.size() - 1));
  }

  /** A word that few use: what a story is about. */
  String topic(Random random) {
    double least = Math.log(200);
    double most = Math.log(words.size());
    return words.get((int) Math.exp(least + random.nextDouble() * (most - least)) % words.size());
  }
}
