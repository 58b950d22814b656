package org.newsreel.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damage as it happens to pages that are copied, cut, joined and saved again. */
final class Mutations {
  private static final List<String> SPLINTERS =
      List.of(
          "\u00a0",
          "\r\n",
          "\r",
          "\n\n",
          "\u2028",
          "''",
          "\"",
          "(",
          ")",
          "[",
          "]",
          "|",
          "01:52",
          "\uFEFF",
          "\u200F",
          "\0",
          "\uD83D",
          "\u0300",
          " – ",
          "Skip next section ",
          "(A B, c)\n''",
          "[Video transcript]",
          "January 7, 2024",
          "99/99/9999",
          "By ",
          "٣",
          "\u3000",
          "ANN LEE, HOST:",
          "OK.  LEE: ",
          "\nLEE,\n\nHOST: ",
          "\nAnn Lee: ",
          "(LAUGHTER)",
          "(BEGIN VIDEO CLIP)",
          ":",
          "：",
          "<v Ann>",
          "</v>",
          "[00:12] ");

  private Mutations() {}

  static String of(String page, Random random) {
    List<String> lines = new ArrayList<>(page.lines().toList());
    for (int times = random.nextInt(4); times >= 0; times--) {
      mutate(lines, random);
    }
    String text = String.join(random.nextInt(4) == 0 ? "\r\n" : "\n", lines);
    for (int times = random.nextInt(5); times > 0; times--) {
      int at = random.nextInt(text.length() + 1);
      text =
          text.substring(0, at)
              + SPLINTERS.get(random.nextInt(SPLINTERS.size()))
              + text.substring(at);
    }
    return random.nextInt(5) == 0 ? text.substring(0, random.nextInt(text.length() + 1)) : text;
  }

  private static void mutate(List<String> lines, Random random) {
    int line = random.nextInt(lines.size());
    switch (random.nextInt(6)) {
      case 0 -> lines.set(line, "");
      case 1 -> lines.add(random.nextInt(lines.size()), lines.get(line));
      case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
      case 3 -> lines.set(line, lines.get(line) + lines.get(random.nextInt(lines.size())));
      case 4 -> Collections.shuffle(lines.subList(line, lines.size()), random);
      default -> lines.set(line, "  " + lines.get(line).replace(' ', '\u00a0') + "\u00a0 ");
    }
  }
}
