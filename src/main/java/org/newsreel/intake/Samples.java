package org.newsreel.intake;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsreel.audio.AudioException;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
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
  private static final String INSTALLED = "samples";
  private static final String VERSION = "1";

  /** The last one is on top of the list. */
  private static final List<String> ALL = List.of("mersa-lanterns", "nachtzug", "harbour-seagrass");

  /** When the synthesizer said what, in seconds of the clip. */
  private record Spoken(double clip_s, List<SpokenWord> words) {}

  private record SpokenWord(String text, double start, double end) {}

  private final Intake intake;
  private final Library library;

  Samples(Intake intake, Library library) {
    this.intake = intake;
    this.library = library;
  }

  /** Does nothing from the second start on: a sample that was removed stays away. */
  void install() throws LibraryException {
    if (library.note(INSTALLED).isPresent()) {
      return;
    }
    for (String name : ALL) {
      try {
        install(name);
      } catch (IOException | ParseException | AudioException e) {
        LOG.log(Level.WARNING, "The sample " + name + " is left out", e);
      }
    }
    library.saveNote(INSTALLED, VERSION);
  }

  private void install(String name)
      throws IOException, ParseException, AudioException, LibraryException {
    Optional<byte[]> text = read(name, "story.txt");
    if (text.isEmpty()) {
      throw new IOException("it is not in this build");
    }
    Page page = new Page(name + ".txt", new String(text.get(), StandardCharsets.UTF_8));
    Story story = StoryParsers.parse(page);
    library.save(story, page);
    Optional<byte[]> poster = read(name, "poster.jpg");
    if (poster.isPresent()) {
      library.savePoster(story.id(), poster.get());
    }
    Optional<byte[]> clip = read(name, "clip.mp4");
    if (clip.isPresent()) {
      attach(story, clip.get());
    }
    Optional<byte[]> times = read(name, "timings.json");
    if (times.isPresent()) {
      library.saveTimings(story.id(), times(new String(times.get(), StandardCharsets.UTF_8)));
    }
  }

  private void attach(Story story, byte[] clip)
      throws IOException, AudioException, LibraryException {
    Path file = Files.createTempFile("newsreel", ".mp4");
    try {
      Files.write(file, clip);
      intake.attachClip(story.id(), file);
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
    return new TimedTranscript(SyncRung.WORDS, "synthesizer", words);
  }

  private static Optional<byte[]> read(String name, String file) throws IOException {
    try (InputStream found = Samples.class.getResourceAsStream("/samples/" + name + "/" + file)) {
      return found == null ? Optional.empty() : Optional.of(found.readAllBytes());
    }
  }
}
