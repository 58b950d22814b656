package org.newsreel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Page;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Passage;
import org.newsreel.model.Story;

/** Whatever happens to a dump, nothing of it is lost, and nothing is where it is not. */
class MutatedDumpsTest {
  private static final int ROUNDS = 4_000;

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
          "\u3000");

  @Test
  void everyCharacterOfAMutatedDumpIsInExactlyOnePassage() throws IOException {
    List<String> dumps = texts();
    Random random = new Random(7);
    int stories = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String text = mutated(dumps.get(random.nextInt(dumps.size())), random);
      stories += isStoryAndWhole(text) ? 1 : 0;
    }
    assertThat(stories).isGreaterThan(ROUNDS / 2);
  }

  @Test
  void everyBeginningOfADumpIsReadOrRefused() throws IOException {
    for (String text : texts()) {
      for (int end = 0; end < text.length(); end += 3) {
        isStoryAndWhole(text.substring(0, end));
      }
    }
  }

  private static boolean isStoryAndWhole(String text) {
    try {
      checkWhole(text, new TextDumpParser().parse(new Page("dump", text)));
      return true;
    } catch (ParseException e) {
      assertThat(e).hasMessageContaining("dump").hasMessageContaining("looked for");
      return false;
    }
  }

  private static void checkWhole(String text, Story story) {
    int at = 0;
    for (Passage passage : story.passages()) {
      assertThat(passage.range().start()).isGreaterThanOrEqualTo(at);
      assertThat(text.substring(at, passage.range().start()))
          .matches("[\\s\\p{Z}\\x1c-\\x1f\\x85]*");
      assertThat(passage.text()).isEqualTo(passage.range().of(text)).isNotEmpty();
      assertThat(passage.rule()).isNotBlank();
      at = passage.range().end();
    }
    assertThat(text.substring(at)).matches("[\\s\\p{Z}\\x1c-\\x1f\\x85]*");
    for (Paragraph paragraph : story.transcript().paragraphs()) {
      assertThat(paragraph.text()).isEqualTo(paragraph.range().of(text));
    }
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path dump : Dumps.all()) {
      texts.add(Files.readString(dump));
    }
    return texts;
  }

  private static String mutated(String dump, Random random) {
    List<String> lines = new ArrayList<>(dump.lines().toList());
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
