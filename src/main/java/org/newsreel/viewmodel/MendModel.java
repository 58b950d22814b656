package org.newsreel.viewmodel;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.newsreel.intake.Intake;
import org.newsreel.intake.Problem;
import org.newsreel.model.Anchor;
import org.newsreel.model.Corrections;
import org.newsreel.model.Doubts;
import org.newsreel.model.Sentence;
import org.newsreel.model.Span;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedWord;

/**
 * Mending the sync by ear: the reader listens and says when a word begins, that one is not said, or
 * that a doubtful sentence is right. Every act can be undone.
 */
public final class MendModel {
  /** Heard before a sentence that is to be tapped: time to find the key. */
  private static final Duration LEAD_IN = Duration.ofSeconds(2);

  private final StoryModel story;
  private final PlaybackModel playback;
  private final CorrectionsModel corrections;
  private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper next = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyIntegerWrapper review = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyIntegerWrapper doubts = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper checkable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Choice> chosen = new ReadOnlyObjectWrapper<>(Choice.NONE);

  public MendModel(
      Intake intake,
      Lanes lanes,
      Activities activities,
      LibraryModel list,
      StoryModel story,
      PlaybackModel playback,
      Consumer<Problem> tell) {
    this.story = story;
    this.playback = playback;
    corrections = new CorrectionsModel(intake, lanes, activities, list, story, tell);
    story.openProperty().addListener((open, was, now) -> opened(was, now));
    playback.runningProperty().addListener((running, was, now) -> setTapping(active.get() && now));
  }

  private void opened(OpenStory was, OpenStory now) {
    if (!now.isOf(was)) {
      stop();
    }
    Doubts all = now.doubts();
    doubts.set(all.open());
    checkable.set(
        !now.times().words().isEmpty()
            && now.times().rung() != SyncRung.CHECKED
            && all.open() == 0);
  }

  /** Begins with the sentence being said, or ends. */
  public void toggle() {
    if (active.get()) {
      stop();
    } else if (open().canBeSynced()) {
      active.set(true);
      next.set(sayable(Math.max(0, playback.sentenceProperty().get())));
      setTapping(playback.runningProperty().get());
    }
  }

  public void stop() {
    active.set(false);
    next.set(-1);
    review.set(-1);
    chosen.set(Choice.NONE);
    setTapping(false);
  }

  private void setTapping(boolean tapping) {
    corrections.setPatient(tapping);
  }

  /** The next sentence begins at this moment; afterwards it is the turn of the one after it. */
  public void tap() {
    if (active.get() && next.get() >= 0) {
      int sentence = next.get();
      pinNow(firstWord(sentence));
      review.set(-1);
      next.set(sayable(sentence + 1));
    }
  }

  /** A word begins at this moment. */
  public void pinNow(int word) {
    playback.tick();
    Duration heard = playback.positionProperty().get().truncatedTo(ChronoUnit.MILLIS);
    if (word >= 0 && word < open().words().size()) {
      chosen.set(Choice.of(word));
      corrections.act(corrections.now().with(Anchor.at(word, heard)));
    }
  }

  /** The chosen word begins at this moment, or else the one being said. */
  public void pinNow() {
    pinNow(word());
  }

  /** Moves the chosen word, or else the one being said; anchors of other words stand in the way. */
  public void nudge(Duration by) {
    int word = word();
    Optional<Span> span = word < 0 ? Optional.empty() : open().times().spanOf(word);
    if (span.isPresent()) {
      chosen.set(Choice.of(word));
      Duration wanted = span.get().start().plus(by).truncatedTo(ChronoUnit.MILLIS);
      Corrections now = corrections.now();
      corrections.act(now.with(Anchor.at(word, now.nearest(word, wanted, playback.length()))));
    }
  }

  /** Whether the reader has said of every word from {@code first} on that it is not spoken. */
  public boolean isSilenced(int first, int last) {
    return new TapOrder(open()).isSilenced(first, last);
  }

  /** Words that are not spoken; or, where the reader has said so before, are. */
  public void toggleSilence(int first, int last) {
    Corrections wanted = corrections.now();
    boolean silenced = isSilenced(first, last);
    for (int word = first; word <= last && word < open().words().size(); word++) {
      wanted = silenced ? wanted.without(word) : wanted.with(Anchor.notSaid(word));
    }
    corrections.act(wanted);
    if (active.get() && next.get() >= 0) {
      next.set(sayable(next.get()));
    }
  }

