package org.newsreel.viewmodel;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.newsreel.intake.Intake;
import org.newsreel.intake.Problem;
import org.newsreel.library.Library;
import org.newsreel.model.Clip;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.Sync;

/** The open story: read from the library, joined with its clip, its places kept. */
public final class StoryModel {
  /** A moment to go to once the story is open. */
  private record Goal(StoryId story, Duration at) {}

  private final Library library;
  private final Intake intake;
  private final Lanes lanes;
  private final LibraryModel list;
  private final PlaybackModel playback;
  private final Consumer<Problem> tell;
  private final ReadOnlyObjectWrapper<OpenStory> open = new ReadOnlyObjectWrapper<>(OpenStory.NONE);
  private final ReadOnlyObjectWrapper<Optional<ClipOffer>> offer =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<StoryId, Job> attaching = new HashMap<>();

  private Job loading = Job.NONE;
  private StoryStatus saved = StoryStatus.NEW;
  private int textPlace;
  private Optional<Goal> goal = Optional.empty();
  private boolean complained;

  public StoryModel(
      Library library,
      Intake intake,
      Lanes lanes,
      LibraryModel list,
      PlaybackModel playback,
      Consumer<Problem> tell) {
    this.library = library;
    this.intake = intake;
    this.lanes = lanes;
    this.list = list;
    this.playback = playback;
    this.tell = tell;
    list.selectedProperty().addListener((selected, was, now) -> load(now.id()));
    list.selectedProperty()
        .flatMap(StoryItem::entryProperty)
        .addListener((entry, was, now) -> listed(now));
  }

  /** Never null: {@link OpenStory#NONE} where no story is open. */
  public ReadOnlyObjectProperty<OpenStory> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** A clip that does not fit the story, and waits for the reader's word. */
  public ReadOnlyObjectProperty<Optional<ClipOffer>> offerProperty() {
    return offer.getReadOnlyProperty();
  }

  private void load(StoryId id) {
    keepPlaces();
    loading.cancel();
    offer.set(Optional.empty());
    if (id.equals(OpenStory.NONE.story().id())) {
      show(OpenStory.NONE);
    } else {
      loading = lanes.library().start(() -> read(id), this::opened, this::failed);
    }
  }

  /** Shows the first clip of the open story, whoever attached it. */
  private void listed(StoryEntry entry) {
    boolean isOpen = entry.id().equals(open.get().story().id());
    if (isOpen && entry.hasClip() && open.get().clip().isEmpty()) {
      load(entry.id());
    }
  }

  private OpenStory read(StoryId id) throws Exception {
    Story story = library.story(id);
    Optional<Clip> clip = library.clip(id);
    return OpenStory.of(
        story,
        clip,
        clip.isEmpty() ? Sync.NONE : library.sync(story, clip.get()),
        library.entry(id).map(StoryEntry::status).orElse(StoryStatus.NEW));
  }

  /** Opens a story, at a moment of its clip where one is given. */
  public void goTo(StoryId id, Optional<Duration> at) {
    lanes
        .library()
        .start(
            () -> library.entry(id).isPresent(),
            found -> {
              if (found) {
                go(id, at);
              } else {
                tell.accept(Problem.NO_SUCH_STORY);
              }
            },
            this::failed);
  }

  private void go(StoryId id, Optional<Duration> at) {
    goal = at.map(moment -> new Goal(id, moment));
    if (id.equals(open.get().story().id())) {
      reach();
    }
    list.select(id);
  }

  /** Goes to the moment that was asked for, once its story is open. */
  private void reach() {
    StoryId id = open.get().story().id();
    goal.filter(wanted -> wanted.story().equals(id))
        .ifPresent(
            wanted -> {
              playback.followingProperty().set(true);
              playback.seek(wanted.at());
            });
    goal = Optional.empty();
  }

  private void opened(OpenStory story) {
    StoryId id = story.story().id();
    saved = story.status();
    show(story);
    textPlace = saved.textPlace();
    reach();
    keep(saved.withRead(true));
    // A sync that was broken off at the last moment may have been kept.
    list.refresh(id);
  }

