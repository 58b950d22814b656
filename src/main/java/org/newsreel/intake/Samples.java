package org.newsreel.intake;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.newsreel.audio.AudioException;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Clip;
import org.newsreel.model.Page;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;
import org.newsreel.parse.ParseException;
import org.newsreel.parse.StoryParsers;

/**
 * The stories that come with the program: pages and clips made for it, with word times from the
 * synthesizer that spoke them.
 */
final class Samples {
  private static final System.Logger LOG = System.getLogger(Samples.class.getName());

  /** The last one is on top of the list. */
  static final List<String> ALL = List.of("mersa-lanterns", "nachtzug", "harbour-seagrass");

  /** Who says when the words of samples are said: it spoke them. */
  static final String SYNTHESIZER = "synthesizer";

  /** Where the files of samples are. */
  interface Shelf {
    /** Empty where the sample has no such file. */
    Optional<byte[]> read(String sample, String file) throws IOException;
  }

  /** When the synthesizer said what, in seconds of the clip. */
  private record Spoken(double clip_s, List<SpokenWord> words) {}

  private record SpokenWord(String text, double start, double end) {}

  private final Intake intake;
  private final Library library;
  private final Shelf shelf;

  Samples(Intake intake, Library library, Shelf shelf) {
    this.intake = intake;
    this.library = library;
    this.shelf = shelf;
  }

  /** Does nothing for a sample that was added once, whatever the reader made of it since. */
  void install() throws LibraryException {
    for (String name : ALL) {
      String note = "sample " + name;
      if (library.note(note).isEmpty() && install(name)) {
        library.saveNote(note, "added");
      }
    }
  }

  private boolean install(String name) {
    try {
      add(name);
      return true;
    } catch (IOException
        | ParseException
        | AudioException
        | LibraryException
        | JsonParseException
        | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "The sample " + name + " is left out for now", e);
      return false;
    }
  }

  private void add(String name)
      throws IOException, ParseException, AudioException, LibraryException {
    Optional<byte[]> text = shelf.read(name, "story.txt");
    if (text.isEmpty()) {
      throw new IOException("it is not in this build");
    }
    Page page = new Page(name + ".txt", new String(text.get(), StandardCharsets.UTF_8));
    Story story = StoryParsers.parse(page);
    library.save(story, page);
    Optional<byte[]> poster = shelf.read(name, "poster.jpg");
    if (poster.isPresent()) {
      library.savePoster(story.id(), poster.get());
    }
    Optional<byte[]> clip = shelf.read(name, "clip.mp4");
    if (clip.isPresent() && isFree(story, clip.get())) {
      attach(story, clip.get(), shelf.read(name, "timings.json"));
    }
  }

  /** Where an earlier start was broken off, the reader may have put another clip there since. */
  private boolean isFree(Story story, byte[] clip) throws IOException, LibraryException {
    Optional<Clip> there = library.clip(story.id());
    return there.isEmpty() || Arrays.equals(Files.readAllBytes(there.get().file()), clip);
  }

  private void attach(Story story, byte[] content, Optional<byte[]> times)
      throws IOException, AudioException, LibraryException {
    Path file = Files.createTempFile("newsreel", ".mp4");
    try {
      Files.write(file, content);
      Clip clip = intake.attachClip(story.id(), file);
      if (times.isPresent()) {
        String json = new String(times.get(), StandardCharsets.UTF_8);
        library.saveTimings(story, clip, times(json));
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static TimedTranscript times(String json) {
    List<SpokenWord> spoken = new Gson().fromJson(json, Spoken.class).words();
    List<TimedWord> words = new ArrayList<>();
    for (SpokenWord word : spoken) {
      words.add(
          new TimedWord(
              words.size(),
              Span.ofMillis(Math.round(word.start() * 1000), Math.round(word.end() * 1000)),
              1));
    }
    return new TimedTranscript(SyncRung.WORDS, SYNTHESIZER, words);
  }

  /** The files inside the program. */
  static Optional<byte[]> inProgram(String name, String file) throws IOException {
    try (InputStream found = Samples.class.getResourceAsStream("/samples/" + name + "/" + file)) {
      return found == null ? Optional.empty() : Optional.of(found.readAllBytes());
    }
  }
}
