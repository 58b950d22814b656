package org.newsreel.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsreel.audio.PcmStream;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Person;
import org.newsreel.model.Sentence;
import org.newsreel.model.Span;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TextRange;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;
import org.newsreel.player.TestSound;

class EstimateTest {
  /** How exactly the edges of a stretch of speech are seen. */
  private static final Duration EDGE = Duration.ofMillis(60);

  /** A word fades out: noise hides this much of its end. */
  private static final Duration FADING = Duration.ofMillis(300);

  private static final Estimate ESTIMATE = new Estimate();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void sentencesBeginAndEndInTheirPauses(long seed) throws Exception {
    Talk talk = Talk.of(new Random(seed), 12);
    requireInPauses(talk, align(talk.sound(), talk.transcript()), Duration.ZERO);
  }

  @Test
  void aConstantOffsetChangesNothing() throws Exception {
    Talk talk = Talk.of(new Random(21), 8);
    PcmStream sound = talk.mixedWith(i -> 0.4);
    requireInPauses(talk, align(sound, talk.transcript()), Duration.ZERO);
  }

  @Test
  void noiseUnderTheSpeechIsNotTakenForIt() throws Exception {
    Talk talk = Talk.of(new Random(22), 8);
    Random noise = new Random(1);
    PcmStream sound = talk.mixedWith(i -> 0.03 * noise.nextGaussian());
    TimedTranscript found = align(sound, talk.transcript());
    assertThat(misplaced(talk, found, Duration.ZERO, FADING)).isEmpty();
  }

  @Test
  void aJingleBeforeTheSpeechGetsNoWords() throws Exception {
    Talk talk = Talk.of(new Random(23), 10);
    int jingle = 8 * Talk.RATE;
    PcmStream sound = talk.after(jingle, i -> 0.3 * Math.sin(i * 0.35 + Math.sin(i * 0.0007)));
    requireInPauses(talk, align(sound, talk.transcript()), Duration.ofSeconds(8));
  }

