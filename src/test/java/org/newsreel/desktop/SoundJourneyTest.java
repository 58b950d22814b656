package org.newsreel.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of the sound device, and whether the clock says the same. */
@Tag("desktop")
class SoundJourneyTest {
  private static final double WINDOW = 0.024;

  /** Everything a reader does to a clip. */
  private static final String[] JOURNEY = {
    "play",
    "wait=6",
    "speed=0.75",
    "wait=6",
    "speed=1.5",
    "wait=5",
    "speed=1",
    "wait=2",
    "seek=5.3",
    "wait=2",
    "seek=48.25",
    "wait=2",
    "seek=20",
    "wait=1",
    "seek=20",
    "wait=1",
    "pause",
    "wait=0.7",
    "play",
    "wait=2",
    "pause",
    "wait=0.3",
    "seek=31",
    "wait=0.2",
    "play",
    "wait=2",
    "speed=0.75",
    "seek=10",
    "wait=2",
    "pause",
    "wait=0.4",
    "play",
    "wait=2",
    "speed=1.5",
    "seek=40",
    "wait=2",
    "pause",
    "wait=0.4",
    "play",
    "wait=2",
    "speed=1",
    "seek=12",
    "until=13.5",
    "wait=2"
  };

  @TempDir Path folder;

  @BeforeAll
  static void aSoundServerIsThere() {
    assumeTrue(NullSink.isPossible(), "needs pulseaudio, parec and ALSA's configuration");
  }

  @Test
  void theClockSaysWhatIsHeard() throws Exception {
    checkJourney("quiet machine");
  }

  @Test
  void theClockSaysWhatIsHeardOnABusyMachine() throws Exception {
    try (BusyLoops busy = new BusyLoops(2)) {
      checkJourney("beside " + busy);
    }
  }

  @Test
  void aToneKeepsItsPitchAtEverySpeed() throws Exception {
    List<String> words = new ArrayList<>(List.of("play"));
    for (String speed : List.of("0.5", "0.75", "1", "1.25", "1.5", "2")) {
      words.addAll(List.of("speed=" + speed, "wait=2"));
    }
    try (NullSink sink = new NullSink(folder)) {
      double start = sink.recordingStart();
      ClockLog log = play(sink, sink.environment(), "tone", words.toArray(String[]::new));
      float[] heard = sink.recording();
      for (ClockLog.Mark mark : log.marks()) {
        if (mark.name().startsWith("speed")) {
          double hertz = pitch(heard, mark.wall() - start + 0.4, 1.4);
          System.Logger logger = System.getLogger("journey");
          logger.log(System.Logger.Level.INFO, "{0}: {1} Hz", mark.name(), hertz);
          assertThat(hertz).as(mark.name()).isCloseTo(440, within(1.0));
        }
      }
    }
  }

  @Test
  void withoutADeviceTheClockGoesOn() throws Exception {
    Map<String, String> nobody = new HashMap<>();
    try (NullSink sink = new NullSink(folder)) {
      nobody.putAll(sink.environment());
      nobody.put("PULSE_SERVER", "unix:" + folder.resolve("nobody.sock"));
      ClockLog log = play(sink, nobody, "speech", "play", "wait=2");
      assertThat(log.marks().getLast().name()).isEqualTo("SILENCE NO_DEVICE");
      assertThat(lastClock(log)).isCloseTo(2, within(0.3));
    }
  }

  @Test
  void aDeviceThatSwallowsEverythingIsNone() throws Exception {
    try (NullSink sink = new NullSink(folder)) {
      Path configuration = folder.resolve("swallow.conf");
      Files.writeString(configuration, "</usr/share/alsa/alsa.conf>\npcm.!default { type null }\n");
      Map<String, String> swallowing = new HashMap<>(sink.environment());
      // ALSA's own files prefer a PulseAudio server where they find one.
      swallowing.put("PULSE_SERVER", "unix:" + folder.resolve("nobody.sock"));
      swallowing.put("ALSA_CONFIG_PATH", configuration.toString());
      ClockLog log = play(sink, swallowing, "speech", "play", "wait=2");
      assertThat(log.marks().getLast().name()).isEqualTo("SILENCE NO_DEVICE");
      assertThat(lastClock(log)).isCloseTo(2, within(0.3));
    }
  }

