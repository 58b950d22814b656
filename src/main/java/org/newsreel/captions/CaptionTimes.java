package org.newsreel.captions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsreel.captions.SaidTokens.Said;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.Transcript;
import org.newsreel.model.Word;

/**
 * Times a transcript by captions of its clip. The text stays as it is: its words are looked for
 * among those of the captions. Words between two that are found are taken for others there; words
 * that the captions leave out have no times.
 *
 * <p>Captions that say when single words are said time words. All others time sentences: where a
 * word stands in its caption is then only a guess from its letters. The sureness of a word is not
 * that of its onset, but high where the captions have it and low where they have another one, so
 * that a sentence is doubtful where the two texts differ.
 */
public final class CaptionTimes {
  /** Names such times, beside those of engines. */
  public static final String ENGINE = "captions";

  private static final String NO_WORDS = "The captions do not say when single words are said.";
  private static final String OTHERS =
      "The captions and the text hardly have a word in common. Do the two belong together?";

  /** The share of the shorter text's words that must be found for the two to belong together. */
  private static final double LEAST_FOUND = 0.25;

  private CaptionTimes() {}

  /**
   * Finds when the words of a transcript are said.
   *
   * @param length of the clip; what is later is left out
   * @return no times where the two hardly have a word in common
   */
  public static TimedTranscript of(Transcript transcript, List<Cue> cues, Duration length) {
    Tokens tokens = new Tokens();
    List<Integer> ours = new ArrayList<>();
    List<Integer> wordOf = new ArrayList<>();
    List<Word> words = transcript.words();
    for (int i = 0; i < words.size(); i++) {
      for (int token : tokens.of(words.get(i).text())) {
        ours.add(token);
        wordOf.add(i);
      }
    }
    SaidTokens said = SaidTokens.of(cues, tokens);
    int[] match = Matching.of(array(ours), said.all().stream().mapToInt(Said::token).toArray());
    double found = Arrays.stream(match).filter(place -> place != Matching.NONE).count();
    if (found == 0 || found < LEAST_FOUND * Math.min(ours.size(), said.all().size())) {
      return TimedTranscript.notSynced(ENGINE, OTHERS);
    }
    Placing placing = new Placing(array(wordOf), match, said.all(), length.toMillis());
    return new TimedTranscript(
        said.isWordByWord() ? SyncRung.WORDS : SyncRung.SENTENCES,
        ENGINE,
        placing.words(),
        placing.unwritten(),
        said.isWordByWord() ? "" : NO_WORDS);
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(number -> number).toArray();
  }
}