  /** Shows other times of a story and clip, if they are the open ones still. */
  void retime(OpenStory of, Sync sync) {
    OpenStory now = open.get();
    if (now.isOf(of)) {
      show(now.withSync(sync, places()));
    }
  }

  /** Between two stories nothing is lit: the places of words and sentences count in one text. */
  private void show(OpenStory story) {
    if (!story.story().equals(open.get().story())) {
      playback.close();
    }
    open.set(story);
    playback.show(story);
  }

  /** Takes a video as the open story's clip; asks first where its length is not the story's. */
  public void attach(Path video) {
    Story story = open.get().story();
    if (open.get().isNone()) {
      tell.accept(Problem.NO_STORY_OPEN);
      return;
    }
    attaching(
        story.id(),
        lanes
            .io()
            .start(
                () -> new ClipOffer(story.id(), video, intake.fit(story.length(), video)),
                this::measured,
                this::failed));
  }

  private void measured(ClipOffer found) {
    if (found.fit().fits()) {
      attach(found);
    } else if (isWanted(found.story())) {
      offer.set(Optional.of(found));
    } else {
      tell.accept(Problem.notAttached(found.video()));
    }
  }

  /** Whether a story is the open one and is not being left for another. */
  private boolean isWanted(StoryId id) {
    return list.selectedProperty().get().id().equals(id);
  }

  /** Of two videos for one story, the last counts. */
  private void attaching(StoryId id, Job job) {
    Job former = attaching.put(id, job);
    if (former != null) {
      former.cancel();
    }
  }

  /** Takes the offered clip although it does not fit. */
  public void attachAnyway() {
    offer.get().ifPresent(this::attach);
    offer.set(Optional.empty());
  }

  public void declineOffer() {
    offer.set(Optional.empty());
  }

  private void attach(ClipOffer taken) {
    attaching(
        taken.story(),
        lanes
            .io()
            .start(
                () -> intake.attachClip(taken.story(), taken.video()),
                clip -> attached(taken.story()),
                this::failed));
  }

  private void attached(StoryId id) {
    list.refresh(id);
    if (isWanted(id)) {
      load(id);
    }
  }

  /** Shows what the library now has of a story, if it is the open one. */
  void reread(StoryId id) {
    if (isWanted(id)) {
      load(id);
    }
  }

  /** Takes note of the first paragraph in view. */
  public void setTextPlace(int line) {
    textPlace = line;
  }

  /** Saves where text and clip are, if they have moved. */
  public void keepPlaces() {
    if (!open.get().isNone()) {
      keep(places());
    }
  }

  private StoryStatus places() {
    return saved.withPlaces(playback.positionProperty().get(), textPlace);
  }

  public void toggleStar() {
    if (!open.get().isNone()) {
      save(saved.withStarred(!saved.starred()), this::failed);
    }
  }

  /** Saves what nobody asked to have saved, and does not complain again and again. */
  private void keep(StoryStatus status) {
    save(
        status,
        failure -> {
          if (!complained) {
            failed(failure);
          }
          complained = true;
        });
  }

  private void save(StoryStatus status, Consumer<Exception> failed) {
    if (status.equals(saved)) {
      return;
    }
    StoryId id = open.get().story().id();
    StoryStatus before = saved;
    saved = status;
    lanes
        .library()
        .start(
            () -> {
              library.saveStatus(id, status);
              return before;
            },
            was -> saved(id, was, status),
            failure -> {
              takeBack(id, before, status);
              failed.accept(failure);
            });
  }

  private void saved(StoryId id, StoryStatus was, StoryStatus now) {
    complained = false;
    if (was.read() != now.read() || was.starred() != now.starred()) {
      list.refresh(id);
    }
  }

  /** What was not saved is tried again with the next change, or when places are kept next. */
  private void takeBack(StoryId id, StoryStatus before, StoryStatus status) {
    if (open.get().story().id().equals(id) && saved.equals(status)) {
      saved = before;
    }
  }

  private void failed(Exception failure) {
    tell.accept(Problem.from(failure));
  }
}
