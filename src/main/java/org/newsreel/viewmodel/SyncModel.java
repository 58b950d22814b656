package org.newsreel.viewmodel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.newsreel.align.AlignListener;
import org.newsreel.intake.Intake;
import org.newsreel.intake.Problem;
import org.newsreel.intake.SyncSummary;
import org.newsreel.model.StoryId;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;

/**
 * Joins the words and clips of stories that are opened, one after another in the background, the
 * open one first; going on to another story breaks nothing off.
 */
public final class SyncModel {
  private final Intake intake;
  private final Jobs jobs;
  private final LibraryModel list;
  private final StoryModel story;
  private final Consumer<Problem> tell;
  private final Activities activities;
  private final List<Wanted> queue = new ArrayList<>();
  private final ReadOnlyObjectWrapper<SyncNote> note = new ReadOnlyObjectWrapper<>(SyncNote.NONE);
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(Activity.UNKNOWN);
  private final Map<StoryId, String> failures = new HashMap<>();
  private final Set<StoryId> complained = new HashSet<>();

  private @Nullable Wanted running;
  private Job job = Job.NONE;

  /** A story that is to be joined, or is being. */
  private final class Wanted {
    private final OpenStory story;
    private final boolean again;
    private final Activity activity;

    Wanted(OpenStory story, boolean again) {
      this.story = story;
      this.again = again;
      activity = activities.add(Activity.Kind.SYNC, story.story().title(), () -> cancel(this));
    }
  }

  /** Makes a model of the stories that {@code story} opens. */
  public SyncModel(
      Intake intake,
      Jobs jobs,
      Activities activities,
      LibraryModel list,
      StoryModel story,
      Consumer<Problem> tell) {
    this.intake = intake;
    this.jobs = jobs;
    this.list = list;
    this.story = story;
    this.tell = tell;
    this.activities = activities;
    story
        .openProperty()
        .addListener(
            (open, was, now) -> {
              if (!now.isOf(was)) {
                opened(now);
              }
            });
  }

  private void opened(OpenStory open) {
    say(verdict(open));
    if (open.canBeSynced() && !intake.isCurrent(open.sync())) {
      want(open, false);
    }
    showShare();
  }

  /** Listens to the open story's clip anew. */
  public void again() {
    OpenStory open = story.openProperty().get();
    if (open.canBeSynced()) {
      say(SyncNote.NONE);
      want(open, true);
    }
  }

  /** Times the open story by captions of its clip; what that has come to is said in the story. */
  public void attachCaptions(Path captions) {
    OpenStory open = story.openProperty().get();
    if (open.isNone()) {
      tell.accept(Problem.NO_STORY_FOR_CAPTIONS);
      return;
    }
    jobs.start(
        () -> intake.attachCaptions(open.story().id(), captions),
        sync -> captioned(open, sync),
        failure -> tell.accept(Problem.from(failure)));
  }

  private void captioned(OpenStory by, Sync sync) {
    if (story.openProperty().get().isOf(by)) {
      story.retime(by, sync);
      say(result(story.openProperty().get()));
    }
    list.refresh(by.story().id());
  }

  private void want(OpenStory wanted, boolean again) {
    boolean known =
        queue.stream().anyMatch(each -> each.story.isOf(wanted))
            || (running != null && running.story.isOf(wanted));
    if (!known) {
      queue.add(new Wanted(wanted, again));
      next();
    }
  }

  private void next() {
    if (running != null || queue.isEmpty()) {
      return;
    }
    OpenStory open = story.openProperty().get();
    Wanted first =
        queue.stream().filter(each -> each.story.isOf(open)).findFirst().orElse(queue.getFirst());
    queue.remove(first);
    running = first;
    activities.began(first.activity);
    job =
        jobs.<SyncReport, Sync>start(
            report -> sync(first, report),
            report -> heard(first, report),
            sync -> synced(first, sync),
            failure -> failed(first, failure));
  }

