package org.newsreel.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.newsreel.viewmodel.Choice;
import org.newsreel.viewmodel.MarksModel;
import org.newsreel.viewmodel.MendModel;
import org.newsreel.viewmodel.OpenStory;
import org.newsreel.viewmodel.PlaybackModel;
import org.newsreel.viewmodel.StoryModel;
import org.newsreel.viewmodel.TranscriptLine;

/**
 * The transcript: a virtualised list of paragraphs that keeps the sentence being said in the middle
 * third of the view, until the reader scrolls away from it.
 */
final class TranscriptView extends StackPane {
  private final StoryModel story;
  private final PlaybackModel playback;
  private final MendModel mend;
  private final MarksModel marks;
  private final ListView<TranscriptLine> lines = new ListView<>();
  private final Button backToNow = new Button(Messages.text("back-to-now.down"));
  private final List<TranscriptCell> cells = new ArrayList<>();

  private @Nullable VirtualFlow<?> flow;
  private final Runnable inPlace = this::placed;
  private boolean due;
  private boolean ownScroll;
  private boolean byHand;

  TranscriptView(StoryModel story, PlaybackModel playback, MendModel mend, MarksModel marks) {
    this.story = story;
    this.playback = playback;
    this.mend = mend;
    this.marks = marks;
    layOut();
    bind();
    act();
  }

  private void layOut() {
    getStyleClass().add("transcript");
    lines.setId("transcript");
    lines.setAccessibleText(Messages.text("transcript"));
    lines.setCellFactory(list -> cell());
    backToNow.setId("back-to-now");
    backToNow.setVisible(false);
    backToNow.getStyleClass().addAll("accent", "small", "rounded");
    StackPane.setAlignment(backToNow, Pos.BOTTOM_CENTER);
    getChildren().addAll(lines, backToNow);
  }

  private ListCell<TranscriptLine> cell() {
    TranscriptCell cell = new TranscriptCell(story, playback, mend, marks);
    cells.add(cell);
    return cell;
  }

  private void bind() {
    story.openProperty().addListener((open, was, now) -> show(was, now));
    playback.wordProperty().addListener((word, was, now) -> light());
    marks.marksProperty().addListener((all, was, now) -> cells.forEach(TranscriptCell::showMarks));
    mend.chosenProperty().addListener((chosen, was, now) -> showChosen(now));
    mend.nextProperty().addListener((next, was, now) -> light());
    mend.activeProperty().addListener((active, was, now) -> light());
    playback.sentenceProperty().addListener((sentence, was, now) -> light());
    playback
        .sentenceProperty()
        .addListener(
            (sentence, was, now) -> {
              follow();
              pointBack();
            });
    lines.heightProperty().addListener((height, was, now) -> follow());
    lines.widthProperty().addListener((width, was, now) -> follow());
    playback
        .followingProperty()
        .addListener(
            (following, was, now) -> {
              byHand &= !now;
              follow();
              pointBack();
            });
  }

  private void act() {
    lines.addEventFilter(ScrollEvent.SCROLL, event -> byHand = true);
    lines.addEventFilter(
        KeyEvent.KEY_PRESSED, event -> byHand |= event.getCode().isNavigationKey());
    lines.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> byHand = true);
    backToNow.setOnAction(event -> playback.followingProperty().set(true));
  }

  private void show(OpenStory was, OpenStory now) {
    lines.setNodeOrientation(
        now.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    // The reader may have corrected the story since.
    if (!now.story().equals(was.story())) {
      lines.setItems(FXCollections.observableList(now.lines()));
      lines.scrollTo(Math.min(now.status().textPlace(), Math.max(0, now.lines().size() - 1)));
    } else {
      lines.refresh();
    }
  }

  /** A word that is chosen by keyboard may be out of view. */
  private void showChosen(Choice chosen) {
    light();
    if (flow != null && !chosen.isNone()) {
      int line = story.openProperty().get().words().get(chosen.last()).paragraph();
      if (flow.getVisibleCell(line) == null) {
        flow.scrollTo(line);
      }
    }
  }

  private void light() {
    cells.forEach(TranscriptCell::light);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (flow == null && lines.lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
      flow = found;
      found.positionProperty().addListener((position, was, now) -> scrolled(found));
    }
  }

  private void scrolled(VirtualFlow<?> shown) {
    IndexedCell<?> first = shown.getFirstVisibleCell();
    if (first != null) {
      story.setTextPlace(Math.max(0, first.getIndex()));
    }
    if (byHand && !ownScroll && playback.sentenceProperty().get() >= 0) {
      playback.followingProperty().set(isNowInView(shown));
    }
    pointBack();
  }

  private boolean isNowInView(VirtualFlow<?> shown) {
    if (!(shown.getVisibleCell(lineSaid()) instanceof TranscriptCell cell)) {
      return false;
    }
    Bounds lit = shown.sceneToLocal(cell.litBoundsInScene());
    return lit.getMaxY() > 0 && lit.getMinY() < shown.getHeight();
  }

  /** Goes to what is said as soon as everything has its place. */
  private void follow() {
    Scene shown = getScene();
    if (shown != null && !due && playback.followingProperty().get()) {
      due = true;
      shown.addPostLayoutPulseListener(inPlace);
      Platform.requestNextPulse();
    }
  }

  private void placed() {
    due = false;
    Scene shown = getScene();
    if (shown != null) {
      shown.removePostLayoutPulseListener(inPlace);
    }
    if (playback.followingProperty().get()) {
      showNow();
    }
  }

  /** Scrolls only when the sentence being said has left the middle third. */
  private void showNow() {
    int line = lineSaid();
    if (flow == null || line < 0) {
      return;
    }
    ownScroll = true;
    if (flow.getVisibleCell(line) == null) {
      flow.scrollTo(line);
      flow.layout();
    }
    if (flow.getVisibleCell(line) instanceof TranscriptCell cell) {
      Bounds lit = flow.sceneToLocal(cell.litBoundsInScene());
      double third = flow.getHeight() / 3;
      if (lit.getMinY() < third || lit.getMaxY() > 2 * third) {
        flow.scrollPixels(lit.getMinY() - third);
      }
    }
    ownScroll = false;
  }

  private int lineSaid() {
    OpenStory open = story.openProperty().get();
    int sentence = playback.sentenceProperty().get();
    return sentence < 0 || sentence >= open.sentences().size()
        ? -1
        : open.words().get(open.sentences().get(sentence).firstWord()).paragraph();
  }

  /** Shows the way back where what is said is out of view. */
  private void pointBack() {
    VirtualFlow<?> shown = flow;
    boolean away =
        shown != null
            && lineSaid() >= 0
            && !playback.followingProperty().get()
            && !isNowInView(shown);
    backToNow.setVisible(away);
    if (away && shown != null && shown.getFirstVisibleCell() != null) {
      boolean above = lineSaid() <= shown.getFirstVisibleCell().getIndex();
      backToNow.setText(Messages.text(above ? "back-to-now.up" : "back-to-now.down"));
    }
  }
}
