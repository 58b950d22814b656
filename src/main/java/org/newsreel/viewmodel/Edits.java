package org.newsreel.viewmodel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What can be undone, and done again, of one kind of value that changes act by act. */
final class Edits<T> {
  private final Deque<T> past = new ArrayDeque<>();
  private final Deque<T> future = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

  /** Takes note of an act; {@code before} is what it changed. */
  void did(T before) {
    past.push(before);
    future.clear();
    tell();
  }

  /** What was before the last act, {@code now} being what is. */
  Optional<T> undo(T now) {
    return step(past, future, now);
  }

  /** What was before the last undoing. */
  Optional<T> redo(T now) {
    return step(future, past, now);
  }

  private Optional<T> step(Deque<T> from, Deque<T> to, T now) {
    Optional<T> found = Optional.ofNullable(from.poll());
    if (found.isPresent()) {
      to.push(now);
    }
    tell();
    return found;
  }

  void forget() {
    past.clear();
    future.clear();
    tell();
  }

  private void tell() {
    undoable.set(!past.isEmpty());
    redoable.set(!future.isEmpty());
  }

  ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }
}
