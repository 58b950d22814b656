package org.newsreel.align;

import java.util.function.DoubleConsumer;
import org.newsreel.align.acoustic.AcousticModel;
import org.newsreel.align.acoustic.Features;
import org.newsreel.align.acoustic.PhoneScores;
import org.newsreel.align.search.Chain;
import org.newsreel.align.search.Path;

/**
 * What was heard of a text in a recording.
 *
 * @param phones of the recording
 * @param rough way, in steps of the phones
 * @param exact way, in frames
 */
record Hearing(Wording wording, PhoneScores phones, Path rough, Path exact) {
  /**
   * Listens for a text.
   *
   * @param progress told the share of the work that is done
   */
  static Hearing of(
      Wording wording, Features features, SearchCosts costs, DoubleConsumer progress) {
    AcousticModel model = AcousticModel.enUs();
    PhoneScores phones = PhoneScores.of(model, features);
    progress.accept(0.3);
    Chains chains = new Chains(model, costs);
    PhoneSearch search = new PhoneSearch(features, phones, costs);
    Path rough = search.rough(chains.coarse(wording));
    progress.accept(0.45);
    Chain chain = chains.fine(wording);
    return new Hearing(wording, phones, rough, search.exact(model, chain, rough));
  }

  /** Whether an item is said. */
  boolean isSaid(int item) {
    return exact.says(item);
  }

  int start(int item) {
    return exact.start(item);
  }

  int end(int item) {
    return exact.end(item);
  }

  /** Frames between an item that is said and the one said before it; none before the first. */
  int gapBefore(int item) {
    for (int i = item - 1; i >= 0; i--) {
      if (isSaid(i)) {
        return start(item) - end(i);
      }
    }
    return 0;
  }
}