  @Test
  void aDeviceThatIsLostIsSurvived() throws Exception {
    try (NullSink sink = new NullSink(folder)) {
      Process player = start(sink.environment(), "speech", "play", "wait=5");
      sink.await(3);
      sink.kill();
      assertThat(player.waitFor(30, TimeUnit.SECONDS)).isTrue();
      ClockLog log = new ClockLog(folder.resolve("log"));
      assertThat(log.marks().getLast().name()).isEqualTo("SILENCE LINE_LOST");
      assertThat(lastClock(log)).isBetween(3.5, 5.1);
    }
  }

  private void checkJourney(String title) throws Exception {
    try (NullSink sink = new NullSink(folder)) {
      double start = sink.recordingStart();
      ClockLog log = play(sink, sink.environment(), "speech", JOURNEY);
      float[] clip = ClipSamples.of(PlayingProgram.sound("speech"), NullSink.RATE);
      HeardPlaces places = new HeardPlaces(clip, sink.recording(), WINDOW);
      double length = sink.recording().length / (double) NullSink.RATE;
      HeardTable table = new HeardTable();
      for (HeardMoment moment : HeardMoment.all(places, log, start, length)) {
        table.add(sectionAt(log, moment.wall()), moment.sure(), moment.place() - moment.clock());
      }
      System.Logger logger = System.getLogger("journey");
      logger.log(System.Logger.Level.INFO, title + "\n" + table);
      assertThat(log.marks().getLast().name()).isEqualTo("SILENCE NONE");
      assertThat(table.shareWithin(50))
          .as("moments with the heard place shown")
          .isGreaterThan(0.98);
      assertThat(table.share()).as("share of windows that could be placed").isGreaterThan(0.5);
    }
  }

  private static String sectionAt(ClockLog log, double wall) {
    List<ClockLog.Mark> marks = log.marks();
    int last = 0;
    while (last + 1 < marks.size() && marks.get(last + 1).wall() <= wall) {
      last++;
    }
    int done = marks.get(last).name().startsWith("wait") ? last - 1 : last;
    String speed =
        marks.subList(0, done + 1).stream()
            .map(ClockLog.Mark::name)
            .filter(name -> name.startsWith("speed"))
            .reduce("speed=1", (first, second) -> second);
    return "%2d %-10s %s".formatted(done, marks.get(done).name(), speed);
  }

  private static double pitch(float[] heard, double from, double seconds) {
    int first = (int) (from * NullSink.RATE);
    int last = (int) ((from + seconds) * NullSink.RATE);
    double[] rising =
        IntStream.range(first, last)
            .filter(i -> heard[i] < 0 && heard[i + 1] >= 0)
            .mapToDouble(i -> i + heard[i] / (heard[i] - heard[i + 1]))
            .toArray();
    return (rising.length - 1) * NullSink.RATE / (rising[rising.length - 1] - rising[0]);
  }

  private static double lastClock(ClockLog log) {
    return log.at(log.marks().getLast().wall() - 0.05).orElseThrow();
  }

  private ClockLog play(
      NullSink sink, Map<String, String> environment, String sound, String... words)
      throws Exception {
    Process player = start(environment, sound, words);
    assertThat(player.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(player.exitValue()).isZero();
    sink.await(0.3);
    return new ClockLog(folder.resolve("log"));
  }

  private Process start(Map<String, String> environment, String sound, String... words)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of(folder.resolve("log").toString(), sound));
    arguments.addAll(List.of(words));
    return ChildProgram.start(PlayingProgram.class, environment, folder, arguments);
  }
}
