package org.newsreel.ui;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.shape.Path;
import org.newsreel.model.TextRange;

/**
 * The word that a reader sees lit: told from the light's own shape on the screen, not from what was
 * meant to be lit.
 *
 * @param paragraph its place in the transcript
 * @param place a character of it, in the paragraph's text
 */
public record LitWord(int paragraph, int place) {
  /** The one in a window; empty where none is lit. */
  public static Optional<LitWord> in(Scene scene) {
    return cells(scene).flatMap(cell -> of(cell).stream()).findFirst();
  }

  /** Where a stretch of a paragraph is on the screen; empty where the paragraph is out of view. */
  public static Optional<Bounds> onScreen(Scene scene, int paragraph, TextRange range) {
    return cells(scene)
        .filter(cell -> cell.getIndex() == paragraph)
        .findFirst()
        .map(LitWord::words)
        .map(words -> words.localToScreen(words.boundsOf(range)));
  }

  /** Clicks while Ctrl is held; the headless robot knows no mouse with a key. */
  public static void clickWithControl(Scene scene, int paragraph, TextRange range) {
    WordFlow words =
        cells(scene)
            .filter(cell -> cell.getIndex() == paragraph)
            .findFirst()
            .map(LitWord::words)
            .orElseThrow();
    Bounds at = words.boundsOf(range);
    Point2D inScene = words.localToScene(at.getCenterX(), at.getCenterY());
    PickResult hit = new PickResult(words, inScene.getX(), inScene.getY());
    words.fireEvent(
        new MouseEvent(
            MouseEvent.MOUSE_CLICKED,
            inScene.getX(),
            inScene.getY(),
            0,
            0,
            MouseButton.PRIMARY,
            1,
            false,
            true,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            true,
            hit));
  }

  private static Stream<TranscriptCell> cells(Scene scene) {
    return scene.getRoot().lookupAll(".transcript-cell").stream()
        .map(TranscriptCell.class::cast)
        .filter(cell -> !cell.isEmpty() && cell.isVisible());
  }

  private static WordFlow words(TranscriptCell cell) {
    return (WordFlow) cell.lookup(".spoken");
  }

  private static Optional<LitWord> of(TranscriptCell cell) {
    WordFlow words = words(cell);
    if (!(words.lookup(".word-light") instanceof Path light) || light.getElements().isEmpty()) {
      return Optional.empty();
    }
    Bounds lit = light.getBoundsInParent();
    int place = words.placeAt(lit.getCenterX(), lit.getCenterY());
    return Optional.of(new LitWord(cell.getIndex(), place));
  }
}
