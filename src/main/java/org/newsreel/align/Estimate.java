package org.newsreel.align;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.newsreel.align.Script.Piece;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;
import org.newsreel.model.Mending;
import org.newsreel.model.Span;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;

/**
 * Guesses when words are said from loudness alone, for any language: finds the stretches of speech
 * between pauses, hands the words out to them so that sentences and paragraphs end in pauses and
 * the pace is steady, and spreads them by syllables inside each. Good enough to find the sentence;
 * it does not listen to the words and cannot tell a text that belongs to another clip.
 *
 * <p>Cues, and tokens that are not said (a dash), get no times; every other word does. A clip in
 * which nobody can be speaking is not synced, and neither is a text too long to be said in it:
 * times that are surely wrong would help no reader.
 */
final class Estimate implements Aligner {
  /** The share of onsets within 200 ms over the recordings that {@code EstimateQuality} reads. */
  private static final double SURENESS = 0.5;

  /** Syllables a second that nobody speaks. */
  private static final double TOO_FAST = 14;

  @Override
  public String engine() {
    return "estimate 1";
  }

  @Override
  public TimedTranscript align(PcmStream sound, AlignTask task, AlignListener listener)
      throws AudioException, AlignException {
    Interruption.check();
    return of(Loudness.of(sound), task);
  }

  /** Estimates the times of a sound that has been listened to. */
  TimedTranscript of(Loudness sound, AlignTask task) throws AlignException {
    Script script = Script.of(task.transcript());
    if (script.pieces().isEmpty()) {
      return TimedTranscript.NONE;
    }
    List<Stretch> stretches = Stretches.in(sound);
    if (stretches.isEmpty()) {
      return TimedTranscript.notSynced(
          engine(), "No speech can be heard in this clip, so its words have no times.");
    }
    if (script.syllables() > TOO_FAST * Stretches.seconds(stretches)) {
      return TimedTranscript.notSynced(
          engine(), "This text is too long to be said in this clip. Do the two belong together?");
    }
    Placement placement = Search.best(script, stretches);
    List<TimedWord> words = words(script.pieces(), stretches, placement);
    return new TimedTranscript(SyncRung.ESTIMATED, engine(), words);
  }

  @Override
  public TimedTranscript realign(
      PcmStream sound, AlignTask task, TimedTranscript before, int word) {
    return Mending.of(before, task.anchors(), sound.length());
  }

  private static List<TimedWord> words(
      List<Piece> pieces, List<Stretch> stretches, Placement placement) {
    List<TimedWord> words = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      spread(pieces.subList(placement.start(i), placement.end(i)), stretches.get(i), words);
    }
    return words;
  }

  /** Spreads pieces over a stretch, each as long as its syllables. */
  private static void spread(List<Piece> pieces, Stretch stretch, List<TimedWord> words) {
    double syllables = pieces.stream().mapToDouble(Piece::syllables).sum();
    double said = 0;
    for (Piece piece : pieces) {
      Duration start = time(stretch, said / syllables);
      said += piece.syllables();
      add(piece.word(), new Span(start, time(stretch, Math.min(said / syllables, 1))), words);
    }
  }

  private static Duration time(Stretch stretch, double share) {
    return Duration.ofMillis(Math.round((stretch.start() + share * stretch.seconds()) * 1000));
  }

  /** Adds a word, or makes it longer where it has begun with an earlier piece. */
  private static void add(int word, Span span, List<TimedWord> words) {
    if (!words.isEmpty() && words.getLast().word() == word) {
      Duration start = words.removeLast().span().start();
      words.add(new TimedWord(word, new Span(start, span.end()), SURENESS));
    } else {
      words.add(new TimedWord(word, span, SURENESS));
    }
  }
}
