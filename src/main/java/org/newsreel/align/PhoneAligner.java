package org.newsreel.align;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.newsreel.align.acoustic.AcousticModel;
import org.newsreel.align.acoustic.Cepstra;
import org.newsreel.align.acoustic.Features;
import org.newsreel.align.acoustic.PhoneScores;
import org.newsreel.align.acoustic.Resampled;
import org.newsreel.align.phones.Pronouncer;
import org.newsreel.align.search.Path;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;
import org.newsreel.model.Mending;
import org.newsreel.model.Span;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;

final class PhoneAligner implements Aligner {
  @Override
  public String engine() {
    return "phones 1";
  }

  @Override
  public TimedTranscript align(PcmStream sound, AlignTask task, AlignListener listener)
      throws AudioException, AlignException {
    long t0 = System.nanoTime();
    AcousticModel model = AcousticModel.enUs();
    long t1 = System.nanoTime();
    Features features = features(sound);
    long t2 = System.nanoTime();
    Wording wording = Wording.of(task.transcript(), Pronouncer.of(task.language()));
    long t3 = System.nanoTime();
    PhoneScores phones = PhoneScores.of(model, features);
    long t4 = System.nanoTime();
    PhoneSearch search = new PhoneSearch(features, phones);
    Chains chains = new Chains(model);
    Path rough = search.rough(chains.coarse(wording));
    long t5 = System.nanoTime();
    Path found =
        Boolean.getBoolean("rough") ? rough : search.exact(model, chains.fine(wording), rough);
    long t6 = System.nanoTime();
    if (Boolean.getBoolean("times"))
      System.err.printf(
          "model %d feats %d words %d phones %d coarse %d fine %d%n",
          (t1 - t0) / 1000000,
          (t2 - t1) / 1000000,
          (t3 - t2) / 1000000,
          (t4 - t3) / 1000000,
          (t5 - t4) / 1000000,
          (t6 - t5) / 1000000);
    int scale = Boolean.getBoolean("rough") ? 30 : 10;
    List<TimedWord> words = new ArrayList<>();
    for (int i = 0; i < wording.items().size(); i++) {
      if (found.starts()[i] >= 0) {
        int w = wording.items().get(i).word();
        Duration st = Duration.ofMillis(found.starts()[i] * scale);
        if (!words.isEmpty() && words.getLast().word() == w) st = words.removeLast().span().start();
        words.add(new TimedWord(w, new Span(st, Duration.ofMillis(found.ends()[i] * scale)), 1));
      }
    }
    return new TimedTranscript(SyncRung.WORDS, engine(), words);
  }

  private static Features features(PcmStream sound) throws AudioException, AlignException {
    Resampled mono = new Resampled(sound);
    Cepstra cepstra = new Cepstra();
    float[] samples = new float[1 << 12];
    for (int count = mono.read(samples); count >= 0; count = mono.read(samples)) {
      Interruption.check();
      cepstra.take(samples, count);
    }
    return cepstra.features();
  }

  @Override
  public TimedTranscript realign(
      PcmStream sound, AlignTask task, TimedTranscript before, int word) {
    return Mending.of(before, task.anchors(), sound.length());
  }
}
