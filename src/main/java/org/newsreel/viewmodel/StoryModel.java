package org.newsreel.viewmodel;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.newsreel.intake.Intake;
import org.newsreel.intake.Problem;
import org.newsreel.library.Library;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.TimedTranscript;

/** The open story: read from the library, joined with its clip, its places kept. */
public final class StoryModel {
  private final Library library;
  private final Intake intake;
  private final Lanes lanes;
  private final LibraryModel list;
  private final PlaybackModel playback;
  private final Consumer<Problem> tell;
  private final ReadOnlyObjectWrapper<OpenStory> open = new ReadOnlyObjectWrapper<>(OpenStory.NONE);
  private final ReadOnlyObjectWrapper<Optional<ClipOffer>> offer =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private Job loading = Job.NONE;
  private Job syncing = Job.NONE;
  private StoryStatus saved = StoryStatus.NEW;
  private int textPlace;

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
    syncing.cancel();
    offer.set(Optional.empty());
    loading = lanes.library().start(() -> read(id), this::opened, this::failed);
  }

  private OpenStory read(StoryId id) throws Exception {
    return OpenStory.of(
        library.story(id),
        library.clip(id),
        library.timings(id).orElse(TimedTranscript.NONE),
        library.entry(id).map(entry -> entry.status()).orElse(StoryStatus.NEW));
  }

  private void opened(OpenStory story) {
    saved = story.status();
    textPlace = story.status().textPlace();
    show(story);
    if (!saved.read()) {
      save(saved.withRead(true));
    }
    if (story.clip().isPresent() && story.times().equals(TimedTranscript.NONE)) {
      syncing =
          lanes.align().start(() -> intake.sync(story.story().id()), this::synced, this::failed);
    }
  }

  private void synced(TimedTranscript times) {
    show(open.get().withTimes(times));
    list.refresh(open.get().story().id());
  }

  private void show(OpenStory story) {
    playback.show(story);
    open.set(story);
  }

  /** Takes a video as the open story's clip; asks first where its length is not the story's. */
  public void attach(Path video) {
    StoryId id = open.get().story().id();
    Optional<Duration> said = open.get().story().length();
    lanes
        .io()
        .start(
            () -> new ClipOffer(id, video, intake.fit(said, video)),
            found -> {
              if (found.fit().fits()) {
                attach(found);
              } else {
                offer.set(Optional.of(found));
              }
            },
            this::failed);
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
    lanes
        .io()
        .start(
            () -> intake.attachClip(taken.story(), taken.video()),
            clip -> attached(taken.story()),
            this::failed);
  }

  private void attached(StoryId id) {
    list.refresh(id);
    if (open.get().story().id().equals(id)) {
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
      save(saved.withPlaces(playback.positionProperty().get(), textPlace));
    }
  }

  public void toggleStar() {
    if (!open.get().isNone()) {
      save(saved.withStarred(!saved.starred()));
    }
  }

  private void save(StoryStatus status) {
    if (!status.equals(saved)) {
      StoryId id = open.get().story().id();
      boolean listed = status.read() != saved.read() || status.starred() != saved.starred();
      saved = status;
      lanes
          .library()
          .start(
              () -> {
                library.saveStatus(id, status);
                return id;
              },
              listed ? list::refresh : done -> {},
              this::failed);
    }
  }

  private void failed(Exception failure) {
    tell.accept(Problem.from(failure));
  }
}
