package org.newsreel.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.audio.AudioDecoder;
import org.newsreel.intake.Intake;
import org.newsreel.library.Library;
import org.newsreel.model.Clip;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.Word;

/**
 * A reader's whole way through the window: whether the word that is lit is the word that is heard,
 * and the picture the one that belongs to it. The story is a sample of the program's, its picture
 * one that tells its own time.
 */
@Tag("desktop")
class WindowJourneyTest {
  private static final System.Logger LOG = System.getLogger("journey");

  private static final double WINDOW = 0.024;

  /** Another program may take the processor for a moment: the tables tell how far it went then. */
  private static final double LIT = 0.98;

  private static final double SEEN = 0.95;

  /** After a jump the picture has so long to catch up, in seconds. */
  private static final double CATCHING_UP = 1;

  @TempDir Path folder;

  private Path library;
  private Clip clip;
  private Story story;
  private TimedTranscript times;
  private List<Word> words;

  @BeforeAll
  static void theDesktopIsThere() {
    assumeTrue(System.getenv("DISPLAY") != null, "needs a display, such as Xvfb");
    assumeTrue(NullSink.isPossible(), "needs pulseaudio, parec and ALSA's configuration");
    assumeTrue(BarcodeClip.isPossible(), "needs ffmpeg");
  }

  @BeforeEach
  void aLibraryWithASampleThatTellsItsTime() throws Exception {
    library = folder.resolve("library");
    try (Library opened = Library.open(library)) {
      Intake intake = new Intake(opened);
      intake.installSamples();
      StoryId sample = opened.entries().getFirst().id();
      story = opened.story(sample);
      Clip own = opened.clip(sample).orElseThrow();
      times = opened.timings(story, own).orElseThrow();
      words = story.transcript().words();
      Path marked = folder.resolve("marked.mp4");
      BarcodeClip.make(own.file(), own.length(), marked);
      clip = intake.attachClip(sample, marked);
      opened.saveTimings(story, clip, times);
    }
  }

  @Test
  void theLitWordIsTheHeardWordAndThePictureIsBesideIt() throws Exception {
    checkJourney("quiet machine");
  }

  @Test
  void theLitWordIsTheHeardWordOnABusyMachine() throws Exception {
    try (BusyLoops busy = new BusyLoops(2)) {
      checkJourney("beside " + busy);
    }
  }

  @Test
  void withoutASoundDeviceTheWordsAreLitInSilence() throws Exception {
    try (NullSink sink = new NullSink(folder)) {
      Map<String, String> nobody = new HashMap<>(sink.environment());
      nobody.put("PULSE_SERVER", "unix:" + folder.resolve("nobody.sock"));
      end(start(nobody, List.of("key=SPACE", "wait=6", "read=#silence")));
      WindowLog log = log();
      assertThat(log.told("READ")).containsExactly("READ", "#silence", "true");
      double started = log.acts().getFirst().wall();
      double place = log.clock().at(started + 5).orElseThrow();
      assertThat(place).isBetween(3.5, 5.2);
      assertThat(log.litAt(started + 5)).isGreaterThan(0);
    }
  }

  private void checkJourney(String title) throws Exception {
    try (NullSink sink = new NullSink(folder)) {
      double start = sink.recordingStart();
      Process window = start(sink.environment(), journey());
      String[] screen = awaitScreen(window);
      double left = Double.parseDouble(screen[1]);
      double width = Double.parseDouble(screen[2]);
      try (SeenPicture picture = new SeenPicture(left, width, Double.parseDouble(screen[3]))) {
        end(window);
        sink.await(0.3);
        judge(title, start, sink.recording(), picture.glances());
      }
    }
  }

  private void judge(
      String title, double start, float[] recording, List<SeenPicture.Glance> glances)
      throws Exception {
    WindowLog log = log();
    float[] sound = ClipSamples.of(AudioDecoder.open(clip.file()), NullSink.RATE);
    HeardPlaces places = new HeardPlaces(sound, recording, WINDOW);
    double length = recording.length / (double) NullSink.RATE;
    List<HeardMoment> moments = HeardMoment.all(places, log.clock(), start, length);
    HeardTable lit = new HeardTable();
    for (HeardMoment moment : moments) {
      double apart = apart(moment.place(), log.litAt(moment.wall())) / log.speedAt(moment.wall());
      lit.add(log.sectionAt(moment.wall()), moment.sure(), apart);
    }
    HeardTable seen = seen(log, glances);
    LOG.log(System.Logger.Level.INFO, "{0}: heard word to lit word\n{1}", title, lit);
    LOG.log(System.Logger.Level.INFO, "{0}: picture ahead of clock\n{1}", title, seen);
    assertThat(lit.shareWithin(50)).as("moments with the heard word lit").isGreaterThan(LIT);
    assertThat(lit.share()).as("share of moments that could be told").isGreaterThan(0.5);
    assertThat(seen.shareWithin(60)).as("glances with the right picture").isGreaterThan(SEEN);
    assertThat(seen.count()).as("pictures seen").isGreaterThan(1000);
  }

