package org.newsreel.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.newsreel.viewmodel.PreviewModel;
import org.newsreel.viewmodel.StoryModel;

/** The open story: headline, clip, transcript. Where there is width, clip and text side by side. */
final class DetailPane extends StackPane {
  private static final double SIDE_BY_SIDE = 1100;
  private static final double LOW = 620;

  private final PlayerPane player;
  private final ClipSlot slot;
  private final BorderPane transcript;
  private final SplitPane split = new SplitPane();
  private final BorderPane content = new BorderPane();
  private final Label nothing = new Label(Messages.text("nothing-open"));

  private Form form = Form.STACKED;
  private boolean hasClip;
  private WindowState places;

  /** How clip and transcript share the pane. */
  private enum Form {
    STACKED,
    SIDE_BY_SIDE,
    STRIP
  }

  DetailPane(MainWindow.Models models, WindowState places) {
    this.places = places;
    StoryModel story = models.story();
    player = new PlayerPane(models);
    slot = new ClipSlot(story, models.fetch());
    transcript =
        new BorderPane(new TranscriptView(story, models.playback(), models.mend(), models.marks()));
    transcript.setTop(new SyncLine(models.sync(), models.mend()));
    transcript.setBottom(new MendBar(story, models.mend()));
    layOut(story, models.preview());
    bind(story);
  }

  private void layOut(StoryModel story, PreviewModel preview) {
    getStyleClass().add("detail");
    content.setTop(new StoryHeader(story, preview));
    nothing.getStyleClass().add("nothing-open");
    nothing.setWrapText(true);
    getChildren().addAll(nothing, content);
    arrange();
  }

  private void bind(StoryModel story) {
    story
        .openProperty()
        .subscribe(
            open -> {
              content.setVisible(!open.isNone());
              nothing.setVisible(open.isNone());
              hasClip = open.clip().isPresent();
              arrange();
            });
    widthProperty().addListener((width, was, now) -> rearrange());
    heightProperty().addListener((height, was, now) -> rearrange());
  }

  private void rearrange() {
    Form fitting =
        getWidth() >= SIDE_BY_SIDE
            ? Form.SIDE_BY_SIDE
            : getHeight() < LOW ? Form.STRIP : Form.STACKED;
    if (fitting != form) {
      places = places();
      form = fitting;
      arrange();
    }
  }

  private void arrange() {
    split.getItems().clear();
    content.setCenter(null);
    if (!hasClip) {
      content.setCenter(new BorderPane(transcript, slot, null, null, null));
      return;
    }
    player.turn(form == Form.STRIP ? Orientation.HORIZONTAL : Orientation.VERTICAL);
    if (form == Form.STRIP) {
      content.setCenter(new BorderPane(transcript, player, null, null, null));
      return;
    }
    boolean beside = form == Form.SIDE_BY_SIDE;
    split.setOrientation(beside ? Orientation.HORIZONTAL : Orientation.VERTICAL);
    split.getItems().setAll(player, transcript);
    split.setDividerPositions(beside ? places.sideBySide() : places.stacked());
    content.setCenter(split);
  }

  /** The places of the dividers, the one in use as it stands. */
  WindowState places() {
    if (split.getDividers().isEmpty()) {
      return places;
    }
    double place = split.getDividerPositions()[0];
    return form == Form.SIDE_BY_SIDE ? places.withSideBySide(place) : places.withStacked(place);
  }

  void close() {
    player.close();
  }
}
