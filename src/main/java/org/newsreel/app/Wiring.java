package org.newsreel.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.newsreel.audio.AudioDecoder;
import org.newsreel.intake.Intake;
import org.newsreel.intake.Problem;
import org.newsreel.intake.WebFeeds;
import org.newsreel.library.Library;
import org.newsreel.model.Clip;
import org.newsreel.player.PictureCache;
import org.newsreel.player.Silence;
import org.newsreel.player.SoundPlayer;
import org.newsreel.ui.MainWindow;
import org.newsreel.viewmodel.Activities;
import org.newsreel.viewmodel.FeedsModel;
import org.newsreel.viewmodel.FetchModel;
import org.newsreel.viewmodel.Jobs;
import org.newsreel.viewmodel.Lanes;
import org.newsreel.viewmodel.LibraryModel;
import org.newsreel.viewmodel.MarksModel;
import org.newsreel.viewmodel.MendModel;
import org.newsreel.viewmodel.ParserService;
import org.newsreel.viewmodel.PictureModel;
import org.newsreel.viewmodel.PlaybackModel;
import org.newsreel.viewmodel.PreviewModel;
import org.newsreel.viewmodel.StorageModel;
import org.newsreel.viewmodel.StoryModel;
import org.newsreel.viewmodel.SyncModel;

/** The object graph of a window, on a library that is its owner's to close. */
final class Wiring implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Wiring.class.getName());

  /** The window's thread. */
  static final Executor WINDOW = Platform::runLater;

  private static final int IO_THREADS = 4;
  private static final Duration LAST_SAVES = Duration.ofSeconds(10);
  private static final Duration LAST_READS = Duration.ofSeconds(3);

  private final ExecutorService io = Executors.newFixedThreadPool(IO_THREADS, named("io", 5));
  private final ExecutorService disk = Executors.newSingleThreadExecutor(named("library", 5));
  private final ExecutorService align = Executors.newSingleThreadExecutor(named("align", 2));
  private final Intake intake;
  private final Lanes lanes;
  private final FeedsModel feeds;
  private final StorageModel storage;
  private final MainWindow.Models models;

  Wiring(Library library, Path cache) {
    intake = new Intake(library);
    lanes = new Lanes(new Jobs(io, WINDOW), new Jobs(disk, WINDOW), new Jobs(align, WINDOW));
    ObjectProperty<Problem> problem = new SimpleObjectProperty<>(Problem.NONE);
    LibraryModel list = new LibraryModel(library, lanes.library(), problem::set);
    PlaybackModel playback = new PlaybackModel(Wiring::player);
    StoryModel story = new StoryModel(library, intake, lanes, list, playback, problem::set);
    Activities activities = new Activities(System::nanoTime);
    feeds = new FeedsModel(library, intake, WebFeeds.FETCH, lanes.io(), list, problem::set);
    storage = new StorageModel(library, lanes.io(), list, story, problem::set);
    PreviewModel preview = new PreviewModel(intake, lanes.io(), list, story, problem::set);
    models =
        new MainWindow.Models(
            list,
            story,
            playback,
            new PictureModel(new PictureCache(cache), new Jobs(io, WINDOW), story.openProperty()),
            new SyncModel(intake, lanes.align(), activities, list, story, problem::set),
            new MendModel(intake, lanes, activities, list, story, playback, problem::set),
            new MarksModel(library, lanes.library(), story, playback, problem::set),
            new ParserService(intake, lanes.io(), list, preview, problem::set),
            new FetchModel(intake, lanes.io(), activities, list, story, problem::set),
            preview,
            activities,
            problem);
  }

  private static SoundPlayer player(Clip clip) {
    return clip.hasSound()
        ? SoundPlayer.open(() -> AudioDecoder.open(clip.file()), clip.length())
        : SoundPlayer.silent(clip.length(), Silence.NO_SOUND);
  }

  /** Priorities are a courtesy to the sound and the window, not something that we rely on. */
  @SuppressWarnings("ThreadPriorityCheck")
  private static ThreadFactory named(String name, int priority) {
    return work -> {
      Thread thread = new Thread(work, "newsreel-" + name);
      thread.setDaemon(true);
      thread.setPriority(priority);
      return thread;
    };
  }

  MainWindow.Models models() {
    return models;
  }

  Intake intake() {
    return intake;
  }

  FeedsModel feeds() {
    return feeds;
  }

  StorageModel storage() {
    return storage;
  }

  Lanes lanes() {
    return lanes;
  }

  /** Whether nothing is being read, saved or joined. */
  boolean isIdle() {
    return Stream.of(lanes.io(), lanes.library(), lanes.align())
        .allMatch(lane -> lane.runningProperty().get() == 0);
  }

  /**
   * Breaks off what can be done again, and waits for what is being saved: afterwards nothing is at
   * work on the library, which stays open.
   */
  @Override
  public void close() {
    io.shutdownNow();
    align.shutdownNow();
    disk.shutdown();
    try {
      if (!disk.awaitTermination(LAST_SAVES.toSeconds(), TimeUnit.SECONDS)) {
        LOG.log(Level.WARNING, "The library is still saving");
      }
      // What was broken off still clears away its half-written files.
      if (!io.awaitTermination(LAST_READS.toSeconds(), TimeUnit.SECONDS)) {
        LOG.log(Level.WARNING, "A page or clip is still being read");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