  /** How far, in seconds of the clip, a place is from where {@code lit} should be lit. */
  private double apart(double place, int lit) {
    for (int step = 0; step < 250; step++) {
      double far = step * 0.002;
      if (wordAt(place + far) == lit || wordAt(place - far) == lit) {
        return far;
      }
    }
    return 0.5;
  }

  private int wordAt(double place) {
    return times
        .indexAt(Duration.ofNanos(Math.round(Math.max(0, place) * 1e9)))
        .orElse(WindowLog.NOTHING);
  }

  /** The clock has been held against the sound; after a jump the picture may be late. */
  private static HeardTable seen(WindowLog log, List<SeenPicture.Glance> glances) {
    HeardTable seen = new HeardTable();
    for (SeenPicture.Glance glance : glances) {
      OptionalDouble clock = log.clock().at(glance.wall());
      if (clock.isPresent() && log.sinceAct(glance.wall()) > CATCHING_UP) {
        double ahead = (glance.place() - clock.getAsDouble()) / log.speedAt(glance.wall());
        seen.add(log.sectionAt(glance.wall()), true, ahead);
      }
    }
    return seen;
  }

  /** The clip as a whole at three speeds, then everything that a reader does to it. */
  private List<String> journey() {
    List<String> acts = new ArrayList<>(List.of("screen", "wait=1"));
    acts.addAll(List.of("key=SPACE", "wait=3", "ended"));
    acts.addAll(List.of("key=OPEN_BRACKET", "key=SPACE", "wait=3", "ended"));
    acts.addAll(List.of("key=CLOSE_BRACKET", "key=CLOSE_BRACKET", "key=CLOSE_BRACKET"));
    acts.addAll(List.of("key=SPACE", "wait=3", "ended"));
    acts.addAll(List.of("key=Z", "key=DIGIT3", "key=SPACE", "wait=3", "key=RIGHT", "wait=3"));
    acts.addAll(List.of("key=J", "wait=3", "key=SPACE", "wait=0.7", "key=SPACE", "wait=3"));
    acts.addAll(List.of("key=DIGIT7", "wait=3", "click=" + stretch(wordInView()), "wait=3"));
    acts.addAll(List.of("key=R", "wait=1", "ended", "key=OPEN_BRACKET", "key=SPACE", "wait=4"));
    acts.addAll(List.of("key=SPACE", "wait=0.4", "key=SPACE", "wait=3", "key=SPACE", "wait=0.5"));
    return acts;
  }

  /** One that is said at seven tenths of the clip, about which the text stands then. */
  private Word wordInView() {
    return words.get(times.lastBegunAt(Duration.ofSeconds(48)).orElseThrow());
  }

  private static String stretch(Word word) {
    return word.paragraph() + "," + word.range().start() + "," + word.range().end();
  }

  private Process start(Map<String, String> environment, List<String> acts) throws IOException {
    Map<String, String> whole = new HashMap<>(environment);
    whole.put("XDG_STATE_HOME", folder.resolve("state").toString());
    whole.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    List<String> arguments = new ArrayList<>(List.of(logFile().toString(), library.toString()));
    arguments.addAll(acts);
    return ChildProgram.start(WindowProgram.class, whole, folder, arguments);
  }

  private void end(Process window) throws InterruptedException {
    assertThat(window.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(window.exitValue()).isZero();
  }

  /** Where the picture is on the screen, once the window has told. */
  private String[] awaitScreen(Process window) throws Exception {
    while (window.isAlive()) {
      if (Files.exists(logFile()) && Files.readString(logFile()).contains(" SCREEN ")) {
        return log().told("SCREEN");
      }
      window.waitFor(100, TimeUnit.MILLISECONDS);
    }
    throw new IllegalStateException(
        Files.readString(folder.resolve(WindowProgram.class.getSimpleName() + ".log")));
  }

  private WindowLog log() throws IOException {
    return new WindowLog(logFile(), words);
  }

  private Path logFile() {
    return folder.resolve("log");
  }
}
