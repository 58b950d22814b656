package org.newsreel.viewmodel;

import java.time.Duration;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.newsreel.intake.Intake;
import org.newsreel.intake.Problem;
import org.newsreel.model.Anchor;
import org.newsreel.model.Clip;
import org.newsreel.model.Corrections;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.Sync;

/**
 * What the reader says of the open story's word times: shown at once, kept, listened to anew in the
 * background, and undone act by act.
 */
final class CorrectionsModel {
  private final Intake intake;
  private final Lanes lanes;
  private final Activities activities;
  private final LibraryModel list;
  private final StoryModel story;
  private final Consumer<Problem> tell;
  private final Edits<Corrections> edits = new Edits<>();

  /** Words around which nobody has listened since the reader spoke of them. */
  private final SortedSet<Integer> unheard = new TreeSet<>();

  private Listening listening = new Listening();
  private boolean patient;

  CorrectionsModel(
      Intake intake,
      Lanes lanes,
      Activities activities,
      LibraryModel list,
      StoryModel story,
      Consumer<Problem> tell) {
    this.activities = activities;
    this.intake = intake;
    this.lanes = lanes;
    this.list = list;
    this.story = story;
    this.tell = tell;
    story
        .openProperty()
        .addListener(
            (open, was, now) -> {
              if (!now.isOf(was)) {
                left(was);
              }
            });
  }

  /** What the reader said while the clip played is listened to when they go on, too. */
  private void left(OpenStory was) {
    listening.cancel();
    if (needsListening(was)) {
      start(was);
    }
    edits.forget();
    unheard.clear();
  }

  Corrections now() {
    return open().sync().corrections();
  }

  /** Goes over to other corrections, as one act. */
  void act(Corrections wanted) {
    Corrections before = now();
    if (open().clip().isPresent() && !wanted.equals(before)) {
      edits.did(before);
      apply(wanted);
    }
  }

  void undo() {
    edits.undo(now()).ifPresent(this::apply);
  }

  void redo() {
    edits.redo(now()).ifPresent(this::apply);
  }

  private void apply(Corrections wanted) {
    OpenStory before = open();
    Clip clip = before.clip().orElseThrow();
    Story text = before.story();
    Sync sync = corrected(before, clip, wanted);
    unheard.addAll(moved(before.sync(), wanted));
    listening.cancel();
    story.retime(before, sync);
    lanes.library().start(() -> intake.keep(text, clip, sync), kept -> kept(before), this::failed);
  }

  /** A story in which something is doubtful again is no longer checked. */
  private static Sync corrected(OpenStory before, Clip clip, Corrections wanted) {
    Sync sync = before.sync().corrected(wanted, before.story().transcript(), clip.length());
    boolean doubtful = before.withSync(sync, before.status()).doubts().open() > 0;
    return wanted.checked() && doubtful
        ? before
            .sync()
            .corrected(wanted.withChecked(false), before.story().transcript(), clip.length())
        : sync;
  }

  private void kept(OpenStory of) {
    list.refresh(of.story().id());
    if (open().isOf(of)) {
      listen();
    }
  }

  /** The words that are to be somewhere else now; one that stays needs no listening. */
  private static SortedSet<Integer> moved(Sync before, Corrections wanted) {
    SortedSet<Integer> words = before.corrections().difference(wanted);
    words.removeIf(
        word -> {
          Optional<Duration> was = before.times().spanOf(word).map(Span::start);
          Optional<Anchor> now = wanted.of(word);
          return was.isPresent() && now.isPresent() && now.get().start().equals(was);
        });
    return words;
  }

  /** While the reader taps along there is always more to come: listening waits. */
  void setPatient(boolean now) {
    if (patient != now) {
      patient = now;
      listen();
    }
  }

  /** Listens where nobody has listened yet. What an engine never timed it cannot time better. */
  private void listen() {
    OpenStory open = open();
    if (!patient && needsListening(open)) {
      listening.cancel();
      listening = start(open);
    }
  }

  private boolean needsListening(OpenStory to) {
    if (to.sync().corrections().anchors().isEmpty()) {
      unheard.clear();
    }
    return !unheard.isEmpty() && !to.sync().found().words().isEmpty();
  }

  private Listening start(OpenStory to) {
    Listening started = new Listening();
    started.start(to, new TreeSet<>(unheard));
    return started;
  }

  /** One time of listening anew, which the reader can see and end. */
  private final class Listening {
    private Job job = Job.NONE;
    private @Nullable Activity activity;

    void start(OpenStory to, SortedSet<Integer> words) {
      Clip clip = to.clip().orElseThrow();
      activity = activities.add(Activity.Kind.MEND, to.story().title(), this::giveUp);
      job =
          lanes
              .align()
              .start(
                  () -> intake.mend(to.story(), clip, to.sync(), words),
                  heard -> heard(to, heard),
                  failure -> {
                    end();
                    failed(failure);
                  });
    }

    private void heard(OpenStory of, Optional<Sync> heard) {
      end();
      if (open().isOf(of) && open().sync().equals(of.sync())) {
        unheard.clear();
        heard.ifPresent(sync -> story.retime(of, sync));
      }
    }

    /** The times stay as they were mended at once. */
    private void giveUp() {
      unheard.clear();
      cancel();
    }

    void cancel() {
      job.cancel();
      end();
    }

    private void end() {
      if (activity != null) {
        activities.remove(activity);
      }
    }
  }

  private void failed(Exception failure) {
    tell.accept(Problem.from(failure));
  }

  private OpenStory open() {
    return story.openProperty().get();
  }

  ReadOnlyBooleanProperty undoableProperty() {
    return edits.undoableProperty();
  }

  ReadOnlyBooleanProperty redoableProperty() {
    return edits.redoableProperty();
  }
}
