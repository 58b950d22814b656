package org.newsreel.viewmodel;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.newsreel.model.Clip;
import org.newsreel.model.Span;
import org.newsreel.player.Silence;
import org.newsreel.player.SoundPlayer;

/**
 * The clip being played: its clock, and the word and sentence that are said. Whoever shows it calls
 * {@link #tick()} once a frame while {@link #liveProperty()} holds; between ticks nothing moves but
 * by command.
 */
public final class PlaybackModel {
  public static final double SLOWEST = 0.5;
  public static final double FASTEST = 2;
  public static final double SPEED_STEP = 0.25;

  /** At its very end a sentence is over, and the next one may have begun. */
  private static final Duration BEFORE_END = Duration.ofMillis(1);

  /** Frames to look on after the last command or movement: half a second. */
  private static final int SETTLING = 30;

  private final Function<Clip, SoundPlayer> players;
  private final ReadOnlyObjectWrapper<Duration> position =
      new ReadOnlyObjectWrapper<>(Duration.ZERO);
  private final ReadOnlyObjectWrapper<Silence> silence = new ReadOnlyObjectWrapper<>(Silence.NONE);
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper live = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper(1);
  private final ReadOnlyDoubleWrapper volume = new ReadOnlyDoubleWrapper(1);
  private final ReadOnlyBooleanWrapper muted = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper word = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyIntegerWrapper sentence = new ReadOnlyIntegerWrapper(-1);
  private final BooleanProperty following = new SimpleBooleanProperty(true);

  private OpenStory story = OpenStory.NONE;
  private SpokenText spoken = SpokenText.NONE;
  private @Nullable SoundPlayer player;
  private int settling;

  /** Makes a model of nothing; {@code players} opens a clip's sound and returns at once. */
  public PlaybackModel(Function<Clip, SoundPlayer> players) {
    this.players = players;
  }

  /** Goes over to a story, at the place where it was left; of the same clip, takes the times. */
  void show(OpenStory opened) {
    if (!isOfSameClip(opened)) {
      close();
      opened.clip().ifPresent(clip -> begin(clip, opened.status().clipPlace()));
    }
    story = opened;
    spoken = new SpokenText(opened);
    // A reader who is elsewhere in the text stays there until the clip plays.
    if (!running.get()) {
      following.set(opened.isTextNear(position.get()));
    }
    locate();
  }

  private boolean isOfSameClip(OpenStory opened) {
    return opened.story().id().equals(story.story().id())
        && opened.clip().map(Clip::name).equals(story.clip().map(Clip::name));
  }

  private void begin(Clip clip, Duration place) {
    SoundPlayer opened = players.apply(clip);
    opened.setSpeed(speed.get());
    opened.setVolume(volume.get());
    opened.setMuted(muted.get());
    // A clip that was left in its last moments begins anew.
    boolean over = place.plusMillis(500).compareTo(clip.length()) >= 0;
    opened.seek(over ? Duration.ZERO : place);
    player = opened;
    // At once, not with the first tick: this place may be saved before there is one.
    position.set(opened.clock().position());
    wake();
  }

  /** Looks at the clock. */
  public void tick() {
    if (player != null) {
      settling = look(player) ? SETTLING : settling - 1;
    }
    live.set(player != null && settling > 0);
  }

  /** Shows what the clock says; tells whether it moves. */
  private boolean look(SoundPlayer opened) {
    boolean moving = opened.clock().isRunning();
    Duration now = opened.clock().position();
    boolean moved = moving || !now.equals(position.get());
    position.set(now);
    running.set(moving);
    silence.set(opened.silence());
    locate();
    return moved;
  }

  private void locate() {
    sentence.set(spoken.sentenceAt(position.get()));
    word.set(spoken.wordAt(position.get()));
  }

  public void playOrPause() {
    if (player == null) {
      return;
    }
    if (player.clock().isRunning()) {
      player.pause();
    } else {
      play(player);
    }
    wake();
  }

  private void play(SoundPlayer opened) {
    following.set(true);
    opened.play();
  }

  /** Goes to a moment of the clip, or its nearest, and shows that at once. */
  public void seek(Duration time) {
    if (player != null) {
      player.seek(time);
      look(player);
      wake();
    }
  }

  public void seekBy(Duration step) {
    seek(position.get().plus(step));
  }

  /** Goes to where a word is said, or else its sentence; stays where neither is. */
  public void seekToWord(int wanted) {
    spoken
        .spanOfWord(wanted)
        .ifPresent(
            span -> {
              following.set(true);
              seek(span.start());
            });
  }

