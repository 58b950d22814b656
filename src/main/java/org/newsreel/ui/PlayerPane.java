package org.newsreel.ui;

import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.newsreel.player.Silence;
import org.newsreel.viewmodel.OpenStory;
import org.newsreel.viewmodel.PlaybackModel;
import org.newsreel.viewmodel.StoryModel;

/** The clip: its picture, the controls, and a word about the sound where it is missing. */
final class PlayerPane extends BorderPane {
  private final PlaybackModel playback;
  private final PictureView picture;
  private final PlayerControls controls;
  private final HBox silence = new HBox();
  private final Label silenceWords = new Label();
  private final Button retry = new Button(Messages.text("silence.retry"));
  private final AnimationTimer frames =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          playback.tick();
          picture.follow();
        }
      };

  PlayerPane(MainWindow.Models models) {
    StoryModel story = models.story();
    playback = models.playback();
    picture = new PictureView(models.picture(), playback);
    controls = new PlayerControls(story, playback, models.sync(), models.mend());
    layOut();
    bind(story);
  }

  private void layOut() {
    getStyleClass().add("player");
    silence.getStyleClass().add("silence");
    silence.setId("silence");
    silence.managedProperty().bind(silence.visibleProperty());
    silenceWords.setWrapText(true);
    HBox.setHgrow(silenceWords, Priority.ALWAYS);
    silenceWords.setMaxWidth(Double.MAX_VALUE);
    retry.setId("retry-sound");
    retry.getStyleClass().add("small");
    retry.setOnAction(event -> playback.retrySound());
    silence.getChildren().addAll(silenceWords, retry);
    turn(Orientation.VERTICAL);
  }

  /** Lays the controls under the picture, or beside it where there is little height to spare. */
  void turn(Orientation orientation) {
    VBox below = new VBox(silence, controls);
    boolean beside = orientation == Orientation.HORIZONTAL;
    picture.setStrip(beside);
    setCenter(beside ? below : picture);
    setBottom(beside ? null : below);
    setLeft(beside ? picture : null);
  }

  private void bind(StoryModel story) {
    story.openProperty().map(OpenStory::clip).subscribe(picture::showPoster);
    playback.silenceProperty().subscribe(this::showSilence);
    playback
        .liveProperty()
        .subscribe(
            live -> {
              if (live) {
                frames.start();
              } else {
                frames.stop();
              }
            });
  }

  private void showSilence(Silence reason) {
    silence.setVisible(reason != Silence.NONE);
    retry.setVisible(reason.mayEnd());
    silenceWords.setText(
        reason == Silence.NONE
            ? ""
            : Messages.text("silence." + reason.name().toLowerCase(Locale.ROOT)));
  }

  /** Lets go of what the system lends: media player and frame timer. */
  void close() {
    frames.stop();
    picture.close();
  }
}
