package org.newsreel.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.newsreel.intake.ClockTime;
import org.newsreel.intake.Problem;
import org.newsreel.viewmodel.ClipOffer;
import org.newsreel.viewmodel.Preview;
import org.newsreel.viewmodel.PreviewModel;
import org.newsreel.viewmodel.StoryModel;

/** A banner over the window's content: what went wrong, or a question that can wait. */
final class Notices extends NotificationPane {
  private final StoryModel story;
  private final PreviewModel preview;

  Notices(Node content, ObjectProperty<Problem> problem, StoryModel story, PreviewModel preview) {
    super(content);
    this.story = story;
    this.preview = preview;
    setId("notices");
    setShowFromTop(true);
    problem.subscribe(
        now -> {
          if (!now.equals(Problem.NONE)) {
            say(now.what() + "\n" + now.next(), List.of());
            // The same thing going wrong twice is told twice.
            problem.set(Problem.NONE);
          }
        });
    story.offerProperty().subscribe(offer -> offer.ifPresentOrElse(this::ask, this::hide));
    preview.cancelledProperty().subscribe(left -> left.ifPresentOrElse(this::tellOf, this::hide));
    setOnHidden(event -> forget());
    skinProperty().subscribe(skin -> nameCloseButton());
  }

  /** ControlsFX draws a cross and says nothing. */
  private void nameCloseButton() {
    lookupAll(".close-button").forEach(button -> button.setAccessibleText(Messages.text("close")));
  }

  private void forget() {
    story.declineOffer();
    preview.forgetCancelled();
  }

  private void tellOf(Preview left) {
    say(
        left.isKept()
            ? Messages.text("preview.left-kept", left.story().title())
            : Messages.text("preview.left", left.story().title()),
        List.of(new Action(Messages.text("preview.back"), event -> preview.takeBack())));
  }

  private void ask(ClipOffer offer) {
    say(
        Messages.text(
            "offer.differs",
            ClockTime.of(offer.fit().clip()),
            offer.fit().story().map(ClockTime::of).orElse("")),
        List.of(new Action(Messages.text("offer.attach"), event -> story.attachAnyway())));
  }

  private void say(String text, List<Action> actions) {
    setText(text);
    setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
    getActions().setAll(actions);
    show();
  }
}
