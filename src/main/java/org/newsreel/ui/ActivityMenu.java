package org.newsreel.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.newsreel.viewmodel.Activity;

/** How much is going on in the background; opens a list of it. Not there where nothing is. */
final class ActivityMenu extends Button {
  private final VBox rows = new VBox();
  private final PopOver list = new PopOver(rows);

  ActivityMenu(ObservableList<Activity> activities) {
    setId("activity");
    getStyleClass().add("flat");
    rows.getStyleClass().add("activities");
    rows.setId("activities");
    list.setTitle(Messages.text("activity"));
    list.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Messages.text("activity.count", activities.size()), activities));
    setAccessibleText(Messages.text("activity"));
    visibleProperty().bind(Bindings.isNotEmpty(activities));
    managedProperty().bind(visibleProperty());
    setOnAction(event -> toggle());
    activities.addListener((ListChangeListener<Activity>) change -> show(activities));
    show(activities);
  }

  private void toggle() {
    if (list.isShowing()) {
      list.hide();
    } else {
      list.show(this);
    }
  }

  private void show(List<Activity> activities) {
    rows.getChildren().setAll(activities.stream().map(ActivityMenu::row).toList());
    if (activities.isEmpty()) {
      list.hide();
    }
  }

  private static Node row(Activity activity) {
    Label what = new Label(what(activity));
    ProgressBar bar = new ProgressBar();
    // A bar that runs to and fro would say that something moves where something waits.
    bar.progressProperty().bind(activity.shareProperty().map(share -> at(share.doubleValue())));
    bar.setMaxWidth(Double.MAX_VALUE);
    Label left = new Label();
    left.getStyleClass().add("activity-left");
    left.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> said(activity), activity.shareProperty(), activity.timeLeftProperty()));
    VBox words = new VBox(what, bar, left);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button cancel = Icons.button(Feather.X, "activity-cancel", activity::cancel);
    HBox row = new HBox(words, cancel);
    row.getStyleClass().add("activity");
    return row;
  }

  private static String what(Activity activity) {
    return switch (activity.kind()) {
      case SYNC -> Messages.text("activity.sync", activity.title());
      case MEND -> Messages.text("activity.mend", activity.title());
      case FETCH -> Messages.text("activity.fetch", activity.title());
      case INDEX -> Messages.text("activity.index");
    };
  }

  private static double at(double share) {
    return Math.max(0, share);
  }

  private static String said(Activity activity) {
    double share = activity.shareProperty().get();
    Optional<Duration> left = activity.timeLeftProperty().get();
    if (share < 0) {
      boolean canTell =
          activity.kind() == Activity.Kind.SYNC || activity.kind() == Activity.Kind.FETCH;
      return canTell ? Messages.text("activity.waits") : "";
    }
    long percent = (long) (share * 100);
    return left.isEmpty()
        ? Messages.text("activity.share", percent)
        : Messages.text("activity.left", percent, time(left.get()));
  }

  /** Rounded up: nobody minds that something is done early. */
  private static String time(Duration left) {
    long seconds = left.plusMillis(999).toSeconds();
    return seconds < 60
        ? Messages.text("activity.seconds", Math.max(1, seconds))
        : Messages.text("activity.minutes", (seconds + 59) / 60);
  }
}
