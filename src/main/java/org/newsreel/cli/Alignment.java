package org.newsreel.cli;

import java.time.Duration;
import java.util.Locale;
import org.newsreel.align.AlignTask;
import org.newsreel.intake.SyncSummary;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;

/**
 * What came of an alignment.
 *
 * @param processorTime that it took on all processors together
 */
record Alignment(AlignTask task, TimedTranscript times, Duration processorTime) {
  /** For people: what came of it in a line, and of how many words. */
  String summary() {
    String result = Plain.line(SyncSummary.of(task.transcript(), Sync.of(times)));
    return times.rung() == SyncRung.TEXT_ONLY ? result : result + System.lineSeparator() + share();
  }

  private String share() {
    int all = task.transcript().words().size();
    int timed = times.words().size();
    return String.format(
        Locale.ROOT,
        "%d of %d words have times (%d %%): %s.",
        timed,
        all,
        100L * timed / Math.max(1, all),
        Plain.words(times.rung()));
  }
}
