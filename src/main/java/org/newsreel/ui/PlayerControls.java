package org.newsreel.ui;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.newsreel.intake.ClockTime;
import org.newsreel.viewmodel.MendModel;
import org.newsreel.viewmodel.OpenStory;
import org.newsreel.viewmodel.PlaybackModel;
import org.newsreel.viewmodel.StoryModel;
import org.newsreel.viewmodel.SyncModel;

/** The line of time and the buttons under the picture. */
final class PlayerControls extends VBox {
  private static final List<Double> SPEEDS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0);

  private final PlaybackModel playback;
  private final Slider position = new Slider();
  private final Label at = new Label();
  private final Label length = new Label();
  private final SyncMenu rung;
  private final SyncStrip strip;
  private final ComboBox<Double> speed = new ComboBox<>();
  private final Slider volume = new Slider(0, 1, 1);
  private final Button play;
  private final ToggleButton mute = Icons.toggle(Feather.VOLUME_2, "mute");
  private boolean movedByClock;
  private final ToggleButton follow = new ToggleButton(Messages.text("follow"));

  PlayerControls(StoryModel story, PlaybackModel playback, SyncModel sync, MendModel mend) {
    this.playback = playback;
    rung = new SyncMenu(story, sync, mend);
    strip = new SyncStrip(story);
    play = Icons.button(Feather.PLAY, "play", playback::playOrPause);
    layOut();
    bind(story);
    act();
  }

  private void layOut() {
    getStyleClass().add("player-controls");
    position.setId("position");
    position.setAccessibleText(Messages.text("position"));
    VBox line = new VBox(position, strip);
    HBox.setHgrow(line, Priority.ALWAYS);
    speed.setId("speed");
    speed.setAccessibleText(Messages.text("speed"));
    speed.setTooltip(new Tooltip(Messages.text("speed")));
    speed.getItems().setAll(SPEEDS);
    speed.setConverter(new Times());
    volume.setId("volume");
    volume.setAccessibleText(Messages.text("volume"));
    follow.setId("follow");
    follow.setTooltip(new Tooltip(Messages.text("follow.tip")));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox time = new HBox(at, line, length);
    HBox buttons =
        new HBox(
            play,
            Icons.button(Feather.SKIP_BACK, "sentence.back", () -> playback.stepSentences(-1)),
            Icons.button(Feather.ROTATE_CCW, "sentence.replay", playback::replaySentence),
            Icons.button(Feather.SKIP_FORWARD, "sentence.next", () -> playback.stepSentences(1)),
            speed,
            mute,
            volume,
            space,
            rung,
            follow);
    time.getStyleClass().add("time-row");
    buttons.getStyleClass().add("button-row");
    getChildren().addAll(time, buttons);
  }

  private void bind(StoryModel story) {
    at.textProperty().bind(playback.positionProperty().map(ClockTime::of));
    length.textProperty().bind(story.openProperty().map(open -> ClockTime.of(length(open))));
    play.graphicProperty()
        .bind(
            playback
                .runningProperty()
                .map(running -> new FontIcon(running ? Feather.PAUSE : Feather.PLAY)));
    play.accessibleTextProperty()
        .bind(playback.runningProperty().map(running -> Messages.text(running ? "pause" : "play")));
    mute.graphicProperty()
        .bind(
            playback
                .mutedProperty()
                .map(muted -> new FontIcon(muted ? Feather.VOLUME_X : Feather.VOLUME_2)));
    story.openProperty().subscribe(open -> byClock(() -> position.setMax(most(open))));
    playback.positionProperty().addListener((time, was, now) -> showPosition(now));
    playback.speedProperty().subscribe(now -> speed.setValue(now.doubleValue()));
    playback.volumeProperty().subscribe(now -> volume.setValue(now.doubleValue()));
    playback.mutedProperty().subscribe(mute::setSelected);
    follow.selectedProperty().bindBidirectional(playback.followingProperty());
  }

  private void act() {
    position
        .valueProperty()
        .addListener(
            (value, was, now) -> {
              if (!movedByClock) {
                playback.seek(Duration.ofNanos((long) (now.doubleValue() * 1e9)));
              }
            });
    speed.setOnAction(event -> playback.setSpeed(speed.getValue()));
    volume.valueProperty().addListener((value, was, now) -> playback.setVolume(now.doubleValue()));
    mute.setOnAction(event -> playback.setMuted(mute.isSelected()));
  }

  private void showPosition(Duration now) {
    if (!position.isValueChanging()) {
      byClock(() -> position.setValue(seconds(now)));
    }
  }

  private void byClock(Runnable move) {
    movedByClock = true;
    move.run();
    movedByClock = false;
  }

  private static double most(OpenStory open) {
    return Math.max(1, seconds(length(open)));
  }

  private static Duration length(OpenStory open) {
    return open.clip().map(clip -> clip.length()).orElse(Duration.ZERO);
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }

  /** "0.75x". */
  private static final class Times extends StringConverter<Double> {
    @Override
    public String toString(Double times) {
      return times == null ? "" : Messages.text("speed.times", times);
    }

    @Override
    public Double fromString(String text) {
      throw new UnsupportedOperationException("speeds are chosen, not typed");
    }
  }
}