  @Test
  void bothChannelsAreHeard() throws Exception {
    Talk talk = Talk.of(new Random(24), 6);
    float[] mono = talk.sound().samples();
    float[] stereo = new float[mono.length * 2];
    IntStream.range(0, mono.length).forEach(i -> stereo[2 * i + 1] = mono[i]);
    PcmStream sound = new TestSound(stereo, Talk.RATE, 2);
    requireInPauses(talk, align(sound, talk.transcript()), Duration.ZERO);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
  void everyWordIsTimedOnceInsideTheClipWhateverTheText(long seed) throws Exception {
    Random random = new Random(seed);
    PcmStream sound = Talk.of(random, 1 + random.nextInt(20)).sound();
    Transcript text = Talk.of(random, 1 + random.nextInt(20)).transcript();
    TimedTranscript found = align(sound, text);
    assertThat(found.words().stream().map(TimedWord::word))
        .containsExactlyElementsOf(IntStream.range(0, text.words().size()).boxed().toList());
    assertThat(found.words().getLast().span().end()).isLessThanOrEqualTo(sound.length());
  }

  @Test
  void aWordTooLongForAnyStretchIsTimedAllTheSame() throws Exception {
    Transcript text = Talk.transcript(List.of("Len " + "ba".repeat(200) + " ko."));
    TimedTranscript found = align(Talk.of(new Random(39), 4).sound(), text);
    assertThat(found.words().stream().map(TimedWord::word)).containsExactly(0, 1, 2);
  }

  @Test
  void estimatesClaimToBeNoMore() throws Exception {
    Talk talk = Talk.of(new Random(41), 3);
    TimedTranscript found = align(talk.sound(), talk.transcript());
    assertThat(found.rung()).isEqualTo(SyncRung.ESTIMATED);
    assertThat(found.words()).allMatch(word -> word.sureness() <= 0.5);
  }

  @Test
  void cuesAndDashesGetNoTimes() throws Exception {
    Transcript text =
        new Transcript(
            List.of(
                Turn.narration(List.of(paragraph("Bade \u2013 koli."))),
                new Turn(Turn.Kind.CUE, Person.NARRATOR, List.of(paragraph("[loud music]"))),
                Turn.narration(List.of(paragraph("Ruven polta.")))));
    TimedTranscript found = align(Talk.of(new Random(42), 2).sound(), text);
    assertThat(found.words().stream().map(TimedWord::word)).containsExactly(0, 2, 5, 6);
  }

  @Test
  void aTextOfCuesOnlyHasNoTimes() throws Exception {
    Transcript text =
        new Transcript(
            List.of(new Turn(Turn.Kind.CUE, Person.NARRATOR, List.of(paragraph("[music]")))));
    assertThat(align(Talk.of(new Random(43), 2).sound(), text)).isEqualTo(TimedTranscript.NONE);
  }

  @Test
  void aSentenceWithoutSpacesMaySpanPauses() throws Exception {
    Talk talk = Talk.of(new Random(44), 3);
    String sentence = "\u6E2F\u53E3\u4ECA\u5929\u91CD\u65B0\u5F00\u653E";
    Transcript text = Talk.transcript(List.of((sentence + "\u3002").repeat(12)));
    List<TimedWord> words = align(talk.sound(), text).words();
    assertThat(words).hasSize(1);
    assertThat(words.getFirst().span().start()).isLessThan(talk.sentences().getFirst().end());
    assertThat(words.getFirst().span().end()).isGreaterThan(talk.sentences().getLast().start());
  }

  @Test
  void aSilentClipIsRefusedInTheReadersWords() throws Exception {
    TestSound silence = new TestSound(new float[10 * Talk.RATE], Talk.RATE, 1);
    requireRefusal(silence, "No speech can be heard");
  }

  @Test
  void aClipOfSteadyNoiseIsRefused() throws Exception {
    Random random = new Random(45);
    float[] noise = new float[10 * Talk.RATE];
    IntStream.range(0, noise.length).forEach(i -> noise[i] = (float) random.nextGaussian() / 10);
    requireRefusal(new TestSound(noise, Talk.RATE, 1), "No speech can be heard");
  }

  @Test
  void aClipWithoutASingleSampleIsRefused() throws Exception {
    requireRefusal(new TestSound(new float[0], Talk.RATE, 1), "No speech can be heard");
  }

  @Test
  void aTextThatNobodyCouldSayInTheClipIsRefused() throws Exception {
    Talk talk = Talk.of(new Random(46), 40);
    TestSound shortClip = Talk.of(new Random(47), 1).sound();
    TimedTranscript found = align(shortClip, talk.transcript());
    assertThat(found.words()).isEmpty();
    assertThat(found.reason()).contains("too long");
  }

  @Test
  void samplesThatAreNoNumbersDoNotSpoilTheRest() throws Exception {
    Talk talk = Talk.of(new Random(48), 6);
    float[] samples = talk.sound().samples();
    Arrays.fill(samples, 100, 200, Float.NaN);
    PcmStream sound = new TestSound(samples, Talk.RATE, 1);
    requireInPauses(talk, align(sound, talk.transcript()), Duration.ZERO);
  }

  private static TimedTranscript align(PcmStream sound, Transcript text) throws Exception {
    return ESTIMATE.align(sound, new AlignTask(text, "en"), AlignListener.NONE);
  }

  private static void requireRefusal(PcmStream sound, String message) throws Exception {
    TimedTranscript found = align(sound, Talk.transcript(List.of("Ba denko.")));
    assertThat(found.rung()).isEqualTo(SyncRung.TEXT_ONLY);
    assertThat(found.words()).isEmpty();
    assertThat(found.reason()).contains(message);
  }

  /** Requires that each sentence lies where it was said, {@code shift} later. */
  private static void requireInPauses(Talk talk, TimedTranscript found, Duration shift) {
    assertThat(misplaced(talk, found, shift, EDGE)).isEmpty();
  }

  /** The sentences that do not begin where they were said, or end too late or too early. */
  private static List<String> misplaced(
      Talk talk, TimedTranscript found, Duration shift, Duration early) {
    List<Sentence> sentences = talk.transcript().sentences();
    assertThat(sentences).hasSameSizeAs(talk.sentences());
    List<String> misplaced = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Span said = talk.sentences().get(i);
      Span shown = found.spanOf(sentences.get(i)).orElseThrow();
      Duration late = shown.start().minus(said.start().plus(shift));
      Duration over = shown.end().minus(said.end().plus(shift));
      if (late.abs().compareTo(EDGE) > 0
          || over.compareTo(EDGE) > 0
          || over.negated().compareTo(early) > 0) {
        misplaced.add("sentence " + i + " said at " + said + " and shown at " + shown);
      }
    }
    return misplaced;
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(text, new TextRange(0, text.length()));
  }
}
