package org.newsreel.viewmodel;

import java.util.function.Consumer;
import org.newsreel.align.AlignListener;
import org.newsreel.model.TimedTranscript;

/** What an engine tells on its way. */
sealed interface SyncReport {
  /** So much is done, from 0 to 1. */
  record Reached(double share) implements SyncReport {}

  /** Times of a lower rung than the result will have. */
  record Climbed(TimedTranscript times) implements SyncReport {}

  /** Passes on what is heard, progress by whole percents: the window has other work too. */
  static AlignListener to(Consumer<? super SyncReport> report) {
    return new AlignListener() {
      private int percent;

      @Override
      public void progress(double share) {
        int now = (int) (share * 100);
        if (now > percent) {
          percent = now;
          report.accept(new Reached(share));
        }
      }

      @Override
      public void climbed(TimedTranscript soFar) {
        report.accept(new Climbed(soFar));
      }
    };
  }
}
