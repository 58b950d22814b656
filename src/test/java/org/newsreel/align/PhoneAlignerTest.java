package org.newsreel.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsreel.audio.AudioDecoder;
import org.newsreel.audio.PcmStream;
import org.newsreel.model.Anchor;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Span;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TextRange;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;
import org.newsreel.player.TestSound;

class PhoneAlignerTest {
  private static final String HARBOUR = "harbour-seagrass";
  private static final String TRAIN = "nachtzug";

  /** Of no clip here. */
  private static final String LEDE =
      "The bakery in the old mill has been closed since the flood took its ovens in spring. Its"
          + " owners promise bread before winter.";

  private final PhoneAligner aligner = new PhoneAligner();

  @ParameterizedTest
  @CsvSource({HARBOUR + ",en", TRAIN + ",de"})
  void wordsAreFoundWhereTheyAreSaid(String name, String language) throws Exception {
    Recording sample = Recording.sample(name);
    TimedTranscript found = align(sample, sample.transcript(), language);
    assertThat(found.rung()).isEqualTo(SyncRung.WORDS);
    List<Double> errors = errors(sample, found, 0);
    assertThat(errors).hasSizeGreaterThan(sample.times().size() * 95 / 100);
    assertThat(percentile(errors, 0.5)).isLessThan(30);
    assertThat(percentile(errors, 0.9)).isLessThan(120);
  }

  @Test
  void aTextThatBelongsToAnotherClipIsNotSynced() throws Exception {
    Recording clip = Recording.sample(TRAIN);
    Recording text = Recording.sample(HARBOUR);
    TimedTranscript found = align(clip, text.transcript(), "en");
    assertThat(found.rung()).isEqualTo(SyncRung.TEXT_ONLY);
    assertThat(found.words()).isEmpty();
    assertThat(found.reason()).contains("Do the two belong together?");
  }

  @Test
  void aLedeThatNobodySaysGetsNoTimes() throws Exception {
    Recording sample = Recording.sample(HARBOUR);
    Transcript text = with(sample.transcript(), 0, Turn.narration(List.of(paragraph(LEDE))));
    TimedTranscript found = align(sample, text, "en");
    int before = LEDE.split(" ", -1).length;
    assertThat(found.words()).noneMatch(each -> each.word() < before);
    assertThat(percentile(errors(sample, found, before), 0.9)).isLessThan(120);
  }

  @Test
  void aLabelThatNobodySaysGetsNoTimes() throws Exception {
    Recording sample = Recording.sample(HARBOUR);
    String label = "(Voice over translation, in Arabic)";
    Transcript text = with(sample.transcript(), 1, Turn.narration(List.of(paragraph(label))));
    int first = sample.transcript().turns().getFirst().text().split("\\s+", -1).length;
    TimedTranscript found = align(sample, text, "en");
    assertThat(found.words()).noneMatch(each -> each.word() >= first && each.word() < first + 5);
  }

  @Test
  void speechThatNobodyWroteIsMarked() throws Exception {
    Recording sample = Recording.sample(HARBOUR);
    List<Turn> turns = new ArrayList<>(sample.transcript().turns());
    int missing = turns.size() / 2;
    int first = new Transcript(turns.subList(0, missing)).words().size();
    int end = first + new Transcript(List.of(turns.get(missing))).words().size();
    turns.remove(missing);
    TimedTranscript found = align(sample, new Transcript(turns), "en");
    assertThat(found.unwritten()).hasSizeBetween(1, 2);
    Span unwritten =
        new Span(found.unwritten().getFirst().start(), found.unwritten().getLast().end());
    Duration start = seconds(sample.times().get(first).start());
    Duration over = seconds(sample.times().get(end - 1).end());
    assertThat(unwritten.start()).isBetween(start.minusMillis(1500), start.plusMillis(1000));
    assertThat(unwritten.end()).isBetween(over.minusMillis(1000), over.plusMillis(1500));
  }

  @Test
  void timesClimbFromAnEstimateToWords() throws Exception {
    Recording sample = Recording.sample(HARBOUR);
    List<SyncRung> climbed = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    AlignListener listener =
        new AlignListener() {
          @Override
          public void climbed(TimedTranscript soFar) {
            climbed.add(soFar.rung());
          }

          @Override
          public void progress(double share) {
            shares.add(share);
          }
        };
    try (PcmStream sound = AudioDecoder.open(sample.clip())) {
      aligner.align(sound, new AlignTask(sample.transcript(), "en"), listener);
    }
    assertThat(climbed).containsExactly(SyncRung.ESTIMATED);
    assertThat(shares).isSorted().allMatch(share -> share >= 0 && share <= 1);
  }

  @Test
  void aPinnedWordStaysWhereItIsPinnedAndNothingBeyondTheNextPinsMoves() throws Exception {
    Recording sample = Recording.sample(HARBOUR);
    TimedTranscript found = align(sample, sample.transcript(), "en");
    int words = sample.times().size();
    List<Anchor> anchors = new ArrayList<>();
    for (int word : List.of(words / 4, words / 2, 3 * words / 4)) {
      anchors.add(Anchor.at(word, found.spanOf(word).orElseThrow().start()));
    }
    Duration pinned = anchors.get(1).start().orElseThrow().plusMillis(40);
    anchors.set(1, Anchor.at(words / 2, pinned));
    AlignTask task = new AlignTask(sample.transcript(), "en", anchors);
    TimedTranscript mended;
    try (PcmStream sound = AudioDecoder.open(sample.clip())) {
      mended = aligner.realign(sound, task, found, words / 2);
    }
    assertThat(mended.spanOf(words / 2).orElseThrow().start()).isEqualTo(pinned);
    assertThat(outside(mended, words / 4, 3 * words / 4))
        .containsExactlyElementsOf(outside(found, words / 4, 3 * words / 4));
    assertThat(percentile(errors(sample, mended, 0), 0.9)).isLessThan(120);
  }

