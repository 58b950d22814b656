package org.newsreel.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.newsreel.model.Direction;
import org.newsreel.model.TextRange;

/**
 * Wrapping text in which a sentence and a word can be lit. The light is a shape laid under the
 * letters, so that nothing is laid out anew when it moves, and scripts that join their letters stay
 * joined.
 */
final class WordFlow extends TextFlow {
  static final TextRange NOTHING = new TextRange(0, 0);

  /** How many children lie under the letters. */
  private static final int LIGHTS = 8;

  private final Path highlight = light("highlight");
  private final Path highlightLine = light("highlight-line");
  private final Path sentenceLight = light("sentence-light");
  private final Path wordLight = light("word-light");
  private final Path wordLine = light("word-line");
  private final Path guessLine = light("guess-line");
  private final Path chosenBox = light("chosen-box");
  private final Path nextBox = light("next-box");
  private final Tooltip unsaid = new Tooltip(Messages.text("not-spoken"));

  private int lead;
  private List<TextRange> highlighted = List.of();
  private TextRange sentence = NOTHING;
  private TextRange word = NOTHING;
  private TextRange chosen = NOTHING;
  private TextRange next = NOTHING;
  private boolean guessed;

  WordFlow(String... styles) {
    getStyleClass().add("word-flow");
    getStyleClass().addAll(styles);
    getChildren()
        .addAll(
            highlight,
            sentenceLight,
            wordLight,
            highlightLine,
            wordLine,
            guessLine,
            chosenBox,
            nextBox);
  }

  private static Path light(String style) {
    Path path = new Path();
    path.getStyleClass().setAll(style);
    path.setManaged(false);
    path.setMouseTransparent(true);
    // JavaFX turns a shape in right-to-left text about its own middle: of a light on two lines, the
    // shorter part would come to lie on the wrong side.
    path.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    return path;
  }

  void setText(String words) {
    setText(words, List.of());
  }

  /**
   * Shows a text.
   *
   * @param muted the stretches of it that are not spoken, in order
   */
  void setText(String words, List<TextRange> muted) {
    // The lights stay where they are: JavaFX 26.0.1 loses count of nodes that leave and come back.
    getChildren().remove(LIGHTS, getChildren().size());
    String unseen = BidiRuns.lead(words);
    lead = unseen.length();
    setNodeOrientation(
        Direction.isRightToLeft(words)
            ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.LEFT_TO_RIGHT);
    if (lead > 0) {
      Text before = run(unseen);
      before.setVisible(false);
      getChildren().add(before);
    }
    int place = 0;
    for (String part : BidiRuns.of(words)) {
      addRuns(part, place, muted);
      place += part.length();
    }
    setAccessibleText(words);
    highlight(List.of());
    mark(NOTHING, NOTHING);
    light(NOTHING, NOTHING, false);
  }

  /** Cuts a part of the text where muted stretches begin and end. */
  private void addRuns(String part, int place, List<TextRange> muted) {
    int done = 0;
    for (TextRange range : muted) {
      int from = Math.clamp(range.start() - (long) place, done, part.length());
      int to = Math.clamp(range.end() - (long) place, from, part.length());
      if (to > from) {
        addRun(part.substring(done, from), false);
        addRun(part.substring(from, to), true);
        done = to;
      }
    }
    addRun(part.substring(done), false);
  }

  private void addRun(String part, boolean muted) {
    if (!part.isEmpty()) {
      Text text = run(part);
      if (muted) {
        text.getStyleClass().add("unsaid");
        Tooltip.install(text, unsaid);
      }
      getChildren().add(text);
    }
  }

  private static Text run(String part) {
    Text text = new Text(part);
    text.getStyleClass().add("words");
    return text;
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

  /** Outlines what the reader has chosen, and where a sentence begins that is waited for. */
  void mark(TextRange nowChosen, TextRange nowNext) {
    chosen = nowChosen;
    next = nowNext;
    if (!isNeedsLayout()) {
      draw();
    }
  }

  /** Underlays what the reader has highlighted. */
  void highlight(List<TextRange> ranges) {
    highlighted = ranges;
    if (!isNeedsLayout()) {
      draw();
    }
  }

  /** The place in the text under a point of this node. */
  int placeAt(double x, double y) {
    return Math.max(0, getHitInfo(new Point2D(x, y)).getCharIndex() - lead);
  }

  /** Where the lit sentence is, in this node's coordinates; this node's own bounds if none is. */
  Bounds litBounds() {
    return sentence.equals(NOTHING) ? getLayoutBounds() : boundsOf(sentence);
  }

  /** Where a stretch of the text is, in this node's coordinates. */
  Bounds boundsOf(TextRange range) {
    return new Path(shape(range)).getLayoutBounds();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    draw();
  }

  private void draw() {
    highlight
        .getElements()
        .setAll(highlighted.stream().flatMap(range -> shape(range).stream()).toList());
    highlightLine
        .getElements()
        .setAll(highlighted.stream().flatMap(range -> underline(range).stream()).toList());
    sentenceLight.getElements().setAll(shape(sentence));
    sentenceLight.setVisible(!guessed);
    wordLight.getElements().setAll(shape(word));
    wordLine.getElements().setAll(underline(word));
    guessLine.getElements().setAll(guessed ? underline(sentence) : List.of());
    chosenBox.getElements().setAll(shape(chosen));
    nextBox.getElements().setAll(shape(next));
  }

  private List<PathElement> shape(TextRange range) {
    return range.equals(NOTHING)
        ? List.of()
        : inPlace(getRangeShape(lead + range.start(), lead + range.end(), false));
  }

  /**
   * JavaFX 26.0.1 tells shapes of right-to-left text mirrored, though neither the text nor a click
   * on it is.
   */
  private List<PathElement> inPlace(PathElement[] told) {
    return getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
        ? Stream.of(told).map(this::mirrored).toList()
        : List.of(told);
  }

  private PathElement mirrored(PathElement element) {
    return switch (element) {
      case MoveTo to -> new MoveTo(getWidth() - to.getX(), to.getY());
      case LineTo to -> new LineTo(getWidth() - to.getX(), to.getY());
      default -> element;
    };
  }

  /** One line for each line of text: the shape's own outline would show dots twice. */
  private List<PathElement> underline(TextRange range) {
    List<PathElement> lines = new ArrayList<>();
    List<PathElement> outline =
        range.equals(NOTHING)
            ? List.of()
            : inPlace(getUnderlineShape(lead + range.start(), lead + range.end()));
    for (int i = 0; i + 1 < outline.size(); i++) {
      if (outline.get(i) instanceof MoveTo from && outline.get(i + 1) instanceof LineTo to) {
        lines.add(new MoveTo(from.getX(), from.getY() + 2));
        lines.add(new LineTo(to.getX(), to.getY() + 2));
      }
    }
    return lines;
  }
}
