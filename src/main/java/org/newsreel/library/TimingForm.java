package org.newsreel.library;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsreel.model.Span;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;

/**
 * Word times as JSON: one list for each column, times in microseconds of the clip. Libraries up to
 * version 4 had them so, and exported ones have; libraries have {@link TimingBytes} now.
 */
record TimingForm(
    List<Integer> words,
    List<Long> startsUs,
    List<Long> endsUs,
    List<Double> sureness,
    @Nullable List<Long> unwrittenFromUs,
    @Nullable List<Long> unwrittenToUs) {
  private static final System.Logger LOG = System.getLogger(TimingForm.class.getName());
  private static final Gson GSON = new Gson();

  /**
   * Reads word times back; damaged ones are none, for they can be found anew.
   *
   * @param words as the database has them, in this form or as {@link TimingBytes}
   */
  static Optional<TimedTranscript> read(
      String rung, String engine, @Nullable Object words, String reason) {
    try {
      SyncRung known = SyncRung.valueOf(rung);
      return Optional.of(
          words instanceof byte[] packed
              ? TimingBytes.read(known, engine, packed, reason)
              : GSON.fromJson(String.valueOf(words), TimingForm.class)
                  .times(known, engine, reason));
    } catch (JsonParseException
        | IllegalArgumentException
        | NullPointerException
        | IndexOutOfBoundsException
        | SQLException e) {
      LOG.log(Level.WARNING, "Saved word times are damaged", e);
      return Optional.empty();
    }
  }

  static TimingForm of(TimedTranscript times) {
    List<Span> spans = times.words().stream().map(TimedWord::span).toList();
    return new TimingForm(
        times.words().stream().map(TimedWord::word).toList(),
        spans.stream().map(span -> micros(span.start())).toList(),
        spans.stream().map(span -> micros(span.end())).toList(),
        times.words().stream().map(TimedWord::sureness).toList(),
        times.unwritten().stream().map(span -> micros(span.start())).toList(),
        times.unwritten().stream().map(span -> micros(span.end())).toList());
  }

  TimedTranscript times(SyncRung rung, String engine, String reason) {
    return new TimedTranscript(
        rung,
        engine,
        IntStream.range(0, words.size()).mapToObj(this::word).toList(),
        unwritten(),
        reason);
  }

  private TimedWord word(int place) {
    return new TimedWord(
        words.get(place), span(startsUs.get(place), endsUs.get(place)), sureness.get(place));
  }

  private List<Span> unwritten() {
    List<Long> from = unwrittenFromUs;
    List<Long> to = unwrittenToUs;
    return from == null || to == null
        ? List.of()
        : IntStream.range(0, from.size())
            .mapToObj(place -> span(from.get(place), to.get(place)))
            .toList();
  }

  static Span span(long startUs, long endUs) {
    return new Span(Duration.of(startUs, ChronoUnit.MICROS), Duration.of(endUs, ChronoUnit.MICROS));
  }

  static long micros(Duration time) {
    return time.toNanos() / 1_000;
  }
}