  @Test
  void aWordThatTheReaderCallsUnsaidIsNotSought() throws Exception {
    Recording sample = Recording.sample(HARBOUR);
    AlignTask task = new AlignTask(sample.transcript(), "en", List.of(Anchor.notSaid(7)));
    try (PcmStream sound = AudioDecoder.open(sample.clip())) {
      TimedTranscript found = aligner.align(sound, task, AlignListener.NONE);
      assertThat(found.spanOf(7)).isEmpty();
      assertThat(found.spanOf(8)).isPresent();
    }
  }

  @Test
  void silenceAndMusicAndTooLittleSoundEndWithAReason() throws Exception {
    Random random = new Random(5);
    float[] silence = new float[16_000 * 20];
    float[] noise = new float[16_000 * 20];
    IntStream.range(0, noise.length).forEach(i -> noise[i] = (float) random.nextGaussian() / 10);
    float[] music = new float[16_000 * 20];
    for (int i = 0; i < music.length; i++) {
      int note = i / 6_000 % 5;
      music[i] = (float) (0.2 * Math.sin(i * (0.08 + 0.02 * note)) * Math.exp(-(i % 6_000) / 3e3));
    }
    for (float[] samples : List.of(silence, noise, music, new float[4_800], new float[0])) {
      TimedTranscript found = align(new TestSound(samples, 16_000, 1), LEDE, "en");
      assertThat(found.words()).isEmpty();
      assertThat(found.reason()).isNotEmpty();
    }
  }

  @Test
  void textsInWhichNothingCanBeSaidEndWithAReason() throws Exception {
    Recording sample = Recording.sample(HARBOUR);
    for (String text : List.of("\uD83D\uDE00 \uD83C\uDF0A \uD83D\uDC1F", "\u2013 \u2026 ***")) {
      try (PcmStream sound = AudioDecoder.open(sample.clip())) {
        TimedTranscript found = align(sound, text, "en");
        assertThat(found.words()).isEmpty();
        assertThat(found.reason()).isNotEmpty();
      }
    }
  }

  @Test
  void textsOfOneWordAndOfLabelsEnd() throws Exception {
    Recording sample = Recording.sample(HARBOUR);
    for (String text : List.of("harbour", "(Ruth Calder, Harbour Master)", "x".repeat(50_000))) {
      try (PcmStream sound = AudioDecoder.open(sample.clip())) {
        TimedTranscript found = align(sound, text, "en");
        assertThat(found.words().isEmpty()).isEqualTo(!found.rung().showsSentences());
      }
    }
  }

  @Test
  void aSearchThatNobodyWantsAnyMoreEnds() throws Exception {
    Recording sample = Recording.sample(HARBOUR);
    CompletableFuture<TimedTranscript> result = new CompletableFuture<>();
    AlignListener leaver =
        new AlignListener() {
          @Override
          public void climbed(TimedTranscript soFar) {
            Thread.currentThread().interrupt();
          }
        };
    Thread thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  try (PcmStream sound = AudioDecoder.open(sample.clip())) {
                    AlignTask task = new AlignTask(sample.transcript(), "en");
                    result.complete(aligner.align(sound, task, leaver));
                  } catch (Exception e) {
                    result.completeExceptionally(e);
                  }
                });
    thread.join();
    assertThatThrownBy(result::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(AlignException.class);
  }

  private TimedTranscript align(Recording clip, Transcript text, String language) throws Exception {
    try (PcmStream sound = AudioDecoder.open(clip.clip())) {
      return aligner.align(sound, new AlignTask(text, language), AlignListener.NONE);
    }
  }

  private TimedTranscript align(PcmStream sound, String text, String language) throws Exception {
    Transcript transcript = new Transcript(List.of(Turn.narration(List.of(paragraph(text)))));
    return aligner.align(sound, new AlignTask(transcript, language), AlignListener.NONE);
  }

  private static Transcript with(Transcript transcript, int place, Turn turn) {
    List<Turn> turns = new ArrayList<>(transcript.turns());
    turns.add(place, turn);
    return new Transcript(turns);
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(text, new TextRange(0, text.length()));
  }

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  private static List<TimedWord> outside(TimedTranscript times, int first, int end) {
    return times.words().stream().filter(each -> each.word() < first || each.word() > end).toList();
  }

  /** Onset errors in ms, in their order, of words that stand {@code shift} later in the text. */
  private static List<Double> errors(Recording sample, TimedTranscript found, int shift) {
    return IntStream.range(0, sample.times().size())
        .filter(i -> found.spanOf(i + shift).isPresent())
        .mapToObj(
            i ->
                Math.abs(
                    found.spanOf(i + shift).orElseThrow().start().toNanos() / 1e6
                        - sample.times().get(i).start() * 1000))
        .sorted()
        .toList();
  }

  private static double percentile(List<Double> sorted, double share) {
    return sorted.get((int) (share * sorted.size()));
  }
}
