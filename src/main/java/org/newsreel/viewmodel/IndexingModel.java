package org.newsreel.viewmodel;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import org.newsreel.intake.Problem;
import org.newsreel.library.Library;

/**
 * Puts the stories of an older library into the search index, and tidies the index, little by
 * little, while nothing else wants the library.
 */
public final class IndexingModel {
  private final Library library;
  private final Jobs jobs;
  private final Activities activities;
  private final Consumer<Problem> tell;
  private final ChangeListener<Number> whenIdle = (running, was, now) -> stepIfIdle();
  private Optional<Activity> shown = Optional.empty();
  private boolean over = true;

  /** Makes the model; {@code jobs} is the lane in which the library saves. */
  public IndexingModel(Library library, Jobs jobs, Activities activities, Consumer<Problem> tell) {
    this.library = library;
    this.jobs = jobs;
    this.activities = activities;
    this.tell = tell;
  }

  /** Goes on until all stories can be found by their words. */
  public void start() {
    if (over) {
      over = false;
      jobs.runningProperty().addListener(whenIdle);
      stepIfIdle();
    }
  }

  private void stepIfIdle() {
    if (!over && jobs.runningProperty().get() == 0) {
      jobs.start(() -> library.indexMore() || library.tidyIndex(), this::stepped, this::failed);
    }
  }

  private void stepped(boolean more) {
    if (!more) {
      end();
    } else if (shown.isEmpty() && !over) {
      shown = Optional.of(activities.add(Activity.Kind.INDEX, "", this::end));
    }
  }

  private void end() {
    over = true;
    jobs.runningProperty().removeListener(whenIdle);
    shown.ifPresent(activities::remove);
    shown = Optional.empty();
  }

  private void failed(Exception failure) {
    end();
    tell.accept(Problem.from(failure));
  }
}
