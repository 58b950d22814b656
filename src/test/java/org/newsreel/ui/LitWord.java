package org.newsreel.ui;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
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
