package org.newsreel.align;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.newsreel.align.acoustic.Cepstra;
import org.newsreel.align.acoustic.Features;
import org.newsreel.align.acoustic.Resampled;
import org.newsreel.align.phones.Pronouncer;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;
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
  @Override
  public String engine() {
    return "phones 1";
  }

  @Override
  public TimedTranscript align(PcmStream sound, AlignTask task, AlignListener listener)
      throws AudioException, AlignException {
    Interruption.check();
    Heard heard = listen(sound);
    Hearing hearing = hear(heard.features(), task, listener);
    List<TimedWord> words = new ArrayList<>();
    for (int i = 0; i < hearing.wording().items().size(); i++) {
      if (hearing.isSaid(i)) {
        int word = hearing.wording().items().get(i).word();
        Duration start = Duration.ofMillis(hearing.start(i) * 10L);
        if (!words.isEmpty() && words.getLast().word() == word) {
          start = words.removeLast().span().start();
        }
        words.add(new TimedWord(word, new Span(start, Duration.ofMillis(hearing.end(i) * 10L)), 1));
      }
    }
    return new TimedTranscript(SyncRung.WORDS, engine(), words);
  }

  static Hearing hear(Features features, AlignTask task, AlignListener listener)
      throws AlignException {
    try {
      Pronouncer pronouncer =
          Pronouncer.of(task.language())
              .prepared(task.transcript().words().stream().map(Word::text).toList());
      Wording wording = Wording.of(task.transcript(), pronouncer);
      return Hearing.of(wording, features, SearchCosts.of(task.language()), listener);
    } catch (CancellationException e) {
      throw Interruption.calledOff();
    }
  }

  /** What one pass over a sound gives. */
  record Heard(Features features, Loudness loudness) {}

  static Heard listen(PcmStream sound) throws AudioException, AlignException {
    Resampled mono = new Resampled(sound);
    Cepstra cepstra = new Cepstra();
    Loudness.Meter meter = new Loudness.Meter(mono.sampleRate(), mono.channels());
    float[] samples = new float[1 << 12];
    for (int count = mono.read(samples); count >= 0; count = mono.read(samples)) {
      Interruption.check();
      meter.take(samples, count);
      cepstra.take(samples, count);
    }
    return new Heard(cepstra.features(), meter.loudness());
  }

  @Override
  public TimedTranscript realign(
      PcmStream sound, AlignTask task, TimedTranscript before, int word) {
    return Mending.of(before, task.anchors(), sound.length());
  }
}
