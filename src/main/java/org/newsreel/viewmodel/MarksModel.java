package org.newsreel.viewmodel;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.newsreel.intake.Problem;
import org.newsreel.library.Library;
import org.newsreel.model.Mark;
import org.newsreel.model.Sentence;
import org.newsreel.model.Span;

/** The reader's highlights and notes in the open story. Taking one away can be undone. */
public final class MarksModel {
  private final Library library;
  private final Jobs jobs;
  private final StoryModel story;
  private final PlaybackModel playback;
  private final Consumer<Problem> tell;
  private final ReadOnlyObjectWrapper<List<Mark>> marks = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final Deque<Mark> removed = new ArrayDeque<>();

  /**
   * Makes the model.
   *
   * @param jobs what the library holds, one at a time
   */
  public MarksModel(
      Library library,
      Jobs jobs,
      StoryModel story,
      PlaybackModel playback,
      Consumer<Problem> tell) {
    this.library = library;
    this.jobs = jobs;
    this.story = story;
    this.playback = playback;
    this.tell = tell;
    story.openProperty().addListener((open, was, now) -> opened(was, now));
  }

  /** Those of the open story that have their place in its words, in the order of the text. */
  public ReadOnlyObjectProperty<List<Mark>> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  /** Whether a mark was taken away that can be brought back. */
  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  private void opened(OpenStory was, OpenStory now) {
    if (!now.story().equals(was.story())) {
      marks.set(List.of());
      removed.clear();
      undoable.set(false);
      reload(() -> {});
    }
  }

  /** The mark on a word, the last made where there are several. */
  public Optional<Mark> of(int word) {
    return marks.get().stream()
        .filter(mark -> mark.firstWord() <= word && word < mark.endWord())
        .max((one, other) -> one.made().compareTo(other.made()));
  }

  /** Highlights the sentence being said, or takes its highlight away. */
  public void toggleNow() {
    int said = playback.sentenceProperty().get();
    if (said >= 0) {
      Sentence sentence = open().sentences().get(said);
      toggle(sentence.firstWord(), sentence.endWord());
    }
  }

  /**
   * Highlights words, or takes the highlight away that lies on the first of them.
   *
   * @param end one past the last word
   */
  public void toggle(int first, int end) {
    of(first).ifPresentOrElse(this::remove, () -> save(fresh(first, end)));
  }

  /**
   * Writes a note to words, on the mark that lies on the first of them where there is one.
   *
   * @param end one past the last word
   */
  public void note(int first, int end, String note) {
    save(of(first).orElseGet(() -> fresh(first, end)).withNote(note.strip()));
  }

  public void remove(Mark mark) {
    change(
        () -> {
          library.marks().delete(mark);
          return mark;
        },
        () -> {
          removed.push(mark);
          undoable.set(true);
        });
  }

  /** Brings back the mark that was taken away last. */
  public void undo() {
    if (!removed.isEmpty()) {
      save(removed.pop());
      undoable.set(!removed.isEmpty());
    }
  }

  private Mark fresh(int first, int end) {
    String said =
        IntStream.range(first, end)
            .mapToObj(word -> open().words().get(word).text())
            .collect(Collectors.joining(" "));
    Optional<Span> span = open().times().spanOf(new Sentence(first, end));
    return new Mark(
        0, open().story().id(), Mark.Kind.HIGHLIGHT, first, end, said, span, "", Instant.now());
  }

  private void save(Mark mark) {
    change(() -> library.marks().save(mark), () -> {});
  }

  private void change(Callable<Mark> work, Runnable done) {
    jobs.start(work, mark -> reload(done), failure -> tell.accept(Problem.from(failure)));
  }

  private void reload(Runnable done) {
    OpenStory now = open();
    jobs.start(
        () -> now.isNone() ? List.<Mark>of() : library.marks().of(now.story()),
        found -> {
          if (open().story().equals(now.story())) {
            marks.set(found.stream().filter(Mark::isPlaced).toList());
            done.run();
          }
        },
        failure -> tell.accept(Problem.from(failure)));
  }

  private OpenStory open() {
    return story.openProperty().get();
  }
}
