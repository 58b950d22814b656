package org.newsreel.viewmodel;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.newsreel.intake.Intake;
import org.newsreel.intake.Problem;
import org.newsreel.intake.ReadPage;
import org.newsreel.model.Passage.Role;
import org.newsreel.model.StoryField;
import org.newsreel.model.StoryId;
import org.newsreel.parse.Correction;

/**
 * What was understood of a page beside what was received, for the reader to look over, mend, and
 * keep or not. Nothing is saved before the reader says so; pages that come meanwhile wait.
 */
public final class PreviewModel {
  private final Intake intake;
  private final Jobs jobs;
  private final LibraryModel list;
  private final StoryModel story;
  private final Consumer<Problem> tell;
  private final ReadOnlyObjectWrapper<Preview> shown = new ReadOnlyObjectWrapper<>(Preview.NONE);
  private final ReadOnlyObjectWrapper<Optional<Preview>> cancelled =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(0);
  private final ObservableList<PreviewLine> lines = FXCollections.observableArrayList();
  private final ObservableList<PreviewLine> readOnlyLines =
      FXCollections.unmodifiableObservableList(lines);
  private final Deque<Preview> queue = new ArrayDeque<>();
  private final Edits<Correction> edits = new Edits<>();

  /** The field that is being written: all that is typed into it in a row is one act. */
  private Optional<StoryField> writing = Optional.empty();

  public PreviewModel(
      Intake intake, Jobs jobs, LibraryModel list, StoryModel story, Consumer<Problem> tell) {
    this.intake = intake;
    this.jobs = jobs;
    this.list = list;
    this.story = story;
    this.tell = tell;
  }

  /** Never null: {@link Preview#NONE} where there is nothing to look over. */
  public ReadOnlyObjectProperty<Preview> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The page's lines; of a change, only those that it concerns are replaced. */
  public ObservableList<PreviewLine> lines() {
    return readOnlyLines;
  }

  /** How many pages wait behind the one that is shown. */
  public ReadOnlyIntegerProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty undoableProperty() {
    return edits.undoableProperty();
  }

  public ReadOnlyBooleanProperty redoableProperty() {
    return edits.redoableProperty();
  }

  /** Shows what was read of a page, or has it wait for its turn. */
  void offer(ReadPage reading) {
    queue.addLast(Preview.of(reading, Correction.NONE));
    showNextIfIdle();
  }

  private void showNextIfIdle() {
    waiting.set(queue.size());
    if (shown.get().isNone()) {
      showNext();
    }
  }

  /** Shows what was read of the page of a story that the library has. */
  public void lookOver(StoryId id) {
    jobs.start(() -> intake.reading(id), this::offer, this::failed);
  }

  private void showNext() {
    Preview next = Optional.ofNullable(queue.poll()).orElse(Preview.NONE);
    waiting.set(queue.size());
    edits.forget();
    writing = Optional.empty();
    lines.setAll(next.lines());
    shown.set(next);
  }

  /** Says what lines are; all of it is one act. */
  public void setRole(Collection<Integer> changed, Role role) {
    Correction correction = shown.get().correction();
    for (int line : changed) {
      correction = correction.withRole(line, role);
    }
    writing = Optional.empty();
    change(correction, true);
  }

  /** Writes a field anew, as a whole. */
  public void write(StoryField field, String text) {
    if (!text.equals(shown.get().text(field))) {
      boolean begun = !writing.equals(Optional.of(field));
      writing = Optional.of(field);
      change(shown.get().correction().withField(field, text), begun);
    }
  }

  public void undo() {
    writing = Optional.empty();
    edits.undo(shown.get().correction()).ifPresent(this::show);
  }

  public void redo() {
    writing = Optional.empty();
    edits.redo(shown.get().correction()).ifPresent(this::show);
  }

  private void change(Correction correction, boolean newAct) {
    if (newAct) {
      edits.did(shown.get().correction());
    }
    show(correction);
  }

  private void show(Correction correction) {
    Preview next = Preview.of(shown.get().reading(), correction);
    List<PreviewLine> now = next.lines();
    for (int i = 0; i < now.size(); i++) {
      if (!now.get(i).equals(lines.get(i))) {
        lines.set(i, now.get(i));
      }
    }
    shown.set(next);
  }

  /** The next line of that use below {@code line}, from the top again; -1 where there is none. */
  public int next(PreviewLine.Use use, int line) {
    for (int i = 1; i <= lines.size(); i++) {
      int index = Math.floorMod(line + i, lines.size());
      if (lines.get(index).use() == use) {
        return index;
      }
    }
    return -1;
  }

  /** Keeps the story as it stands, and goes on to the next page; not where that cannot be. */
  public void keep() {
    Preview kept = shown.get();
    if (!kept.isNone() && kept.canBeKept()) {
      showNext();
      keep(kept);
    }
  }

  /** Keeps the story as it stands, and those that wait as they were read, as far as that can be. */
  public void keepAll() {
    while (!shown.get().isNone() && shown.get().canBeKept()) {
      keep();
    }
  }

  /** Lets go of what was read; nothing is kept of it, but it can be taken back. */
  public void cancel() {
    Preview left = shown.get();
    boolean isLoss = !left.isKept() || !left.correction().isEmpty();
    cancelled.set(left.isNone() || !isLoss ? Optional.empty() : Optional.of(left));
    showNext();
  }

  /** The last page that was let go, with all that the reader said of it. */
  public ReadOnlyObjectProperty<Optional<Preview>> cancelledProperty() {
    return cancelled.getReadOnlyProperty();
  }

  /** Has the page back that was let go last. */
  public void takeBack() {
    cancelled.get().ifPresent(queue::addFirst);
    forgetCancelled();
    showNextIfIdle();
  }

  public void forgetCancelled() {
    cancelled.set(Optional.empty());
  }

  private void keep(Preview kept) {
    StoryId id = kept.story().id();
    jobs.start(
        () ->
            kept.correction().isEmpty()
                ? intake.keep(kept.reading())
                : intake.keep(kept.reading(), kept.correction()),
        saved -> {
          if (kept.isKept()) {
            list.refresh(id);
            story.reread(id);
          } else {
            list.select(id);
          }
        },
        failure -> lost(kept, failure));
  }

  /** What could not be saved comes back, with all that the reader said of it. */
  private void lost(Preview kept, Exception failure) {
    failed(failure);
    queue.addFirst(kept);
    showNextIfIdle();
  }

  private void failed(Exception failure) {
    tell.accept(Problem.from(failure));
  }
}
