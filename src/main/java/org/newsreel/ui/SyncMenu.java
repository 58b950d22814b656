package org.newsreel.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.newsreel.model.TimedTranscript;
import org.newsreel.viewmodel.MendModel;
import org.newsreel.viewmodel.StoryModel;
import org.newsreel.viewmodel.SyncModel;

/** The badge of the open story's rung, and what can be done about it. */
final class SyncMenu extends MenuButton {
  SyncMenu(StoryModel story, SyncModel sync, MendModel mend) {
    setId("sync");
    getStyleClass().addAll("flat", "rung");
    setMinWidth(USE_PREF_SIZE);
    textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    badge(
                        Rungs.words(story.openProperty().get().times().rung()),
                        sync.shareProperty().get()),
                story.openProperty(),
                sync.shareProperty()));
    tooltipProperty().bind(story.openProperty().map(open -> new Tooltip(meaning(open.times()))));
    CheckMenuItem mode = new CheckMenuItem(Messages.text("mend"));
    mode.setId("mend");
    mend.activeProperty().subscribe(mode::setSelected);
    mode.setOnAction(event -> mend.toggle());
    MenuItem checked = item("mend.checked", mend::markChecked, mend.checkableProperty());
    getItems()
        .setAll(
            mode,
            item("mend.next", () -> mend.stepDoubtful(1), mend.doubtsProperty().greaterThan(0)),
            item(
                "mend.previous", () -> mend.stepDoubtful(-1), mend.doubtsProperty().greaterThan(0)),
            checked,
            new SeparatorMenuItem(),
            item("mend.undo", mend::undo, mend.undoableProperty()),
            item("mend.redo", mend::redo, mend.redoableProperty()),
            new SeparatorMenuItem(),
            item("sync.anew", sync::again, sync.shareProperty().lessThan(0)));
  }

  private static String meaning(TimedTranscript times) {
    String why = times.reason().isEmpty() ? "" : "\n" + times.reason();
    return Rungs.meaning(times.rung()) + why;
  }

  private static String badge(String rung, double share) {
    return share < 0 ? rung : Messages.text("sync.share", rung, (long) (share * 100));
  }

  private static MenuItem item(String key, Runnable action, ObservableBooleanValue usable) {
    MenuItem item = new MenuItem(Messages.text(key));
    item.setId(key);
    item.setOnAction(event -> action.run());
    item.disableProperty().bind(Bindings.not(usable));
    return item;
  }
}
