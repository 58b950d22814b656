package org.newsreel.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaView;
import org.jspecify.annotations.Nullable;
import org.newsreel.model.Clip;
import org.newsreel.player.PictureSync;
import org.newsreel.viewmodel.PictureModel;
import org.newsreel.viewmodel.PlaybackModel;

/**
 * The clip's picture, which follows the sound: a media player without sound, kept beside the
 * playback's clock by small changes of its speed, and by a seek where it is far off. Where the
 * picture cannot be shown, the poster stands in its place.
 */
final class PictureView extends Region {
  private static final double SHAPE = 16.0 / 9;

  /** The height of the picture beside its controls, in pixels. */
  private static final double STRIP = 120;

  private static final Duration NOWHERE = Duration.ofNanos(-1);

  /** Further than this the sound does not run ahead of the frames that look at it. */
  private static final long JUMP_NANOS = 300_000_000;

  /** The picture stands for the last frames of a clip. */
  private static final Duration LAST_MOMENTS = Duration.ofMillis(150);

  /** A player tells its time ten times a second; one that has not for so long is lost. */
  private static final long SILENT_NANOS = 1_000_000_000;

  private final PictureModel picture;
  private final PlaybackModel playback;
  private final ImageView poster = new ImageView();
  private final MediaView screen = new MediaView();
  private final Label missing = new Label(Messages.text("picture.missing"));

  private @Nullable MediaPlayer player;
  private PictureSync sync = new PictureSync();
  private Duration resting = NOWHERE;
  private Duration seen = NOWHERE;
  private long seenAt;
  private long reportedAt;
  private javafx.util.Duration reported = javafx.util.Duration.UNKNOWN;

  PictureView(PictureModel picture, PlaybackModel playback) {
    this.picture = picture;
    this.playback = playback;
    getStyleClass().add("picture");
    missing.getStyleClass().add("picture-missing");
    missing.setWrapText(true);
    missing.visibleProperty().bind(picture.missingProperty());
    poster.setPreserveRatio(true);
    screen.setPreserveRatio(true);
    getChildren().addAll(poster, screen, missing);
    picture.fileProperty().addListener((file, was, now) -> open(now));
    playback.runningProperty().addListener((running, was, now) -> follow());
  }

  /** Shows a clip's poster until its picture moves. */
  void showPoster(Optional<Clip> clip) {
    poster.setImage(
        clip.flatMap(Clip::poster)
            .map(file -> new Image(file.toUri().toString(), true))
            .orElse(null));
  }

  private void open(Optional<Path> file) {
    close();
    file.ifPresent(this::start);
  }

  private void start(Path file) {
    try {
      MediaPlayer opened = new MediaPlayer(new Media(file.toUri().toString()));
      opened.setMute(true);
      opened.setOnError(this::giveUp);
      opened.setOnReady(this::follow);
      screen.setMediaPlayer(opened);
      player = opened;
      sync = new PictureSync();
    } catch (MediaException e) {
      // The constructor itself throws where the system has no decoder.
      giveUp();
    }
  }

  private void giveUp() {
    close();
    picture.cannotBeShown();
  }

  /** Lets go of the media player. */
  void close() {
    if (player != null) {
      screen.setMediaPlayer(null);
      player.dispose();
      player = null;
    }
  }

  /** Brings the picture to where the sound is; once a frame while the clip is live. */
  void follow() {
    MediaPlayer shown = player;
    if (shown == null || shown.getStatus() == MediaPlayer.Status.UNKNOWN) {
      return;
    }
    Duration sound = playback.positionProperty().get();
    boolean running = playback.runningProperty().get() && !isNearEnd(sound);
    if (running != (shown.getStatus() == MediaPlayer.Status.PLAYING)) {
      startOrStop(shown, running);
    }
    if (running) {
      keepBeside(shown, sound);
    } else if (!playback.runningProperty().get()) {
      rest(shown, sound);
    }
    seen = sound;
    seenAt = System.nanoTime();
  }

  /** A player that has come to its end may keep an old speed, and tell its time no more. */
  private boolean isNearEnd(Duration sound) {
    return sound.plus(LAST_MOMENTS).compareTo(playback.length()) >= 0;
  }

  private void keepBeside(MediaPlayer shown, Duration sound) {
    double speed = playback.speedProperty().get();
    if (hasJumped(sound)) {
      apply(shown, sync.startAt(sound, speed));
      reportedAt = System.nanoTime();
    } else if (!shown.getCurrentTime().equals(reported)) {
      reported = shown.getCurrentTime();
      reportedAt = System.nanoTime();
      apply(shown, sync.correct(sound, time(reported), speed));
    } else if (System.nanoTime() - reportedAt > SILENT_NANOS) {
      // What it was told last has not reached it: a speed that it thinks it has would be no news.
      shown.setRate(speed * 0.99);
      apply(shown, sync.startAt(sound, speed));
      reportedAt = System.nanoTime();
    }
  }

  private void startOrStop(MediaPlayer shown, boolean running) {
    resting = NOWHERE;
    seen = NOWHERE;
    if (running) {
      shown.play();
    } else {
      shown.pause();
    }
  }

  /** Stands where the sound stands; at the very end there would be no picture. */
  private void rest(MediaPlayer shown, Duration sound) {
    if (!sound.equals(resting)) {
      resting = sound;
      Duration last = playback.length().minus(LAST_MOMENTS);
      Duration place = isNearEnd(sound) && !last.isNegative() ? last : sound;
      shown.seek(javafx.util.Duration.millis(place.toNanos() / 1e6));
    }
  }

  /** Whether the sound has started, or is not where it would be by playing on. */
  private boolean hasJumped(Duration sound) {
    double moved = sound.minus(seen).toNanos();
    double passed = System.nanoTime() - seenAt;
    return seen.equals(NOWHERE)
        || Math.abs(moved - passed * playback.speedProperty().get()) > JUMP_NANOS;
  }

  private static void apply(MediaPlayer shown, PictureSync.Correction correction) {
    switch (correction) {
      case PictureSync.Correction.None() -> {}
      case PictureSync.Correction.Rate(double rate) -> shown.setRate(rate);
      case PictureSync.Correction.Seek(Duration time, double rate) -> {
        shown.setRate(rate);
        shown.seek(javafx.util.Duration.millis(time.toNanos() / 1e6));
      }
    }
  }

  private static Duration time(javafx.util.Duration time) {
    return Duration.ofNanos((long) (time.toMillis() * 1e6));
  }

  /** Makes itself as small as can be, or as large as there is room. */
  void setStrip(boolean strip) {
    setPrefSize(strip ? STRIP * SHAPE : USE_COMPUTED_SIZE, strip ? STRIP : USE_COMPUTED_SIZE);
  }

  @Override
  protected double computePrefHeight(double width) {
    return width / SHAPE;
  }

  @Override
  protected double computePrefWidth(double height) {
    return height > 0 ? height * SHAPE : 640;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 90;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 160;
  }

  @Override
  protected void layoutChildren() {
    poster.setFitWidth(getWidth());
    poster.setFitHeight(getHeight());
    screen.setFitWidth(getWidth());
    screen.setFitHeight(getHeight());
    missing.setMaxWidth(getWidth());
    missing.resize(getWidth(), missing.prefHeight(getWidth()));
    missing.relocate(0, getHeight() - missing.getHeight());
    centre(poster);
    centre(screen);
  }

  private void centre(Node shown) {
    shown.relocate(
        (getWidth() - shown.getLayoutBounds().getWidth()) / 2,
        (getHeight() - shown.getLayoutBounds().getHeight()) / 2);
  }
}
