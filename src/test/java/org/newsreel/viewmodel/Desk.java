package org.newsreel.viewmodel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsreel.intake.Intake;
import org.newsreel.intake.Problem;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Clip;
import org.newsreel.model.Page;
import org.newsreel.model.Story;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;

/**
 * All view models over a real library, with their background work and the clip's time in the test's
 * hand.
 */
final class Desk implements AutoCloseable {
  final Work io = new Work();
  final Work disk = new Work();
  final Work align = new Work();
  final List<Problem> told = new ArrayList<>();
  final Deck deck = new Deck();
  final Library library;
  final LibraryModel list;
  final PlaybackModel playback;
  final StoryModel story;
  final SyncModel sync;
  final MendModel mend;
  final MarksModel marks;
  final Ear ear = new Ear();
  long nanos;
  final Activities activities = new Activities(() -> nanos);
  final PreviewModel preview;
  final ParserService parser;
  final FetchModel fetch;

  Desk(Path folder) throws LibraryException {
    library = Library.open(folder);
    Intake intake = new Intake(library, ear);
    Lanes lanes =
        new Lanes(
            new Jobs(io, Runnable::run),
            new Jobs(disk, Runnable::run),
            new Jobs(align, Runnable::run));
    list = new LibraryModel(library, lanes.library(), told::add);
    playback = deck.playback;
    story = new StoryModel(library, intake, lanes, list, playback, told::add);
    sync = new SyncModel(intake, lanes.align(), activities, list, story, told::add);
    mend = new MendModel(intake, lanes, activities, list, story, playback, told::add);
    marks = new MarksModel(library, lanes.library(), story, playback, told::add);
    fetch = new FetchModel(intake, lanes.io(), activities, list, story, told::add);
    preview = new PreviewModel(intake, lanes.io(), list, story, told::add);
    parser = new ParserService(intake, lanes.io(), list, preview, told::add);
  }

  /** Does all that waits in any lane but alignment. */
  void work() {
    while (!io.isEmpty() || !disk.isEmpty()) {
      io.run();
      disk.run();
    }
  }

  /** Does all that waits, whatever comes of it. */
  void workAll() {
    while (!io.isEmpty() || !disk.isEmpty() || !align.isEmpty()) {
      work();
      align.run();
    }
  }

  OpenStory shown() {
    return story.openProperty().get();
  }

  /** Saves stories; the last one is on top of the list. */
  void keep(Story... stories) throws LibraryException {
    for (Story kept : stories) {
      library.save(kept, new Page("", kept.title()));
    }
  }

  /** Keeps any file as the clip of a story, and its word times, which need not be looked for. */
  Clip keepClip(Story of, Path file, TimedTranscript times) throws LibraryException {
    Clip clip = library.attachClip(of.id(), file, Stories.LENGTH, true);
    library.saveTimings(of, clip, times);
    return clip;
  }

  StoryStatus statusOf(Story kept) throws LibraryException {
    return library.entry(kept.id()).orElseThrow().status();
  }

  void load() {
    list.load(Optional.empty());
    work();
  }

  void open(Story wanted) {
    list.select(wanted.id());
    work();
  }

  static TimedTranscript words(int count) {
    return Stories.times(SyncRung.WORDS, count);
  }

  @Override
  public void close() throws LibraryException {
    deck.close();
    library.close();
  }
}
