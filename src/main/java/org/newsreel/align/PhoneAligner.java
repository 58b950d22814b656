package org.newsreel.align;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import org.newsreel.align.acoustic.Features;
import org.newsreel.align.phones.Pronouncer;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;
import org.newsreel.model.Anchor;
import org.newsreel.model.Mending;
import org.newsreel.model.Span;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;
import org.newsreel.model.Word;

/**
 * Listens for the sounds of each word, whatever the language, with an acoustic model of English.
 * Marks what is not said and what is not written, says of each word how sure it is, and refuses a
 * text that belongs to another clip.
 */
final class PhoneAligner implements Aligner {
  /** Frames in which nothing can be said. */
  private static final int TOO_SHORT = 20;

  /** The share of the work that is done when the whole sound has been read. */
  private static final double LISTENED = 0.3;

  private static final String UNSAYABLE = "There is nothing in this text that can be said.";

  private final Estimate estimate = new Estimate();

  @Override
  public String engine() {
    return "phones 1";
  }

  @Override
  public TimedTranscript align(PcmStream sound, AlignTask task, AlignListener listener)
      throws AudioException, AlignException {
    Interruption.check();
    if (task.transcript().isEmpty()) {
      return TimedTranscript.NONE;
    }
    Attempt attempt = new Attempt(task);
    if (attempt.wording.items().isEmpty()) {
      return TimedTranscript.notSynced(engine(), UNSAYABLE);
    }
    Listening heard = Listening.to(sound, share -> listener.progress(LISTENED * share));
    TimedTranscript estimated = estimate.of(heard.loudness(), task);
    if (estimated.words().isEmpty()) {
      return estimated.reason().isEmpty()
          ? TimedTranscript.notSynced(engine(), UNSAYABLE)
          : estimated.by(engine());
    }
    listener.climbed(Mending.of(estimated, task.anchors(), sound.length()));
    return attempt.whole(heard.features(), sound.length(), listener);
  }

  @Override
  public TimedTranscript realign(PcmStream sound, AlignTask task, TimedTranscript before, int word)
      throws AudioException, AlignException {
    Interruption.check();
    TimedTranscript pulled = Mending.of(before, task.anchors(), sound.length());
    return new Attempt(task).around(word, pulled, sound);
  }

  /** One task, its words ready to be listened for. */
  private final class Attempt {
    private final AlignTask task;
    private final Wording wording;
    private final SyncRung most;
    private final Set<Integer> notSaid = new HashSet<>();

    Attempt(AlignTask task) throws AlignException {
      this.task = task;
      List<String> tokens = task.transcript().words().stream().map(Word::text).toList();
      Pronouncer pronouncer = Pronouncer.of(task.language()).prepared(tokens);
      Interruption.check();
      wording = Wording.of(task.transcript(), pronouncer);
      most = pronouncer.knowsLetters() ? SyncRung.WORDS : SyncRung.SENTENCES;
      task.anchors().stream()
          .filter(each -> each.start().isEmpty())
          .map(Anchor::word)
          .forEach(notSaid::add);
    }

    private List<Piece> pieces(List<Anchor> anchors, Duration length) {
      return Piece.of(task.transcript().words().size(), anchors, length);
    }

    TimedTranscript whole(Features features, Duration length, AlignListener listener)
        throws AlignException {
      List<TimedWord> words = new ArrayList<>();
      List<Span> unwritten = new ArrayList<>();
      List<Piece> pieces = pieces(task.anchors(), length);
      for (Piece piece : pieces) {
        int done = pieces.indexOf(piece);
        Findings found =
            findings(
                piece,
                piece.of(features),
                share ->
                    listener.progress(LISTENED + (1 - LISTENED) * (done + share) / pieces.size()));
        words.addAll(found.words());
        unwritten.addAll(found.unwritten());
      }
      return Verdict.on(engine(), words, unwritten, wording.items().size(), most);
    }

    private Findings findings(Piece piece, Features features, DoubleConsumer progress)
        throws AlignException {
      Wording part =
          wording.only(
              word ->
                  word >= piece.firstWord() && word < piece.endWord() && !notSaid.contains(word));
      if (part.items().isEmpty() || features.frames() < TOO_SHORT) {
        return new Findings(List.of(), List.of());
      }
      try {
        SearchCosts costs = SearchCosts.of(task.language());
        return Findings.of(Hearing.of(part, features, costs, progress), piece);
      } catch (CancellationException e) {
        throw Interruption.calledOff();
      }
    }

    TimedTranscript around(int word, TimedTranscript pulled, PcmStream sound)
        throws AudioException, AlignException {
      TimedTranscript result = pulled;
      List<Anchor> anchors = Surroundings.of(word, pulled).with(task.anchors());
      for (Piece piece : pieces(anchors, sound.length())) {
        if (piece.touches(word)) {
          sound.seek(piece.within().start());
          Features part = Listening.to(sound, piece.within()).features();
          Findings found = findings(piece, part, share -> {});
          if (!found.words().isEmpty()) {
            result = spliced(result, piece, found);
          }
        }
      }
      return result;
    }

    /** Puts what was found in a piece in the place of what was there. */
    private TimedTranscript spliced(TimedTranscript times, Piece piece, Findings found) {
      List<TimedWord> words = new ArrayList<>(Verdict.sure(found.words()));
      times.words().stream()
          .filter(each -> each.word() < piece.firstWord() || each.word() >= piece.endWord())
          .forEach(words::add);
      words.sort((a, b) -> Integer.compare(a.word(), b.word()));
      List<Span> unwritten = new ArrayList<>(found.unwritten());
      times.unwritten().stream()
          .filter(
              each ->
                  each.end().compareTo(piece.within().start()) <= 0
                      || each.start().compareTo(piece.within().end()) >= 0)
          .forEach(unwritten::add);
      unwritten.sort((a, b) -> a.start().compareTo(b.start()));
      return new TimedTranscript(times.rung(), times.engine(), words, unwritten, times.reason());
    }
  }
}
