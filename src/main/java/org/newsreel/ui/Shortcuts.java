package org.newsreel.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.newsreel.viewmodel.LibraryModel;
import org.newsreel.viewmodel.MendModel;
import org.newsreel.viewmodel.OpenStory;
import org.newsreel.viewmodel.PlaybackModel;
import org.newsreel.viewmodel.StoryModel;

/** The keys of the window, in one table. */
final class Shortcuts {
  /**
   * A key and what it does.
   *
   * @param keys as people read them
   * @param meaning the key of its description in the message bundle; empty for a mere synonym
   */
  record Shortcut(String keys, String meaning, Predicate<KeyEvent> pressed, Runnable action) {}

  private static final Duration STEP = Duration.ofSeconds(5);
  private static final Duration LEAP = Duration.ofSeconds(10);
  private static final Duration NUDGE = Duration.ofMillis(20);
  private static final Duration SHOVE = Duration.ofMillis(100);
  private static final KeyCombination.Modifier ALT = KeyCombination.ALT_DOWN;
  private static final KeyCombination.Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
  private static final KeyCombination.Modifier SHIFT = KeyCombination.SHIFT_DOWN;

  private final List<Shortcut> all = new ArrayList<>();

  /** Those of a mode, which come first: outside it some mean something else. */
  private final List<Shortcut> modal = new ArrayList<>();

  /** While something lies over the window, its keys mean nothing. */
  private final BooleanSupplier covered;

  Shortcuts(MainWindow.Models models) {
    covered = () -> !models.preview().shownProperty().get().isNone();
    playing(models.library(), models.story(), models.playback());
    mending(models.mend());
    key("Ctrl+H", "key.highlight", models.marks()::toggleNow, KeyCode.H, CTRL);
    key("E", "look-over", () -> lookOver(models), KeyCode.E);
  }

  private static void lookOver(MainWindow.Models models) {
    OpenStory open = models.story().openProperty().get();
    if (!open.isNone()) {
      models.preview().lookOver(open.story().id());
    }
  }

  private void mending(MendModel mend) {
    BooleanSupplier active = mend.activeProperty()::get;
    BooleanSupplier reviewing = () -> mend.reviewProperty().get() >= 0;
    modal("Enter", "key.tap", active, mend::tap, KeyCode.ENTER);
    modal("Ctrl+Enter", "key.pin", active, mend::pinNow, KeyCode.ENTER, CTRL);
    modal("Alt+Left", "key.earlier", active, () -> mend.nudge(NUDGE.negated()), KeyCode.LEFT, ALT);
    modal("Alt+Right", "key.later", active, () -> mend.nudge(NUDGE), KeyCode.RIGHT, ALT);
    modal(
        "Shift+Alt+Left",
        "key.much-earlier",
        active,
        () -> mend.nudge(SHOVE.negated()),
        KeyCode.LEFT,
        ALT,
        SHIFT);
    modal(
        "Shift+Alt+Right",
        "key.much-later",
        active,
        () -> mend.nudge(SHOVE),
        KeyCode.RIGHT,
        ALT,
        SHIFT);
    modal("Ctrl+Left", "key.choose", active, () -> mend.stepChoice(-1, false), KeyCode.LEFT, CTRL);
    modal("Ctrl+Right", "", active, () -> mend.stepChoice(1, false), KeyCode.RIGHT, CTRL);
    modal(
        "Ctrl+Shift+Left",
        "key.choose-more",
        active,
        () -> mend.stepChoice(-1, true),
        KeyCode.LEFT,
        CTRL,
        SHIFT);
    modal(
        "Ctrl+Shift+Right", "", active, () -> mend.stepChoice(1, true), KeyCode.RIGHT, CTRL, SHIFT);
    modal("X", "key.silent", active, mend::toggleSilence, KeyCode.X);
    modal("Y", "key.fine", reviewing, mend::fine, KeyCode.Y);
    modal("N", "key.wrong", reviewing, mend::mendReviewed, KeyCode.N);
    modal("Esc", "key.mended", active, mend::stop, KeyCode.ESCAPE);
    key("Alt+.", "key.doubt-next", () -> mend.stepDoubtful(1), KeyCode.PERIOD, ALT);
    key("Alt+,", "key.doubt-back", () -> mend.stepDoubtful(-1), KeyCode.COMMA, ALT);
    key("Shift+M", "key.mend", mend::toggle, KeyCode.M, SHIFT);
    key("Ctrl+Z", "key.undo", mend::undo, KeyCode.Z, CTRL);
    key("Ctrl+Shift+Z", "key.redo", mend::redo, KeyCode.Z, CTRL, SHIFT);
  }

