package org.newsreel.parse;

import java.util.List;

/** What sites say of their transcripts, above and below them; in lower case, by its beginning. */
final class Notices {
  private static final int ENOUGH = 60;

  private static final List<String> ANNOUNCE =
      List.of(
          "this is a rush transcript",
          "rush transcript",
          "read the full transcript",
          "read full transcript",
          "full transcript",
          "read transcript",
          "view transcript",
          "the full transcript");

  private static final List<String> BELOW =
      List.of(
          "copyright ©",
          "copyright (c)",
          "copyright 20",
          "© 20",
          "content and programming copyright",
          "accuracy and availability of",
          "npr transcripts are created",
          "transcripts are created on",
          "transcript provided by",
          "notice: transcripts",
          "note: transcripts",
          "to order a transcript",
          "to order a video",
          "all rights reserved");

  private Notices() {}

  /** Whether the line announces a transcript. */
  static boolean announce(Line line) {
    return line.isShort() && begins(line, ANNOUNCE) && !line.text().endsWith("?");
  }

  /** Whether the line tells of rights, or of what a transcript may be used for. */
  static boolean tellRights(Line line) {
    return begins(line, BELOW);
  }

  private static boolean begins(Line line, List<String> phrases) {
    String key = Phrases.key(line.text().substring(0, Math.min(line.text().length(), ENOUGH)));
    return phrases.stream().anyMatch(key::startsWith);
  }
}
