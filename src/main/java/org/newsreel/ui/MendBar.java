package org.newsreel.ui;

import java.time.Duration;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.newsreel.model.Sentence;
import org.newsreel.viewmodel.MendModel;
import org.newsreel.viewmodel.OpenStory;
import org.newsreel.viewmodel.StoryModel;

/** Mending by ear: what is to be done now, and a button for everything that can be said. */
final class MendBar extends VBox {
  private static final Duration SMALL = Duration.ofMillis(20);
  private static final Duration LARGE = Duration.ofMillis(100);

  /** Words of a sentence that tell it from the others. */
  private static final int TELLING = 5;

  private final StoryModel story;
  private final MendModel mend;

  MendBar(StoryModel story, MendModel mend) {
    this.story = story;
    this.mend = mend;
    getStyleClass().add("mend-bar");
    setId("mend-bar");
    visibleProperty().bind(mend.activeProperty());
    managedProperty().bind(visibleProperty());
    Label hint = new Label();
    hint.setId("mend-hint");
    hint.setWrapText(true);
    hint.textProperty()
        .bind(
            Bindings.createStringBinding(
                this::hint, mend.nextProperty(), mend.reviewProperty(), mend.doubtsProperty()));
    getChildren().addAll(hint, buttons());
  }

  private FlowPane buttons() {
    var reviewing = mend.reviewProperty().greaterThanOrEqualTo(0);
    Button tap = button("mend.tap", mend::tap);
    tap.disableProperty().bind(mend.nextProperty().lessThan(0));
    FlowPane buttons =
        new FlowPane(
            tap,
            shown(button("mend.fine", mend::fine), reviewing),
            shown(button("mend.wrong", mend::mendReviewed), reviewing),
            button("mend.much-earlier", () -> mend.nudge(LARGE.negated())),
            button("mend.earlier", () -> mend.nudge(SMALL.negated())),
            button("mend.later", () -> mend.nudge(SMALL)),
            button("mend.much-later", () -> mend.nudge(LARGE)),
            button("mend.silent", mend::toggleSilence),
            usable(button("mend.undo", mend::undo), mend.undoableProperty()),
            shown(button("mend.checked", mend::markChecked), mend.checkableProperty()),
            button("mend.done", mend::stop));
    tap.getStyleClass().add("accent");
    buttons.getStyleClass().add("mend-buttons");
    return buttons;
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(Messages.text(key));
    button.setId(key);
    button.getStyleClass().add("small");
    button.setTooltip(new Tooltip(Messages.text(key + ".tip")));
    // The keys go on to mean what they meant: Space plays, Enter taps.
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    return button;
  }

  private static Button shown(Button button, ObservableBooleanValue when) {
    button.visibleProperty().bind(when);
    button.managedProperty().bind(when);
    return button;
  }

  private static Button usable(Button button, ObservableBooleanValue when) {
    button.disableProperty().bind(Bindings.not(when));
    return button;
  }

  private String hint() {
    int review = mend.reviewProperty().get();
    int next = mend.nextProperty().get();
    return review >= 0
        ? Messages.text("mend.hint.review", mend.doubtsProperty().get())
        : next >= 0 ? Messages.text("mend.hint.tap", beginning(next)) : Messages.text("mend.hint");
  }

  private String beginning(int sentence) {
    OpenStory open = story.openProperty().get();
    if (sentence >= open.sentences().size()) {
      return "";
    }
    Sentence words = open.sentences().get(sentence);
    int end = Math.min(words.endWord(), words.firstWord() + TELLING);
    String text = open.lines().get(open.words().get(words.firstWord()).paragraph()).text();
    return open.range(words.firstWord(), end - 1).of(text)
        + (end < words.endWord() ? "\u2026" : "");
  }
}
