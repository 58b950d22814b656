package org.newsreel.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsreel.model.Sentence;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;
import org.newsreel.model.Word;

/** What is said of a transcript, piece by piece: everything but cues, dashes and the like. */
record Script(List<Piece> pieces) {
  private static final Pattern CLAUSE_END =
      Pattern.compile(".*[,;:\u2013\u2014\u060C\u061B\u3001\uFF0C\uFF1B\uFF1A][^\\p{L}\\p{N}]*");

  private static final Pattern SENTENCE_END = Pattern.compile(".*[\u3002\uFF01\uFF1F].*");

  Script {
    pieces = List.copyOf(pieces);
  }

  /**
   * A word, or a character of a word where a word may be a whole sentence.
   *
   * @param word its place in {@link Transcript#words()}
   * @param syllables how long it takes to say
   * @param after what separates it from the next piece
   * @param beforeCue whether something that is not speech follows
   */
  record Piece(int word, double syllables, Break after, boolean beforeCue) {}

  static Script of(Transcript transcript) {
    return new Writer(transcript).write();
  }

  double syllables() {
    return pieces.stream().mapToDouble(Piece::syllables).sum();
  }

  /** Goes through the words of a transcript. */
  private static final class Writer {
    private final List<Word> words;
    private final Set<Integer> sentenceEnds = new HashSet<>();
    private final List<Boolean> cues = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    Writer(Transcript transcript) {
      words = transcript.words();
      transcript.sentences().stream().map(Sentence::endWord).forEach(sentenceEnds::add);
      for (Turn turn : transcript.turns()) {
        turn.paragraphs().forEach(each -> cues.add(turn.kind() == Turn.Kind.CUE));
      }
    }

    Script write() {
      for (int i = 0; i < words.size(); i++) {
        Break after = breakAfter(i);
        if (isCue(i)) {
          endLast(Break.PARAGRAPH, true);
        } else if (Syllables.of(words.get(i).text()) == 0) {
          endLast(after == Break.WORD ? Break.CLAUSE : after, false);
        } else {
          add(i, after);
        }
      }
      return new Script(pieces);
    }

    private boolean isCue(int word) {
      return cues.get(words.get(word).paragraph());
    }

    private void add(int word, Break after) {
      Unspaced.parts(words.get(word).text())
          .filter(part -> Syllables.of(part) > 0)
          .map(part -> new Piece(word, Syllables.of(part), breakWithin(part), false))
          .forEach(pieces::add);
      endLast(after, false);
    }

    private Break breakAfter(int word) {
      if (word + 1 == words.size()
          || words.get(word + 1).paragraph() != words.get(word).paragraph()) {
        return Break.PARAGRAPH;
      }
      return sentenceEnds.contains(word + 1) ? Break.SENTENCE : breakWithin(words.get(word).text());
    }

    private static Break breakWithin(String text) {
      if (SENTENCE_END.matcher(text).matches()) {
        return Break.SENTENCE;
      }
      return CLAUSE_END.matcher(text).matches() ? Break.CLAUSE : Break.WORD;
    }

    /** What follows the last piece separates it at least as much as {@code after}. */
    private void endLast(Break after, boolean beforeCue) {
      if (!pieces.isEmpty()) {
        Piece last = pieces.removeLast();
        Break strongest = last.after().compareTo(after) > 0 ? last.after() : after;
        pieces.add(
            new Piece(last.word(), last.syllables(), strongest, last.beforeCue() || beforeCue));
      }
    }
  }
}
