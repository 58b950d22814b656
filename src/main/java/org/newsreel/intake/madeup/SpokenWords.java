package org.newsreel.intake.madeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.newsreel.model.Span;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;
import org.newsreel.model.Transcript;
import org.newsreel.model.Word;

/** Says when words would be said, at about a hundred and fifty a minute. */
final class SpokenWords {
  private static final String ENGINE = "made-up";

  private SpokenWords() {}

  static TimedTranscript of(Transcript transcript, Random random) {
    List<TimedWord> words = new ArrayList<>();
    long time = 400;
    for (Word word : transcript.words()) {
      long end = time + 80 + millis(word.text()) + random.nextInt(60);
      words.add(
          new TimedWord(
              words.size(), Span.ofMillis(time, end), (600 + random.nextInt(400)) / 1000.0));
      boolean last = ".。”".indexOf(word.text().charAt(word.text().length() - 1)) >= 0;
      time = end + (last ? 200 + random.nextInt(300) : random.nextInt(3) * 15);
    }
    return new TimedTranscript(SyncRung.WORDS, ENGINE, words);
  }

  /** A Chinese character is a syllable, and a row of them is one word here. */
  private static long millis(String word) {
    return (word.charAt(0) >= 0x4E00 ? 200L : 45L) * word.length();
  }
}
