package org.newsreel.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.newsreel.model.Sentence;
import org.newsreel.model.Span;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;
import org.newsreel.model.Word;

/**
 * Makes captions: one for each sentence that is said, or more where it is long. None reaches into
 * the next.
 */
final class Cues {
  private static final long LONGEST_MS = 6_000;

  /** Shorter ones cannot be read. */
  private static final long SHORTEST_MS = 800;

  /** Longer texts are cut before anybody asks how they would fill two lines. */
  private static final int MOST_PARTS = 60;

  /** What the end of a clause is worth where a sentence is cut, and a pause, beside the middle. */
  private static final double CLAUSE = 0.35;

  private static final double PAUSE = 0.15;
  private static final double LONG_PAUSE_MS = 400;

  private Cues() {}

  static List<Cue> of(Transcript transcript, TimedTranscript times) {
    List<Word> words = transcript.words();
    List<String> speakers = speakers(transcript);
    List<Block> blocks = new ArrayList<>();
    for (Sentence sentence : transcript.sentences()) {
      String speaker = speakers.get(words.get(sentence.firstWord()).paragraph());
      cut(SaidParts.of(sentence, words, times, Lines.WIDEST), speaker, blocks);
    }
    return IntStream.range(0, blocks.size())
        .filter(i -> room(blocks, i) > 0)
        .mapToObj(i -> blocks.get(i).cue(room(blocks, i)))
        .toList();
  }

  /** Of each paragraph. */
  private static List<String> speakers(Transcript transcript) {
    List<String> speakers = new ArrayList<>();
    for (Turn turn : transcript.turns()) {
      turn.paragraphs().forEach(each -> speakers.add(turn.speaker().name()));
    }
    return speakers;
  }

  /** Milliseconds until the next caption begins. */
  private static long room(List<Block> blocks, int at) {
    return at + 1 == blocks.size()
        ? Long.MAX_VALUE
        : blocks.get(at + 1).start() - blocks.get(at).start();
  }

  /** What one caption shows. */
  private record Block(List<Part> parts, String speaker) {
    long start() {
      return parts.getFirst().start();
    }

    long length() {
      return parts.getLast().end() - start();
    }

    boolean fits() {
      return parts.size() == 1
          || (parts.size() <= MOST_PARTS && length() <= LONGEST_MS && Lines.hold(parts));
    }

    Cue cue(long room) {
      long shown = Math.min(room, Math.clamp(length(), SHORTEST_MS, LONGEST_MS));
      return new Cue(Span.ofMillis(start(), start() + shown), speaker, Lines.of(parts));
    }
  }

  /** Adds a row of parts, in as many blocks as it takes. */
  private static void cut(List<Part> parts, String speaker, List<Block> blocks) {
    if (parts.isEmpty()) {
      return;
    }
    Block block = new Block(parts, speaker);
    int at = block.fits() ? 0 : bestCut(parts);
    if (at == 0) {
      blocks.add(block);
    } else {
      cut(parts.subList(0, at), speaker, blocks);
      cut(parts.subList(at, parts.size()), speaker, blocks);
    }
  }

  /** The first part of the second half; 0 where no part begins later than the first. */
  private static int bestCut(List<Part> parts) {
    double all = parts.stream().mapToInt(part -> Width.of(part.text())).sum();
    double before = 0;
    double least = Double.POSITIVE_INFINITY;
    int best = 0;
    for (int i = 1; i < parts.size(); i++) {
      before += Width.of(parts.get(i - 1).text());
      double cost = Math.abs(before / all - 0.5) - worth(parts.get(i - 1), parts.get(i));
      if (cost < least && parts.get(i).start() > parts.getFirst().start()) {
        least = cost;
        best = i;
      }
    }
    return best;
  }

  private static double worth(Part before, Part after) {
    double pause = Math.clamp((after.start() - before.end()) / LONG_PAUSE_MS, 0, 1);
    return (before.endsClause() ? CLAUSE : 0) + PAUSE * pause;
  }
}