  private void playing(LibraryModel library, StoryModel story, PlaybackModel playback) {
    key("Space", "key.play", playback::playOrPause, KeyCode.SPACE);
    key("K", "", playback::playOrPause, KeyCode.K);
    key("Left", "key.back", () -> playback.seekBy(STEP.negated()), KeyCode.LEFT);
    key("Right", "key.on", () -> playback.seekBy(STEP), KeyCode.RIGHT);
    key("J", "key.leap-back", () -> playback.seekBy(LEAP.negated()), KeyCode.J);
    key("L", "key.leap-on", () -> playback.seekBy(LEAP), KeyCode.L);
    shift("Shift+Left", "sentence.back", () -> playback.stepSentences(-1), KeyCode.LEFT);
    shift("Shift+Right", "sentence.next", () -> playback.stepSentences(1), KeyCode.RIGHT);
    key("R", "sentence.replay", playback::replaySentence, KeyCode.R);
    typed(",", "key.word-back", () -> playback.stepWords(-1));
    typed(".", "key.word-on", () -> playback.stepWords(1));
    typed("[", "key.slower", () -> faster(playback, -1));
    typed("]", "key.faster", () -> faster(playback, 1));
    key("Z", "key.own-speed", () -> playback.setSpeed(1), KeyCode.Z);
    key("M", "mute", () -> playback.setMuted(!playback.mutedProperty().get()), KeyCode.M);
    key("T", "key.follow", () -> toggleFollowing(playback), KeyCode.T);
    key("N", "key.next-story", () -> library.step(1), KeyCode.N);
    key("P", "key.previous-story", () -> library.step(-1), KeyCode.P);
    key("S", "key.star", story::toggleStar, KeyCode.S);
    typed("0", "key.tenths", () -> playback.seek(Duration.ZERO));
    for (int tenth = 1; tenth < 10; tenth++) {
      int part = tenth;
      typed(
          String.valueOf(tenth),
          "",
          () -> playback.seek(playback.length().multipliedBy(part).dividedBy(10)));
    }
  }

  /** Adds a key that counts only while {@code mode} holds. */
  private void modal(
      String keys,
      String meaning,
      BooleanSupplier mode,
      Runnable action,
      KeyCode code,
      KeyCombination.Modifier... with) {
    KeyCodeCombination combination = new KeyCodeCombination(code, with);
    modal.add(
        new Shortcut(
            keys, meaning, event -> mode.getAsBoolean() && combination.match(event), action));
  }

  /** Adds a key to the table. */
  void key(
      String keys, String meaning, Runnable action, KeyCode code, KeyCombination.Modifier... with) {
    all.add(new Shortcut(keys, meaning, new KeyCodeCombination(code, with)::match, action));
  }

  private void shift(String keys, String meaning, Runnable action, KeyCode code) {
    key(keys, meaning, action, code, KeyCombination.SHIFT_DOWN);
  }

  /**
   * By the character, not the key: on other layouts it sits elsewhere, at times behind AltGr, which
   * Windows takes for Ctrl and Alt together.
   */
  void typed(String character, String meaning, Runnable action) {
    all.add(
        new Shortcut(
            character,
            meaning,
            event ->
                event.getEventType() == KeyEvent.KEY_TYPED
                    && event.isAltDown() == event.isControlDown()
                    && event.getCharacter().equals(character),
            action));
  }

  List<Shortcut> all() {
    return Stream.concat(all.stream(), modal.stream()).toList();
  }

  void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> act(scene, event));
    scene.addEventFilter(KeyEvent.KEY_TYPED, event -> act(scene, event));
  }

  private void act(Scene scene, KeyEvent event) {
    if (covered.getAsBoolean() || isForFocused(scene.getFocusOwner(), event)) {
      return;
    }
    Stream.concat(modal.stream(), all.stream())
        .filter(shortcut -> shortcut.pressed().test(event))
        .findFirst()
        .ifPresent(
            shortcut -> {
              shortcut.action().run();
              event.consume();
            });
  }

  /** Whether a control that the reader has walked to by keyboard wants the key for itself. */
  private static boolean isForFocused(Node focused, KeyEvent event) {
    return switch (focused) {
      case null -> false;
      case TextInputControl text -> true;
      case ButtonBase button -> button.isFocusVisible() && isPress(event.getCode());
      case ComboBoxBase<?> choice -> choice.isShowing() || choice.isFocusVisible();
      case Slider slider -> slider.isFocusVisible() && event.getCode().isArrowKey();
      default -> false;
    };
  }

  private static boolean isPress(KeyCode code) {
    return code == KeyCode.SPACE || code == KeyCode.ENTER;
  }

  private static void faster(PlaybackModel playback, int steps) {
    playback.setSpeed(playback.speedProperty().get() + steps * PlaybackModel.SPEED_STEP);
  }

  private static void toggleFollowing(PlaybackModel playback) {
    playback.followingProperty().set(!playback.followingProperty().get());
  }
}