  /** Goes {@code steps} words on, or back; words that are not said are passed over. */
  public void stepWords(int steps) {
    spoken.wordFrom(position.get(), steps).ifPresent(this::seek);
  }

  /** Goes to the sentence before or after; before means the same one's start when well into it. */
  public void stepSentences(int steps) {
    spoken.sentenceFrom(position.get(), steps).ifPresent(this::seek);
  }

  /** Plays the current sentence from its start and stops at its end. */
  public void replaySentence() {
    playSentence(sentence.get());
  }

  /** Plays the sentence of a word from its start and stops at its end. */
  public void playSentenceOf(int wanted) {
    playSentence(story.sentenceOf(wanted));
  }

  /** Plays on from a moment of the clip, or its nearest. */
  public void playFrom(Duration time) {
    if (player != null) {
      seek(time.isNegative() ? Duration.ZERO : time);
      play(player);
    }
  }

  /** Plays a sentence, by its place, from its start and stops at its end. */
  void playSentence(int wanted) {
    if (player != null) {
      SoundPlayer opened = player;
      spoken.spanOfSentence(wanted).ifPresent(span -> play(opened, span));
    }
  }

  private void play(SoundPlayer opened, Span span) {
    following.set(true);
    seek(span.start());
    opened.playUntil(span.end().minus(BEFORE_END));
  }

  /** Plays a stretch of the clip and stops at its end. */
  void play(Span stretch) {
    if (player != null) {
      play(player, stretch);
    }
  }

  /** When the sentence of a word is said; empty where that is not known, or nothing can play. */
  Optional<Span> spanOfSentenceOf(int wanted) {
    return player == null ? Optional.empty() : spoken.spanOfSentence(story.sentenceOf(wanted));
  }

  /** Stops, if it plays. */
  public void pause() {
    if (player != null && player.clock().isRunning()) {
      player.pause();
      wake();
    }
  }

  /** Plays at {@code wanted} times the clip's own speed, kept within 0.5 and 2; pitch stays. */
  public void setSpeed(double wanted) {
    speed.set(Math.clamp(wanted, SLOWEST, FASTEST));
    if (player != null) {
      player.setSpeed(speed.get());
      wake();
    }
  }

  /** From 0 to 1. */
  public void setVolume(double wanted) {
    volume.set(Math.clamp(wanted, 0, 1));
    if (player != null) {
      player.setVolume(volume.get());
    }
  }

  public void setMuted(boolean wanted) {
    muted.set(wanted);
    if (player != null) {
      player.setMuted(wanted);
    }
  }

  /** Looks once more for a device to play on. */
  public void retrySound() {
    if (player != null) {
      player.retry();
      wake();
    }
  }

  /** Stops, lets go of the sound device, and is a model of nothing again. */
  public void close() {
    if (player != null) {
      player.close();
      player = null;
    }
    story = OpenStory.NONE;
    spoken = SpokenText.NONE;
    position.set(Duration.ZERO);
    running.set(false);
    silence.set(Silence.NONE);
    live.set(false);
    locate();
  }

  private void wake() {
    settling = SETTLING;
    live.set(player != null);
  }

  /** Of the clip; zero where there is none. */
  public Duration length() {
    return story.clip().map(Clip::length).orElse(Duration.ZERO);
  }

  public ReadOnlyObjectProperty<Duration> positionProperty() {
    return position.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Whether {@link #tick()} wants to be called. */
  public ReadOnlyBooleanProperty liveProperty() {
    return live.getReadOnlyProperty();
  }

  public ReadOnlyDoubleProperty speedProperty() {
    return speed.getReadOnlyProperty();
  }

  public ReadOnlyDoubleProperty volumeProperty() {
    return volume.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty mutedProperty() {
    return muted.getReadOnlyProperty();
  }

  /** The place of the word being said, -1 in pauses and where the sync is not good enough. */
  public ReadOnlyIntegerProperty wordProperty() {
    return word.getReadOnlyProperty();
  }

  /** The place of the sentence being said or last said, -1 where there is none. */
  public ReadOnlyIntegerProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /** Why nothing is heard. */
  public ReadOnlyObjectProperty<Silence> silenceProperty() {
    return silence.getReadOnlyProperty();
  }

  /** Whether the transcript keeps the words that are said in view. */
  public BooleanProperty followingProperty() {
    return following;
  }
}
