package org.newsreel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsreel.DrawsText;
import org.newsreel.model.TextRange;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@DrawsText
class WordFlowTest {
  private static final Pattern WORD = Pattern.compile("\\S+");

  @BeforeAll
  static void theToolkitRuns() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  static List<String> texts() {
    return List.of(
        "The crews are carrying grass, and not a net is on board this morning.",
        "قالت ليلى نصار من ABC News إن الميناء (القديم) يعود إلى العمل في 12 يناير 2024.",
        "\"انتظرنا أسبوعا كاملا.\" هل نعود إلى البحر؟ نعم، اليوم!",
        "הנמל נפתח מחדש אחרי הסערה, אמרו הרשויות ב־12 בינואר ל־ABC.",
        "La radio ABC a dit \"مرحبا\" aux pêcheurs du port.",
        "الفلسطينيين".repeat(12));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textIsLaidOutAtEveryWidth(String text) {
    for (int width = 1; width < 500; width += 3) {
      assertThat(shown(text, width).getHeight()).as("height at " + width).isPositive();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aClickOnAWordHitsThatWord(String text) {
    Random random = new Random(2026);
    for (int i = 0; i < 20; i++) {
      WordFlow flow = shown(text, 150 + random.nextInt(500));
      for (MatchResult word : WORD.matcher(text).results().toList()) {
        TextRange letters = letters(text, word);
        Bounds at = flow.boundsOf(new TextRange(letters.start(), letters.start() + 1));
        int hit = flow.placeAt(at.getCenterX(), at.getCenterY());
        assertThat(hit).as(word.group()).isBetween(word.start(), word.end());
      }
    }
  }

  /** Every third word and the one after it. */
  private static List<TextRange> muted(String text) {
    List<MatchResult> words = WORD.matcher(text).results().toList();
    return IntStream.range(0, words.size() / 3)
        .mapToObj(i -> new TextRange(words.get(3 * i).start(), words.get(3 * i + 1).end()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aLightOnTwoLinesIsDrawnWhereItsShapeIs(String text) {
    WordFlow flow = shown(text, 120);
    flow.light(new TextRange(0, text.length()), WordFlow.NOTHING, false);
    Path light = (Path) flow.lookup(".sentence-light");
    assertThat(light.getElements()).hasSizeGreaterThan(5);
    assertThat(light.localToParent(3, 5)).isEqualTo(new Point2D(3, 5));
  }

  /** Of a word, without the marks around it: between two scripts those stand where they may. */
  private static TextRange letters(String text, MatchResult word) {
    int start = word.start();
    while (start + 1 < word.end() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return new TextRange(start, word.end());
  }

  private static WordFlow shown(String text, double width) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          WordFlow flow = new WordFlow();
          flow.setText(text, muted(text));
          Scene scene = new Scene(new Group(flow));
          scene.getRoot().applyCss();
          flow.resize(width, flow.prefHeight(width));
          flow.layout();
          return flow;
        });
  }
}
