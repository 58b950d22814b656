package org.newsreel.parse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;

/**
 * A quotation that is opened with one kind of mark and closed with another, as some sites have it.
 * It is kept as written; whoever looks the page over may want to know.
 */
public record MixedQuotes(String opened, String closed) {
  /** What closes what; single marks are too often apostrophes. */
  private static final Map<String, String> CLOSERS =
      Map.ofEntries(
          Map.entry("\"", "\""),
          Map.entry("''", "''"),
          Map.entry(",,", "'' `` \u201C"),
          Map.entry("\u201C", "\u201D"),
          Map.entry("\u201D", "\u201D"),
          Map.entry("\u201E", "\u201C \u201D"),
          Map.entry("\u00AB", "\u00BB \u00AB"),
          Map.entry("\u00BB", "\u00AB \u00BB"),
          Map.entry("\u300C", "\u300D"),
          Map.entry("\u300E", "\u300F"),
          Map.entry("\uFF02", "\uFF02"));

  /** Those among people's words, one of each turn at most. */
  public static List<MixedQuotes> in(Transcript transcript) {
    return transcript.turns().stream()
        .filter(turn -> turn.kind() == Turn.Kind.QUOTE)
        .map(Turn::text)
        .flatMap(text -> between(text).stream())
        .toList();
  }

  private static Optional<MixedQuotes> between(String text) {
    String opened = QuoteMarks.opening(text);
    String closed = QuoteMarks.closing(text);
    String fitting = Objects.requireNonNullElse(CLOSERS.get(opened), closed);
    return !CLOSERS.containsKey(opened)
            || closed.isEmpty()
            || List.of(fitting.split(" ")).contains(closed)
        ? Optional.empty()
        : Optional.of(new MixedQuotes(opened, closed));
  }
}
