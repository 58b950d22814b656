package org.newsreel.viewmodel;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.newsreel.intake.Problem;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.library.Tags;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryStatus;

/** What the reader does to the stories that are chosen in the list, and how it is undone. */
public final class DeedsModel {
  /** More steps back nobody remembers. */
  private static final int REMEMBERED = 50;

  /** So many that the list is rather read anew than looked through for each. */
  private static final int MANY = 100;

  private interface Saving {
    void of(List<StoryId> stories) throws LibraryException;
  }

  private final Library library;
  private final Jobs jobs;
  private final LibraryModel list;
  private final StoryModel story;
  private final Consumer<Problem> tell;
  private final Deque<Deed> done = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Optional<Deed>> last =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private long[] chosen = {};

  /** Makes the model; {@code jobs} is the lane in which the library saves. */
  public DeedsModel(
      Library library, Jobs jobs, LibraryModel list, StoryModel story, Consumer<Problem> tell) {
    this.library = library;
    this.jobs = jobs;
    this.list = list;
    this.story = story;
    this.tell = tell;
  }

  /** The stories that everything here is about, by their numbers. */
  public void choose(long... numbers) {
    chosen = numbers.clone();
  }

  public int chosenCount() {
    return chosen.length;
  }

  /** What can be undone next. */
  public ReadOnlyObjectProperty<Optional<Deed>> lastProperty() {
    return last.getReadOnlyProperty();
  }

  /** Whether the list shows the trash. */
  public boolean isInTrash() {
    return list.shownProperty().get().query().equals(Shelf.TRASHED);
  }

  /** Stars what is chosen; where all that can be seen of it has a star, takes it off. */
  public void toggleStar() {
    boolean star = !isStarred();
    flag(status -> status.withStarred(star), stories -> library.statuses().starred(stories, star));
  }

  /** Says that the chosen have been read; where all that can be seen have, that they have not. */
  public void toggleRead() {
    boolean read = !isRead();
    flag(status -> status.withRead(read), stories -> library.statuses().read(stories, read));
  }

  /** Whether all that can be seen of what is chosen has a star. */
  public boolean isStarred() {
    return areAll(StoryStatus::starred);
  }

  /** Whether all that can be seen of what is chosen has been read. */
  public boolean isRead() {
    return areAll(StoryStatus::read);
  }

  private boolean areAll(Predicate<StoryStatus> what) {
    return list.known(chosen).stream()
        .allMatch(item -> what.test(item.entryProperty().get().status()));
  }

  private void flag(UnaryOperator<StoryStatus> change, Saving saving) {
    list.known(chosen).forEach(item -> story.flagged(item.id(), change));
    long[] numbers = chosen;
    save(numbers, saving, stories -> refresh(numbers));
  }

  /** Moves what is chosen to the trash. */
  public void trash() {
    long[] numbers = chosen;
    save(
        numbers,
        stories -> library.trash().put(stories),
        stories -> {
          list.remove(set(numbers));
          did(new Deed(Deed.Kind.TRASHED, stories, ""));
        });
  }

  /** Puts what is chosen back from the trash. */
  public void putBack() {
    long[] numbers = chosen;
    save(
        numbers,
        stories -> library.trash().bringBack(stories),
        stories -> {
          list.remove(set(numbers));
          did(new Deed(Deed.Kind.PUT_BACK, stories, ""));
        });
  }

  /** Deletes what is chosen, as far as it is in the trash; nothing brings it back. */
  public void deleteForGood() {
    long[] numbers = chosen;
    save(
        numbers,
        stories -> library.trash().delete(stories),
        stories -> deleted(Set.copyOf(stories), set(numbers)));
  }

  /** Deletes all that is in the trash; nothing brings it back. */
  public void emptyTrash() {
    jobs.start(
        () -> {
          library.trash().empty();
          return true;
        },
        emptied -> {
          done.removeIf(deed -> deed.kind() == Deed.Kind.TRASHED);
          last.set(Optional.empty());
          if (isInTrash()) {
            list.remove(set(list.numbers()));
          }
        },
        this::failed);
  }

  private void deleted(Set<StoryId> stories, Set<Long> numbers) {
    done.removeIf(deed -> deed.stories().stream().anyMatch(stories::contains));
    last.set(Optional.empty());
    list.remove(numbers);
  }

  /** The tags of what is chosen that all of it has; read in the background. */
  public void tags(Consumer<? super Set<String>> then) {
    long[] numbers = chosen;
    jobs.start(() -> library.tags().ofAll(library.lists().ids(numbers)), then, this::failed);
  }

  /** Puts a tag on what is chosen. */
  public void tag(String name) {
    // A quotation mark could not be looked for.
    String plain = name.strip().replace('"', '\'');
    if (!plain.isEmpty()) {
      long[] numbers = chosen;
      save(
          numbers,
          stories -> library.tags().add(stories, plain),
          stories -> {
            refresh(numbers);
            did(new Deed(Deed.Kind.TAGGED, stories, plain));
          });
    }
  }

  /** Takes a tag off what is chosen. */
  public void untag(String name) {
    long[] numbers = chosen;
    save(
        numbers,
        stories -> library.tags().remove(stories, name),
        stories -> {
          refresh(numbers);
          did(new Deed(Deed.Kind.UNTAGGED, stories, name));
        });
  }

  /** Puts the tag for practising on what is chosen. */
  public void practise() {
    tag(Tags.TO_PRACTISE);
  }

  /** Takes the last of these deeds back; does nothing where there is none. */
  public boolean undo() {
    Deed deed = done.pollLast();
    last.set(Optional.empty());
    if (deed != null) {
      jobs.start(
          () -> {
            takeBack(deed);
            return true;
          },
          undone -> undone(deed),
          this::failed);
    }
    return deed != null;
  }

  private void takeBack(Deed deed) throws LibraryException {
    switch (deed.kind()) {
      case TRASHED -> library.trash().bringBack(deed.stories());
      case PUT_BACK -> library.trash().put(deed.stories());
      case TAGGED -> library.tags().remove(deed.stories(), deed.name());
      case UNTAGGED -> library.tags().add(deed.stories(), deed.name());
    }
  }

  private void undone(Deed deed) {
    if (isInTrash() || deed.kind() == Deed.Kind.PUT_BACK || deed.stories().size() > MANY) {
      list.reload();
    } else {
      deed.stories().forEach(list::refresh);
    }
  }

  private void did(Deed deed) {
    if (!deed.stories().isEmpty()) {
      done.addLast(deed);
      if (done.size() > REMEMBERED) {
        done.removeFirst();
      }
      last.set(Optional.of(deed));
    }
  }

  private void save(long[] numbers, Saving saving, Consumer<List<StoryId>> then) {
    if (numbers.length > 0) {
      jobs.start(
          () -> {
            List<StoryId> stories = library.lists().ids(numbers);
            saving.of(stories);
            return stories;
          },
          then,
          this::failed);
    }
  }

  /** A row that nobody has read shows what is new once it is. */
  private void refresh(long... numbers) {
    list.known(numbers).forEach(item -> list.refresh(item.id()));
    list.changed();
  }

  private static Set<Long> set(long... numbers) {
    return Arrays.stream(numbers).boxed().collect(Collectors.toSet());
  }

  private void failed(Exception failure) {
    tell.accept(Problem.from(failure));
  }
}