  private Sync sync(Wanted wanted, Consumer<? super SyncReport> report) throws Exception {
    StoryId id = wanted.story.story().id();
    AlignListener listener = SyncReport.to(report);
    return wanted.again ? intake.syncAgain(id, listener) : intake.sync(id, listener);
  }

  private void heard(Wanted by, SyncReport report) {
    switch (report) {
      case SyncReport.Reached reached -> {
        activities.reached(by.activity, reached.share());
        showShare();
      }
      case SyncReport.Climbed climbed -> climbed(by.story, climbed.times());
    }
  }

  /** Nobody is shown less than there was before. */
  private void climbed(OpenStory of, TimedTranscript times) {
    OpenStory open = story.openProperty().get();
    if (open.isOf(of)) {
      if (times.rung().compareTo(open.times().rung()) > 0) {
        show(open, times);
      }
    } else if (times.rung().compareTo(of.times().rung()) > 0) {
      list.climbed(of.story().id(), times.rung());
    }
  }

  private void show(OpenStory open, TimedTranscript found) {
    Sync sync =
        Sync.of(
            found,
            open.sync().corrections().withChecked(false),
            open.story().transcript(),
            open.clip().orElseThrow().length());
    story.retime(open, sync);
    list.climbed(open.story().id(), sync.times().rung());
  }

  private void synced(Wanted by, Sync sync) {
    end(by);
    OpenStory open = story.openProperty().get();
    StoryId id = by.story.story().id();
    failures.remove(id);
    if (open.isOf(by.story)) {
      if (sync.corrections().anchors().equals(open.sync().corrections().anchors())) {
        story.retime(open, sync);
      } else {
        show(open, sync.found());
      }
      say(result(story.openProperty().get()));
    }
    list.refresh(id);
    next();
  }

  private void failed(Wanted by, Exception failure) {
    end(by);
    Problem problem = Problem.from(failure);
    StoryId id = by.story.story().id();
    failures.put(id, problem.what());
    if (complained.add(id)) {
      tell.accept(problem);
    }
    OpenStory open = story.openProperty().get();
    if (open.isOf(by.story)) {
      say(verdict(open));
    }
    list.refresh(id);
    next();
  }

  private void cancel(Wanted wanted) {
    if (wanted == running) {
      job.cancel();
    }
    queue.remove(wanted);
    end(wanted);
    list.refresh(wanted.story.story().id());
    next();
  }

  private void end(Wanted over) {
    activities.remove(over.activity);
    if (over == running) {
      running = null;
    }
    showShare();
  }

  private void showShare() {
    OpenStory open = story.openProperty().get();
    share.set(
        running != null && running.story.isOf(open)
            ? running.activity.shareProperty().get()
            : Activity.UNKNOWN);
  }

  private void say(SyncNote now) {
    note.set(now);
  }

  private static SyncNote result(OpenStory open) {
    String told = SyncSummary.of(open.story().transcript(), open.sync());
    boolean failed = open.times().rung() == SyncRung.TEXT_ONLY;
    if (told.isEmpty()) {
      return SyncNote.NONE;
    }
    return new SyncNote(failed ? SyncNote.Kind.VERDICT : SyncNote.Kind.RESULT, told);
  }

  /** What is said of a story when it opens: only why it could not be joined. */
  private SyncNote verdict(OpenStory open) {
    if (!open.canBeSynced() || open.times().rung() != SyncRung.TEXT_ONLY) {
      return SyncNote.NONE;
    }
    return Optional.ofNullable(failures.get(open.story().id()))
        .map(why -> new SyncNote(SyncNote.Kind.VERDICT, why))
        .orElseGet(() -> result(open));
  }

  /** Takes note that the reader has read what is said. */
  public void dismissNote() {
    say(SyncNote.NONE);
  }

  /** What is said in the open story; never null. */
  public ReadOnlyObjectProperty<SyncNote> noteProperty() {
    return note.getReadOnlyProperty();
  }

  /**
   * How much of the open story's sync is done, from 0 to 1; {@link Activity#UNKNOWN} if none is.
   */
  public ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }
}
