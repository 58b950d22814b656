package org.newsreel.library;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.lang.System.Logger.Level;
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
 * How word times stand in the database: one list for each column, times in microseconds of the
 * clip. Version 2: the first one told of nothing that is not written.
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

  static String write(TimedTranscript times) {
    List<TimedWord> words = times.words();
    return GSON.toJson(
        new TimingForm(
            words.stream().map(TimedWord::word).toList(),
            words.stream().map(word -> micros(word.span().start())).toList(),
            words.stream().map(word -> micros(word.span().end())).toList(),
            words.stream().map(TimedWord::sureness).toList(),
            times.unwritten().stream().map(span -> micros(span.start())).toList(),
            times.unwritten().stream().map(span -> micros(span.end())).toList()));
  }

  /** Reads word times back; damaged ones are none, for they can be found anew. */
  static Optional<TimedTranscript> read(String rung, String engine, String json, String reason) {
    try {
      TimingForm form = GSON.fromJson(json, TimingForm.class);
      return Optional.of(
          new TimedTranscript(
              SyncRung.valueOf(rung),
              engine,
              IntStream.range(0, form.words.size()).mapToObj(form::word).toList(),
              form.unwritten(),
              reason));
    } catch (JsonParseException
        | IllegalArgumentException
        | NullPointerException
        | IndexOutOfBoundsException e) {
      LOG.log(Level.WARNING, "Saved word times are damaged", e);
      return Optional.empty();
    }
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

  private static Span span(long startUs, long endUs) {
    return new Span(Duration.of(startUs, ChronoUnit.MICROS), Duration.of(endUs, ChronoUnit.MICROS));
  }

  static long micros(Duration time) {
    return time.toNanos() / 1_000;
  }
}
