package org.newsreel.captions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads the annotations of Praat. */
final class TextGridReader {
  /** Below the words, where annotations have them. */
  private static final Pattern SOUNDS = Pattern.compile(".*\\b(phones?|phonemes?|segments)");

  /** Names of tiers that say what is in them, not who speaks. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(.*\\s-\\s)?(words?|sentences?|utterances?|text|transcript|transcription|speech)");

  private final Iterator<String> tokens;
  private final List<Draft> drafts = new ArrayList<>();

  private TextGridReader(Iterator<String> tokens) {
    this.tokens = tokens;
  }

  static List<Cue> read(String text) throws CaptionsException {
    List<String> tokens = TextGridTokens.of(text);
    if (tokens.size() < 2 || !tokens.get(1).equals("\"TextGrid")) {
      throw new CaptionsException("is no TextGrid of Praat");
    }
    TextGridReader reader = new TextGridReader(tokens.subList(2, tokens.size()).iterator());
    reader.grid();
    return Draft.close(
        reader.drafts.stream().sorted(Comparator.comparingLong(Draft::start)).toList());
  }

  private void grid() throws CaptionsException {
    number();
    number();
    long tiers = Math.round(number());
    for (long i = 0; i < tiers; i++) {
      tier(string().equals("IntervalTier"));
    }
  }

  private void tier(boolean ofIntervals) throws CaptionsException {
    String name = string();
    number();
    number();
    long size = Math.round(number());
    boolean heard = !SOUNDS.matcher(name.toLowerCase(Locale.ROOT)).matches();
    for (long i = 0; i < size; i++) {
      double start = number();
      OptionalLong end = ofIntervals ? OptionalLong.of(millis(number())) : OptionalLong.empty();
      CueText text = new CueText(string());
      if (heard && start >= 0) {
        drafts.add(new Draft(millis(start), end, speaker(name), text));
      }
    }
  }

  private static String speaker(String tier) {
    String name = CueText.line(tier);
    return NOBODY.matcher(name.toLowerCase(Locale.ROOT)).matches()
        ? name.replaceFirst("(\\s-\\s)?\\S+$", "")
        : name;
  }

  private static long millis(double seconds) {
    return Math.round(Math.min(seconds, 1e9) * 1000);
  }

  private double number() throws CaptionsException {
    try {
      return Double.parseDouble(next());
    } catch (NumberFormatException e) {
      throw new CaptionsException("is a broken TextGrid: a number is missing", e);
    }
  }

  private String string() throws CaptionsException {
    String token = next();
    if (!token.startsWith("\"")) {
      throw new CaptionsException("is a broken TextGrid: a text is missing");
    }
    return token.substring(1);
  }

  private String next() throws CaptionsException {
    if (!tokens.hasNext()) {
      throw new CaptionsException("is a broken TextGrid: it ends too early");
    }
    return tokens.next();
  }
}
