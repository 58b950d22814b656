package org.newsreel.ui;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.newsreel.model.TextRange;

/**
 * Wrapping text in which a sentence and a word can be lit. The light is a shape laid under the
 * letters, so that nothing is laid out anew when it moves, and scripts that join their letters stay
 * joined.
 */
final class WordFlow extends TextFlow {
  static final TextRange NOTHING = new TextRange(0, 0);

  /** Words and the spaces between them, each by itself. */
  private static final Pattern TOKENS = Pattern.compile("(?<= )|(?= )");

  private final Path sentenceLight = light("sentence-light");
  private final Path wordLight = light("word-light");
  private final Path guessLine = light("guess-line");

  private TextRange sentence = NOTHING;
  private TextRange word = NOTHING;
  private boolean guessed;

  WordFlow(String... styles) {
    getStyleClass().add("word-flow");
    getStyleClass().addAll(styles);
  }

  private static Path light(String style) {
    Path path = new Path();
    path.getStyleClass().setAll(style);
    path.setManaged(false);
    path.setMouseTransparent(true);
    return path;
  }

  void setText(String words) {
    getChildren().setAll(sentenceLight, wordLight, guessLine);
    // JavaFX 26.0.1 throws where a line ends inside a run of right-to-left text (its
    // computeTrailingSpaceWidth reads before the text): there every word is a run of its own, so
    // that no run is ever cut. Can go when a release lays such text out.
    boolean cut = Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    for (String part : cut ? TOKENS.split(words) : new String[] {words}) {
      Text text = new Text(part);
      text.getStyleClass().add("words");
      getChildren().add(text);
    }
    setAccessibleText(words);
    light(NOTHING, NOTHING, false);
  }

  /**
   * Lights a sentence and a word of it.
   *
   * @param guess whether the sentence is only thought to be the one
   */
  void light(TextRange litSentence, TextRange litWord, boolean guess) {
    sentence = litSentence;
    word = litWord;
    guessed = guess;
    if (!isNeedsLayout()) {
      draw();
    }
  }

  /** The place in the text under a point of this node. */
  int placeAt(double x, double y) {
    return getHitInfo(new Point2D(x, y)).getCharIndex();
  }

  /** Where the lit sentence is, in this node's coordinates; this node's own bounds if none is. */
  Bounds litBounds() {
    return sentence.equals(NOTHING) || sentenceLight.getElements().isEmpty()
        ? getLayoutBounds()
        : sentenceLight.getBoundsInParent();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    draw();
  }

  private void draw() {
    sentenceLight.getElements().setAll(shape(sentence));
    sentenceLight.setVisible(!guessed);
    wordLight.getElements().setAll(shape(word));
    guessLine.getElements().setAll(guessed ? underline(sentence) : List.of());
  }

  private List<PathElement> shape(TextRange range) {
    return range.equals(NOTHING)
        ? List.of()
        : List.of(getRangeShape(range.start(), range.end(), false));
  }

  /** One line for each line of text: the shape's own outline would show dots twice. */
  private List<PathElement> underline(TextRange range) {
    List<PathElement> lines = new ArrayList<>();
    PathElement[] outline =
        range.equals(NOTHING) ? new PathElement[0] : getUnderlineShape(range.start(), range.end());
    for (int i = 0; i + 1 < outline.length; i++) {
      if (outline[i] instanceof MoveTo from && outline[i + 1] instanceof LineTo to) {
        lines.add(new MoveTo(from.getX(), from.getY() + 2));
        lines.add(new LineTo(to.getX(), to.getY() + 2));
      }
    }
    return lines;
  }
}
