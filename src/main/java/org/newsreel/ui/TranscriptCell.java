package org.newsreel.ui;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.newsreel.intake.ClockTime;
import org.newsreel.model.Mark;
import org.newsreel.model.Sentence;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TextRange;
import org.newsreel.model.Turn;
import org.newsreel.viewmodel.Choice;
import org.newsreel.viewmodel.MarksModel;
import org.newsreel.viewmodel.MendModel;
import org.newsreel.viewmodel.OpenStory;
import org.newsreel.viewmodel.PlaybackModel;
import org.newsreel.viewmodel.StoryModel;
import org.newsreel.viewmodel.TranscriptLine;

/** A paragraph of the transcript: who says it and when, and the words, lit as they are said. */
final class TranscriptCell extends WrappingCell<TranscriptLine> {
  /** Bars are told apart by so many colours before they begin again. */
  private static final int COLOURS = 6;

  private final StoryModel story;
  private final PlaybackModel playback;
  private final MendModel mend;
  private final MarksModel marks;
  private final WordFlow name = new WordFlow("speaker-name");
  private final WordFlow role = new WordFlow("speaker-role");
  private final Label time = new Label();
  private final HBox heading = new HBox(name, role, space(), time);
  private final WordFlow words = new WordFlow("spoken");
  private final VBox notes = new VBox();
  private final VBox content = new VBox(heading, words, notes);

  TranscriptCell(StoryModel story, PlaybackModel playback, MendModel mend, MarksModel marks) {
    this.story = story;
    this.playback = playback;
    this.mend = mend;
    this.marks = marks;
    layOut();
    words.setOnMouseClicked(this::clicked);
    words.setOnContextMenuRequested(this::menu);
  }

  private void layOut() {
    getStyleClass().add("transcript-cell");
    time.getStyleClass().add("turn-time");
    time.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    heading.getStyleClass().add("turn-heading");
    heading.managedProperty().bind(heading.visibleProperty());
    content.getStyleClass().add("turn");
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  @Override
  protected void updateItem(TranscriptLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      return;
    }
    show(line);
    setGraphic(content);
    light();
    showMarks();
  }

  /** Shows what the reader has highlighted here, and the notes to it. */
  void showMarks() {
    TranscriptLine line = getItem();
    if (isEmpty() || line == null) {
      return;
    }
    List<Mark> here =
        marks.marksProperty().get().stream()
            .filter(mark -> mark.firstWord() < line.endWord() && mark.endWord() > line.firstWord())
            .toList();
    words.highlight(
        here.stream().map(mark -> within(line, mark.firstWord(), mark.endWord() - 1)).toList());
    notes
        .getChildren()
        .setAll(
            here.stream()
                .filter(mark -> !mark.note().isEmpty() && line.holds(mark.endWord() - 1))
                .map(TranscriptCell::note)
                .toList());
  }

  private void show(TranscriptLine line) {
    name.setText(line.turn().speaker().name());
    role.setText(line.turn().speaker().role());
    time.setText(open().startOf(line).map(ClockTime::of).orElse(""));
    heading.setVisible(line.opensTurn());
    content
        .getStyleClass()
        .setAll(
            "turn",
            line.turn().kind() == Turn.Kind.CUE ? "cue" : "voiced",
            line.voice() == 0 ? "narrator" : "voice-" + (1 + (line.voice() - 1) % COLOURS));
    words.setText(line.text(), open().unsaidOf(line));
  }

  private static WordFlow note(Mark mark) {
    WordFlow note = new WordFlow("reader-note");
    note.setText(mark.note());
    return note;
  }

  /** Lights what is being said, if it is here. */
  void light() {
    TranscriptLine line = getItem();
    if (isEmpty() || line == null) {
      return;
    }
    int said = playback.sentenceProperty().get();
    boolean here = said >= 0 && line.holds(open().sentences().get(said).firstWord());
    int word = playback.wordProperty().get();
    words.light(
        here ? range(open().sentences().get(said)) : WordFlow.NOTHING,
        line.holds(word) ? open().words().get(word).range() : WordFlow.NOTHING,
        open().times().rung() == SyncRung.ESTIMATED);
    Choice chosen = mend.activeProperty().get() ? mend.chosenProperty().get() : Choice.NONE;
    words.mark(within(line, chosen.from(), chosen.upTo()), next(line));
  }

  private TextRange range(Sentence sentence) {
    return open().range(sentence.firstWord(), sentence.endWord() - 1);
  }

  /** Where the sentence begins that the reader is to tap next. */
  private TextRange next(TranscriptLine line) {
    int sentence = mend.nextProperty().get();
    if (sentence < 0 || sentence >= open().sentences().size()) {
      return WordFlow.NOTHING;
    }
    int word = open().sentences().get(sentence).firstWord();
    return within(line, word, word);
  }

  /** The part of a line that lies between two words, both inside. */
  private TextRange within(TranscriptLine line, int first, int last) {
    int from = Math.max(first, line.firstWord());
    int to = Math.min(last, line.endWord() - 1);
    return first < 0 || to < from ? WordFlow.NOTHING : open().range(from, to);
  }

  /** Where the lit sentence is, in the scene. */
  Bounds litBoundsInScene() {
    return words.localToScene(words.litBounds());
  }

  private void clicked(MouseEvent event) {
    TranscriptLine line = getItem();
    if (line == null || event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
      return;
    }
    int word = wordAt(line, words.placeAt(event.getX(), event.getY()));
    if (mend.activeProperty().get() && event.isShortcutDown()) {
      mend.pinNow(word);
    } else if (mend.activeProperty().get() && event.isShiftDown()) {
      mend.chooseTo(word);
    } else if (event.getClickCount() == 2) {
      playback.playSentenceOf(word);
    } else if (event.getClickCount() == 1) {
      mend.choose(word);
      playback.seekToWord(word);
    }
    event.consume();
  }

  private void menu(ContextMenuEvent event) {
    TranscriptLine line = getItem();
    if (line != null && line.endWord() > line.firstWord()) {
      int word = wordAt(line, words.placeAt(event.getX(), event.getY()));
      // Beside the window, not the text: its words run as the window's do.
      new WordMenu(mend, marks, open(), word)
          .show(getScene().getWindow(), event.getScreenX(), event.getScreenY());
      event.consume();
    }
  }

  /** The word at a place of the line's text; between two words, the one before. */
  private int wordAt(TranscriptLine line, int place) {
    int low = line.firstWord();
    int high = line.endWord() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (open().words().get(middle).range().start() <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private OpenStory open() {
    return story.openProperty().get();
  }
}
