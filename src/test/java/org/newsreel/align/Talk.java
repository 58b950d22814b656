package org.newsreel.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Span;
import org.newsreel.model.TextRange;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;
import org.newsreel.player.TestSound;

/**
 * Something like a talk: sentences of made-up words, each a burst of noise as long as its
 * syllables, with pauses between sentences and longer ones between paragraphs.
 */
final class Talk {
  static final int RATE = 8_000;
  static final double LEAD = 0.8;
  static final double PAUSE = 0.5;
  static final double LONG_PAUSE = 1.0;
  private static final String[] SYLLABLES = {"ba", "den", "ko", "lim", "ru", "sta", "ven", "pol"};

  private final Transcript transcript;
  private final List<Span> sentences;
  private final float[] samples;

  private Talk(Transcript transcript, List<Span> sentences, float[] samples) {
    this.transcript = transcript;
    this.sentences = List.copyOf(sentences);
    this.samples = samples;
  }

  Transcript transcript() {
    return transcript;
  }

  /** When each sentence is said. */
  List<Span> sentences() {
    return sentences;
  }

  TestSound sound() {
    return new TestSound(samples, RATE, 1);
  }

  /** The talk with something else sounding at once. */
  TestSound mixedWith(IntToDoubleFunction other) {
    float[] mixed = samples.clone();
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] += (float) other.applyAsDouble(i);
    }
    return new TestSound(mixed, RATE, 1);
  }

  /** The talk after so many samples of something else. */
  TestSound after(int count, IntToDoubleFunction other) {
    float[] all = new float[count + samples.length];
    for (int i = 0; i < count; i++) {
      all[i] = (float) other.applyAsDouble(i);
    }
    System.arraycopy(samples, 0, all, count, samples.length);
    return new TestSound(all, RATE, 1);
  }

  /** A talk of so many sentences, about four to a paragraph. */
  static Talk of(Random random, int sentences) {
    return new Speaker(random).talk(sentences);
  }

  static Transcript transcript(List<String> paragraphs) {
    return new Transcript(
        List.of(
            Turn.narration(
                paragraphs.stream()
                    .map(each -> new Paragraph(each, new TextRange(0, each.length())))
                    .toList())));
  }

  /** Says one sentence after the other. */
  private static final class Speaker {
    private final Random random;
    private final List<Span> spans = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private float[] samples = new float[1 << 16];
    private int end;

    Speaker(Random random) {
      this.random = random;
    }

    Talk talk(int sentences) {
      pause(LEAD);
      List<String> paragraph = new ArrayList<>();
      for (int i = 0; i < sentences; i++) {
        paragraph.add(say());
        boolean over = random.nextInt(4) == 0 || i + 1 == sentences;
        pause(over ? LONG_PAUSE : PAUSE);
        if (over) {
          paragraphs.add(String.join(" ", paragraph));
          paragraph.clear();
        }
      }
      return new Talk(transcript(paragraphs), spans, Arrays.copyOf(samples, end));
    }

    private String say() {
      int from = end;
      String sentence =
          random
              .ints(4 + random.nextInt(12), 1, 5)
              .mapToObj(this::word)
              .peek(word -> burst(word.length() * (0.08 + 0.02 * random.nextDouble())))
              .collect(Collectors.joining(" "));
      spans.add(Span.ofMillis(millis(from), millis(end)));
      return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
    }

    private String word(int syllables) {
      return random
          .ints(syllables, 0, SYLLABLES.length)
          .mapToObj(i -> SYLLABLES[i])
          .collect(Collectors.joining());
    }

    private void pause(double seconds) {
      append(seconds, 0.0005);
    }

    /** Louder and softer, as syllables are. */
    private void burst(double seconds) {
      append(seconds * 0.75, 0.2);
      append(seconds * 0.25, 0.03);
    }

    private void append(double seconds, double loudness) {
      int count = (int) (seconds * RATE);
      if (end + count > samples.length) {
        samples = Arrays.copyOf(samples, (end + count) * 2);
      }
      for (int i = 0; i < count; i++, end++) {
        samples[end] = (float) (loudness * random.nextGaussian());
      }
    }

    private static long millis(int sample) {
      return Math.round(sample * 1000.0 / RATE);
    }
  }
}