  /** Does the same with the chosen words, or else the one being said. */
  public void toggleSilence() {
    Choice words = chosen.get().isNone() ? Choice.of(word()) : chosen.get();
    if (!words.isNone()) {
      toggleSilence(words.from(), words.upTo());
    }
  }

  /** Goes to the next doubtful sentence, or back to the one before, and plays it. */
  public void stepDoubtful(int step) {
    int from = review.get() >= 0 ? review.get() : playback.sentenceProperty().get();
    OptionalInt found = open().doubts().next(step < 0 && from < 0 ? 0 : from, step);
    found.ifPresent(this::review);
  }

  private void review(int sentence) {
    active.set(true);
    review.set(sentence);
    next.set(sentence);
    chosen.set(Choice.of(firstWord(sentence)));
    playback.playSentence(sentence);
  }

  /** The sentence under review is right as it is; goes on to the next doubtful one. */
  public void fine() {
    int sentence = review.get();
    if (sentence >= 0) {
      Sentence words = open().sentences().get(sentence);
      Corrections wanted = corrections.now();
      for (TimedWord word : open().times().words()) {
        if (words.contains(word.word())) {
          wanted = wanted.with(Anchor.at(word.word(), word.span().start()));
        }
      }
      corrections.act(wanted);
      OptionalInt further = open().doubts().next(sentence, 1);
      further.ifPresentOrElse(this::review, () -> review.set(-1));
    }
  }

  /** The sentence under review is wrong: plays up to it, for the reader to tap where it begins. */
  public void mendReviewed() {
    int sentence = review.get();
    if (sentence >= 0) {
      next.set(sentence);
      open()
          .times()
          .spanOf(open().sentences().get(sentence))
          .ifPresent(span -> playback.playFrom(span.start().minus(LEAD_IN)));
    }
  }

  /** Says that all times are right, where nothing is doubtful any more. */
  public void markChecked() {
    if (checkable.get()) {
      corrections.act(corrections.now().withChecked(true));
    }
  }

  public void undo() {
    corrections.undo();
  }

  public void redo() {
    corrections.redo();
  }

  /** Chooses a word; in this mode it says which sentence is to be tapped next, too. */
  public void choose(int word) {
    if (active.get()) {
      chosen.set(Choice.of(word));
      next.set(sayable(open().sentenceOf(word)));
    }
  }

  /** Chooses all words from the chosen one to {@code word}. */
  public void chooseTo(int word) {
    if (active.get()) {
      chosen.set(chosen.get().to(word));
    }
  }

  /** Chooses the word {@code steps} further on; with {@code more}, those between too. */
  public void stepChoice(int steps, boolean more) {
    int from = chosen.get().isNone() ? word() : chosen.get().last();
    int to = Math.clamp(from + (long) steps, 0, Math.max(0, open().words().size() - 1));
    if (more) {
      chooseTo(to);
    } else {
      choose(to);
    }
  }

  /** The chosen word, or else the one being said, or the first of the sentence; -1 for none. */
  private int word() {
    int said = playback.wordProperty().get();
    int sentence = playback.sentenceProperty().get();
    return !chosen.get().isNone()
        ? chosen.get().from()
        : said >= 0 ? said : sentence >= 0 ? firstWord(sentence) : -1;
  }

  private int firstWord(int sentence) {
    return new TapOrder(open()).firstWord(sentence);
  }

  private int sayable(int from) {
    return new TapOrder(open()).from(from);
  }

  private OpenStory open() {
    return story.openProperty().get();
  }

  /** Whether the reader is mending. */
  public ReadOnlyBooleanProperty activeProperty() {
    return active.getReadOnlyProperty();
  }

  /** The sentence whose start the reader is to tap next; -1 where there is none. */
  public ReadOnlyIntegerProperty nextProperty() {
    return next.getReadOnlyProperty();
  }

  /** The doubtful sentence of which the reader is to say whether it is right; -1 for none. */
  public ReadOnlyIntegerProperty reviewProperty() {
    return review.getReadOnlyProperty();
  }

  /** How many doubtful sentences wait for the reader's word. */
  public ReadOnlyIntegerProperty doubtsProperty() {
    return doubts.getReadOnlyProperty();
  }

  /** Whether the reader may say that all is right. */
  public ReadOnlyBooleanProperty checkableProperty() {
    return checkable.getReadOnlyProperty();
  }

  /** What acts are about; never null. */
  public ReadOnlyObjectProperty<Choice> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty undoableProperty() {
    return corrections.undoableProperty();
  }

  public ReadOnlyBooleanProperty redoableProperty() {
    return corrections.redoableProperty();
  }
}
