package org.newsreel.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedSet;
import org.newsreel.align.AlignException;
import org.newsreel.align.AlignListener;
import org.newsreel.align.AlignTask;
import org.newsreel.align.Aligner;
import org.newsreel.align.Aligners;
import org.newsreel.audio.AudioDecoder;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.ClipFacts;
import org.newsreel.audio.MeteredSound;
import org.newsreel.audio.PcmStream;
import org.newsreel.audio.Peaks;
import org.newsreel.captions.CaptionTimes;
import org.newsreel.captions.CaptionsException;
import org.newsreel.library.ClipPeaks;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Clip;
import org.newsreel.model.Corrections;
import org.newsreel.model.Page;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.Sync;
import org.newsreel.model.TimedTranscript;
import org.newsreel.parse.Correction;
import org.newsreel.parse.ParseException;
import org.newsreel.parse.StoryParsers;
import org.newsreel.source.DownloadListener;
import org.newsreel.source.FetchException;
import org.newsreel.source.PageSource;
import org.newsreel.source.WebRequest;

/** Takes in pages and clips. Any thread may call; nothing is saved of what could not be read. */
public final class Intake {
  private static final int PEAKS_PER_SECOND = 20;

  private final Library library;
  private final Aligner aligner;
  private final PageSource source = new PageSource();
  private final ClipFetch clipFetch = new ClipFetch();

  public Intake(Library library) {
    this(library, Aligners.best());
  }

  /** Finds times with an engine of the caller's. */
  public Intake(Library library, Aligner aligner) {
    this.library = library;
    this.aligner = aligner;
  }

  /** Reads a page, makes a story of it and keeps both. */
  public Story addPage(Path file) throws FetchException, ParseException, LibraryException {
    return keep(read(file));
  }

  /** Makes a story of pasted text and keeps both. */
  public Story addText(String text) throws FetchException, ParseException, LibraryException {
    return keep(readText(text));
  }

  /** Fetches the page that a request asks for, makes a story of it and keeps both. */
  public Story fetchPage(WebRequest request)
      throws FetchException, ParseException, LibraryException {
    return keep(reading(source.fetch(request)));
  }

  /** Fetches a page that the reader gave the address of, makes a story of it and keeps both. */
  public Story fetchPage(String address) throws FetchException, ParseException, LibraryException {
    return fetchPage(WebRequest.typed(address));
  }

  /** Reads a page and makes a story of it. */
  public ReadPage read(Path file) throws FetchException, ParseException, LibraryException {
    return reading(source.read(file));
  }

  /** Makes a story of pasted text. */
  public ReadPage readText(String text) throws FetchException, ParseException, LibraryException {
    return reading(source.pasted(text));
  }

  private ReadPage reading(Page page) throws ParseException, LibraryException {
    Story story = StoryParsers.parse(page);
    return new ReadPage(page, story, library.entry(story.id()).isPresent());
  }

  /** What was understood of the page of a story that the library has. */
  public ReadPage reading(StoryId id) throws LibraryException {
    return new ReadPage(library.page(id), library.story(id), true);
  }

  /** Keeps a story as it was read; one that the reader has corrected stays as it is. */
  public Story keep(ReadPage reading) throws LibraryException {
    library.save(reading.story(), reading.page());
    return reading.story();
  }

