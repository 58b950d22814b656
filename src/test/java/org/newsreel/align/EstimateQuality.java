package org.newsreel.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsreel.align.Script.Piece;
import org.newsreel.audio.AudioDecoder;
import org.newsreel.audio.PcmStream;
import org.newsreel.model.Span;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;
import org.newsreel.model.Transcript;

/**
 * Prints how far the estimated times are off, beside those of words spread evenly over the whole
 * clip, and what they cost: {@code mvn -q test -Dtest=EstimateQuality -Dtest.excluded=desktop
 * -Dtest.groups=bench}.
 */
@Tag("bench")
class EstimateQuality {
  private static final Duration TICK = Duration.ofMillis(50);

  /** Onset errors in ms, and the share of the time that words are said in which theirs is shown. */
  private record Score(List<Double> errors, double rightSentence) {
    double percentile(double share) {
      return errors.get((int) Math.min(share * errors.size(), errors.size() - 1));
    }

    double within(double millis) {
      return errors.stream().filter(each -> each <= millis).count() / (double) errors.size();
    }

    String columns() {
      return String.format(
          Locale.ROOT,
          "%6.0f %6.0f %5.2f %5.2f %5.2f %5.2f",
          percentile(0.5),
          percentile(0.9),
          within(200),
          within(500),
          within(2000),
          rightSentence);
    }
  }

  @Test
  void printsHowFarTimesAreOff() throws Exception {
    List<Recording> recordings = Recording.all();
    assumeFalse(recordings.isEmpty(), "there are no recordings on this computer");
    System.out.printf("%-18s  %-38s   evenly over the clip%n", "", "estimate");
    String columns = "median    p90 200ms 500ms   2 s sentence";
    System.out.printf("%-18s  %s  %s%n", "onset errors in ms", columns, columns);
    List<Double> all = new ArrayList<>();
    for (Recording recording : recordings) {
      Score estimate = score(recording, estimate(recording));
      System.out.printf(
          "%-18s  %s     %s%n",
          recording.name(), estimate.columns(), score(recording, even(recording)).columns());
      all.addAll(estimate.errors());
    }
    System.out.printf("within 200 ms of all: %.2f%n", new Score(all, 0).within(200));
    assertThat(all).isNotEmpty();
  }

  @Test
  void printsCpuTimePerMinuteOfSound() throws Exception {
    for (double minutes : List.of(5.0, 5.0, 30.0, 120.0)) {
      Talk talk = Talk.of(new Random(3), (int) (minutes * 60 / 7.0));
      Duration before = cpu();
      Loudness.of(talk.sound());
      Duration heard = cpu().minus(before);
      TimedTranscript found =
          new Estimate()
              .align(talk.sound(), new AlignTask(talk.transcript(), "en"), AlignListener.NONE);
      Duration all = cpu().minus(before).minus(heard);
      double length = talk.sound().length().toMillis() / 60_000.0;
      System.out.printf(
          "%6.1f min, %5d words: %.2f s CPU, %.3f s per minute; %.2f s of it listening%n",
          length,
          found.words().size(),
          all.toMillis() / 1000.0,
          all.toMillis() / 1000.0 / length,
          heard.toMillis() / 1000.0);
      assertThat(found.words()).isNotEmpty();
    }
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static TimedTranscript estimate(Recording recording) throws Exception {
    try (PcmStream sound = AudioDecoder.open(recording.clip())) {
      return new Estimate()
          .align(sound, new AlignTask(recording.transcript(), ""), AlignListener.NONE);
    }
  }

  private static TimedTranscript even(Recording recording) throws Exception {
    Transcript transcript = recording.transcript();
    List<Piece> pieces = Script.of(transcript).pieces();
    double all = Script.of(transcript).syllables();
    double clip = AudioDecoder.probe(recording.clip()).length().toNanos() / 1e6;
    List<TimedWord> words = new ArrayList<>();
    double said = 0;
    for (Piece piece : pieces) {
      long start = Math.round(said / all * clip);
      said += piece.syllables();
      words.add(
          new TimedWord(piece.word(), Span.ofMillis(start, Math.round(said / all * clip)), 0));
    }
    return new TimedTranscript(SyncRung.ESTIMATED, "even", words);
  }

  private static Score score(Recording recording, TimedTranscript found) {
    List<Double> errors =
        IntStream.range(0, recording.times().size())
            .filter(i -> recording.times().get(i).isKnown() && found.spanOf(i).isPresent())
            .mapToObj(i -> error(recording, found, i))
            .sorted()
            .toList();
    return new Score(errors, rightSentence(recording, found));
  }

  private static double error(Recording recording, TimedTranscript found, int word) {
    double start = found.spanOf(word).orElseThrow().start().toNanos() / 1e6;
    return Math.abs(start - recording.times().get(word).start() * 1000);
  }

  private static double rightSentence(Recording recording, TimedTranscript found) {
    int[] sentences = sentences(recording.transcript());
    int right = 0;
    int all = 0;
    for (int i = 0; i < recording.times().size(); i++) {
      Recording.Said said = recording.times().get(i);
      for (double t = said.start(); said.isKnown() && t < said.end(); t += TICK.toMillis() / 1e3) {
        OptionalInt shown = found.lastBegunAt(Duration.ofNanos(Math.round(t * 1e9)));
        right += shown.isPresent() && sentences[shown.getAsInt()] == sentences[i] ? 1 : 0;
        all++;
      }
    }
    return (double) right / all;
  }

  private static int[] sentences(Transcript transcript) {
    int[] sentences = new int[transcript.words().size()];
    for (int i = 0; i < transcript.sentences().size(); i++) {
      var sentence = transcript.sentences().get(i);
      for (int word = sentence.firstWord(); word < sentence.endWord(); word++) {
        sentences[word] = i;
      }
    }
    return sentences;
  }
}
