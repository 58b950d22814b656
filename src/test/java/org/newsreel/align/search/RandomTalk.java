package org.newsreel.align.search;

import java.util.Random;

/** A chain and a recording that have nothing to do with each other: every cost is random. */
final class RandomTalk implements Scores {
  private static final int COLUMNS = 6;

  final Chain chain;
  private final float[][] rows;
  private final float[] quiet;
  private final float[] loose;

  RandomTalk(Random random, int words, int ways, int states, int frames) {
    chain = chain(random, words, ways, states);
    rows = new float[frames][COLUMNS];
    quiet = new float[frames];
    loose = new float[frames];
    for (int t = 0; t < frames; t++) {
      for (int i = 0; i < COLUMNS; i++) {
        rows[t][i] = -12 * random.nextFloat();
      }
      quiet[t] = -14 * random.nextFloat();
      loose[t] = -5 - 5 * random.nextFloat();
    }
  }

  private static Chain chain(Random random, int words, int ways, int states) {
    Chain.Builder builder = new Chain.Builder(6 * random.nextFloat(), 10 * random.nextFloat());
    for (int word = 0; word < words; word++) {
      builder.word(25 * random.nextFloat(), 10 * random.nextFloat(), 3 * random.nextFloat());
      for (int way = random.nextInt(ways); way >= 0; way--) {
        builder.way();
        for (int state = random.nextInt(states); state >= 0; state--) {
          builder.state(random.nextInt(COLUMNS), -random.nextFloat(), -2 * random.nextFloat());
        }
      }
    }
    for (int span = random.nextInt(3); span > 0; span--) {
      int first = random.nextInt(words);
      int end = first + 1 + random.nextInt(words - first);
      builder.span(new Chain.Span(first, end, 25 * random.nextFloat()));
    }
    return builder.build();
  }

  Path best(Band band) {
    return Viterbi.best(chain, this, band);
  }

  @Override
  public int frames() {
    return rows.length;
  }

  @Override
  public float[] at(int frame) {
    return rows[frame];
  }

  @Override
  public float pause(int frame) {
    return quiet[frame];
  }

  @Override
  public float unwritten(int frame) {
    return loose[frame];
  }
}