  /** Keeps a story as the reader has corrected it. */
  public Story keep(ReadPage reading, Correction correction) throws LibraryException {
    Story corrected = correction.of(reading.story());
    library.saveCorrected(corrected, reading.page());
    return corrected;
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
   * Times the words of a story by captions of its clip: its text stays as it is. Until the reader
   * asks to listen anew, these times hold.
   *
   * @return no times where the story got another clip meanwhile
   * @throws CaptionsException if it is no file of captions, or none of this story, or if the story
   *     has no clip; then nothing is changed
   */
  public Sync attachCaptions(StoryId story, Path captions)
      throws FetchException, CaptionsException, LibraryException {
    return new Captioning(library).attach(story, captions);
  }

  /**
   * How large the clip is that a story's page leads to.
   *
   * @return bytes; -1 where that is not known before it is here
   */
  public long clipSize(StoryId id) throws FetchException, LibraryException {
    return clipFetch.size(library.story(id));
  }

  /**
   * Fetches the clip that a story's page leads to, and makes it the story's. Interrupted, it ends
   * soon, and goes on where it was when it is called again.
   */
  public Clip fetchClip(StoryId id, DownloadListener listener)
      throws FetchException, AudioException, LibraryException {
    Path fetched = clipFetch.fetch(library.story(id), library::incoming, listener);
    try {
      Clip clip = attachClip(id, fetched);
      library.storage().fetched(id);
      return clip;
    } finally {
      ClipFetch.delete(fetched);
    }
  }

  /**
   * Whether word times need no finding: this program's engine found them, or found that there are
   * none; or they were made with the clip, or given with captions; or the reader has checked them.
   */
  public boolean isCurrent(Sync kept) {
    String by = kept.found().engine();
    return by.equals(aligner.engine())
        || by.equals(Samples.SYNTHESIZER)
        || isCaptioned(kept)
        || kept.corrections().checked();
  }

  /** Finds when the words of a story are said in its clip, and keeps it. */
  public TimedTranscript sync(StoryId id) throws AudioException, AlignException, LibraryException {
    return sync(id, AlignListener.NONE).times();
  }

  /**
   * Finds when the words of a story are said in its clip, and keeps it. Times that are current stay
   * as they are. Takes seconds for a clip of minutes; interrupted, it ends soon and keeps nothing.
   *
   * @return no times where there is no clip with sound or no transcript, or where the story got
   *     other words or another clip meanwhile
   */
  public Sync sync(StoryId id, AlignListener listener)
      throws AudioException, AlignException, LibraryException {
    return sync(id, false, listener);
  }

  /** Listens anew, also where times are current. */
  public Sync syncAgain(StoryId id, AlignListener listener)
      throws AudioException, AlignException, LibraryException {
    return sync(id, true, listener);
  }

  private Sync sync(StoryId id, boolean again, AlignListener listener)
      throws AudioException, AlignException, LibraryException {
    Story story = library.story(id);
    Optional<Clip> clip = library.clip(id).filter(Clip::hasSound);
    if (clip.isEmpty() || story.transcript().isEmpty()) {
      return Sync.NONE;
    }
    Sync kept = library.sync(story, clip.get());
    if (isCurrent(kept) && !again) {
      return kept;
    }
    TimedTranscript found = hear(story, clip.get(), Corrections.NONE, listener);
    Sync now = library.sync(story, clip.get());
    // Captions that came meanwhile hold: the reader gave them.
    return !again && isCaptioned(now) ? now : keep(story, clip.get(), found);
  }

  private static boolean isCaptioned(Sync kept) {
    return kept.found().engine().equals(CaptionTimes.ENGINE);
  }

  private Sync keep(Story story, Clip clip, TimedTranscript found)
      throws AudioException, AlignException, LibraryException {
    if (!library.saveTimings(story, clip, found)) {
      return Sync.NONE;
    }
    Sync kept = library.sync(story, clip);
    if (!found.words().isEmpty() && !kept.corrections().anchors().isEmpty()) {
      TimedTranscript around = hear(story, clip, kept.corrections(), AlignListener.NONE);
      if (!around.words().isEmpty()) {
        library.saveRealigned(story, clip, kept.realigned(around, clip.length()));
      }
    }
    return library.sync(story, clip);
  }

  /** What is found counts as this program's engine's, whoever did its work. */
  private TimedTranscript hear(
      Story story, Clip clip, Corrections corrections, AlignListener listener)
      throws AudioException, AlignException, LibraryException {
    try (MeteredSound sound = new MeteredSound(AudioDecoder.open(clip.file()), PEAKS_PER_SECOND)) {
      TimedTranscript heard = aligner.align(sound, task(story, corrections), listener);
      savePeaks(clip, sound.peaks());
      return heard.by(aligner.engine());
    }
  }

  /** Who listens to all of a clip has its peaks for nothing. */
  private void savePeaks(Clip clip, Optional<Peaks> peaks) throws LibraryException {
    if (peaks.isPresent()) {
      library.savePeaks(clip, new ClipPeaks(peaks.get().peaksPerSecond(), peaks.get().levels()));
    }
  }

  private static AlignTask task(Story story, Corrections corrections) {
    return new AlignTask(story.transcript(), story.language(), corrections.anchors());
  }

  /**
   * Keeps what the reader says of word times, with what comes of it at once.
   *
   * @return whether the story has these words and this clip still
   */
  public boolean keep(Story story, Clip clip, Sync corrected) throws LibraryException {
    return library.saveCorrections(story, clip, corrected);
  }

  /**
   * Listens anew around words of which the reader has said something, out to the anchors on either
   * side, and keeps what is found; call {@link #keep} before.
   *
   * @param corrected as it was kept
   * @return nothing where the reader has said something else meanwhile
   */
  public Optional<Sync> mend(Story story, Clip clip, Sync corrected, SortedSet<Integer> words)
      throws AudioException, AlignException, LibraryException {
    AlignTask task = task(story, corrected.corrections());
    TimedTranscript heard = corrected.times().withRung(corrected.found().rung());
    int done = -1;
    for (int word : words) {
      if (word > done) {
        heard = mend(clip, task, heard, word);
        done = corrected.corrections().firstTimedAfter(word) - 1;
      }
    }
    Sync mended = corrected.realigned(heard, clip.length());
    return library.saveRealigned(story, clip, mended)
        ? Optional.of(library.sync(story, clip))
        : Optional.empty();
  }

  private TimedTranscript mend(Clip clip, AlignTask task, TimedTranscript before, int word)
      throws AudioException, AlignException {
    try (PcmStream sound = AudioDecoder.open(clip.file())) {
      return aligner.realign(sound, task, before, word).by(before.engine());
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
