package org.newsreel.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.newsreel.align.AlignException;
import org.newsreel.align.AlignListener;
import org.newsreel.align.AlignTask;
import org.newsreel.align.Aligner;
import org.newsreel.align.Aligners;
import org.newsreel.audio.AudioDecoder;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.ClipFacts;
import org.newsreel.audio.PcmStream;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Clip;
import org.newsreel.model.Page;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.TimedTranscript;
import org.newsreel.parse.ParseException;
import org.newsreel.parse.StoryParsers;
import org.newsreel.source.FetchException;
import org.newsreel.source.PageSource;

/** Takes in pages and clips. Any thread may call; nothing is saved of what could not be read. */
public final class Intake {
  private final Library library;
  private final Aligner aligner;
  private final PageSource source = new PageSource();

  public Intake(Library library) {
    this(library, Aligners.best());
  }

  Intake(Library library, Aligner aligner) {
    this.library = library;
    this.aligner = aligner;
  }

  /** Reads a page, makes a story of it and keeps both. */
  public Story addPage(Path file) throws FetchException, ParseException, LibraryException {
    return add(source.read(file));
  }

  /** Makes a story of pasted text and keeps both. */
  public Story addText(String text) throws FetchException, ParseException, LibraryException {
    return add(source.pasted(text));
  }

  private Story add(Page page) throws ParseException, LibraryException {
    Story story = StoryParsers.parse(page);
    library.save(story, page);
    return story;
  }

  /** Looks whether a video can be the clip of a story that says it is {@code said} long. */
  public ClipFit fit(Optional<Duration> said, Path video) throws AudioException {
    return new ClipFit(said, AudioDecoder.probe(video).length());
  }

  /** Makes a video the clip of a story; one that cannot be read is refused. */
  public Clip attachClip(StoryId story, Path video) throws AudioException, LibraryException {
    ClipFacts facts = AudioDecoder.probe(video);
    return library.attachClip(story, video, facts.length(), facts.hasSound());
  }

  /**
   * Finds when the words of a story are said in its clip, and keeps it. Times that are kept already
   * and claim more than an estimate stay.
   *
   * @return no times where there is no clip with sound or no transcript, or where the story got
   *     other words or another clip meanwhile
   */
  public TimedTranscript sync(StoryId id) throws AudioException, AlignException, LibraryException {
    Story story = library.story(id);
    Optional<Clip> clip = library.clip(id).filter(Clip::hasSound);
    if (clip.isEmpty() || story.transcript().isEmpty()) {
      return TimedTranscript.NONE;
    }
    Optional<TimedTranscript> kept =
        library.timings(story, clip.get()).filter(times -> times.rung().showsWords());
    return kept.isPresent() ? kept.get() : align(story, clip.get());
  }

  private TimedTranscript align(Story story, Clip clip)
      throws AudioException, AlignException, LibraryException {
    try (PcmStream sound = AudioDecoder.open(clip.file())) {
      AlignTask task = new AlignTask(story.transcript(), story.language());
      TimedTranscript found = aligner.align(sound, task, AlignListener.NONE);
      return library.saveTimings(story, clip, found) ? found : TimedTranscript.NONE;
    }
  }

  /**
   * Adds the stories that come with the program, each once. One that cannot be added is tried again
   * at the next start, and keeps nobody from the others.
   */
  public void installSamples() throws LibraryException {
    new Samples(this, library, Samples::inProgram).install();
  }
}
