package org.newsreel.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.newsreel.align.AlignException;
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
  private final PageSource source = new PageSource();

  public Intake(Library library) {
    this.library = library;
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
   * @return no times where there is no clip with sound, or no transcript
   */
  public TimedTranscript sync(StoryId id) throws AudioException, AlignException, LibraryException {
    Optional<TimedTranscript> kept = library.timings(id);
    Optional<Clip> clip = library.clip(id).filter(Clip::hasSound);
    Story story = library.story(id);
    if (clip.isEmpty() || story.transcript().isEmpty()) {
      return TimedTranscript.NONE;
    }
    if (kept.isPresent() && kept.get().rung().showsWords()) {
      return kept.get();
    }
    try (PcmStream sound = AudioDecoder.open(clip.get().file())) {
      TimedTranscript found = Aligners.best().align(sound, story.transcript(), story.language());
      library.saveTimings(id, found);
      return found;
    }
  }

  /** Adds the stories that come with the program, at the first start only. */
  public void installSamples() throws LibraryException {
    new Samples(this, library).install();
  }
}
