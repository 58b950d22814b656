package org.newsreel.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clips that only ffmpeg reads, where it is there; without it, see {@link NoClipTest}. */
class FfmpegTest {
  private static final int RATE = 48_000;

  /** Two rising tones. */
  private static final String TONES =
      "aevalsrc='0.4*sin(1257*t+300*t*t)|0.3*sin(5655*t+200*t*t)':s=48000:d=6";

  @TempDir private static Path folder;

  @BeforeAll
  static void needsFfmpeg() {
    Reference.assumeThere();
  }

  @ParameterizedTest
  @CsvSource({
    "a.flac,     flac,       FLAC",
    "a.opus,     libopus,    Opus",
    "a.webm,     libopus,    Opus",
    "a.ogg,      libvorbis,  Vorbis",
    "24.wav,     pcm_s24le,  PCM",
    "flac.mp4,   flac,       FLAC",
  })
  void whatIsNotReadHereIsReadByFfmpeg(String name, String encoder, String codec)
      throws AudioException, IOException {
    Path clip = Reference.make(folder, name, TONES, "-c:a", encoder, "-strict", "-2");
    ClipFacts facts = AudioDecoder.probe(clip);
    assertThat(facts.soundCodec()).isEqualTo(codec);
    assertThat(facts.length()).isBetween(Duration.ofMillis(5900), Duration.ofMillis(6100));
    float[] sound = TestClips.readAll(clip);
    assertThat(sound.length / 2).isBetween(6 * RATE - 10, 6 * RATE + 1000);
    assertThat(farthest(sound, 0)).isLessThan(0.03f);
    assertSeeksAreExact(clip, sound);
  }

  @Test
  void aClipMadeOfFragmentsIsReadByFfmpeg() throws AudioException, IOException {
    Path clip =
        Reference.make(
            folder, "fragments.mp4", TONES, "-c:a", "aac", "-movflags", "frag_keyframe+empty_moov");
    assertThat(AudioDecoder.probe(clip).length().toSeconds()).isEqualTo(6);
    assertSeeksAreExact(clip, TestClips.readAll(clip));
    assertThatThrownBy(() -> AudioDecoder.open(clip, ""))
        .isInstanceOf(AudioException.class)
        .hasMessage(
            "fragments.mp4 is made of fragments, which can be read only where ffmpeg is installed");
  }

  @Test
  void anOddNameIsOnlyAName() throws AudioException, IOException {
    Path clip = Reference.make(folder, "b.flac", TONES, "-c:a", "flac");
    Path odd = Files.copy(clip, folder.resolve("-i $(touch x); 'a' %d http:é.flac"));
    assertThat(TestClips.readAll(odd)).isEqualTo(TestClips.readAll(clip));
  }

  @Test
  void aFileThatNamesOthersIsNotFollowed() throws IOException {
    Path clip = folder.resolve("list.ogg");
    Path list =
        Files.writeString(clip, "ffconcat version 1.0\nfile tone.mp4\n", StandardCharsets.US_ASCII);
    Files.copy(TestClips.TONE, folder.resolve("tone.mp4"));
    assertThatThrownBy(() -> AudioDecoder.open(list))
        .isInstanceOf(AudioException.class)
        .hasMessage("list.ogg is not a clip that can be read here");
  }

  @Test
  void whatFfmpegCannotReadEitherIsSaidToBeSo() throws IOException {
    Path clip = Files.writeString(folder.resolve("no.ogg"), "OggS and so on");
    assertThatThrownBy(() -> AudioDecoder.open(clip))
        .isInstanceOf(AudioException.class)
        .hasMessage("no.ogg is an Ogg file, which ffmpeg cannot read either");
    assertThatThrownBy(() -> AudioDecoder.probe(clip))
        .isInstanceOf(AudioException.class)
        .hasMessage("no.ogg is an Ogg file, which ffmpeg cannot read either");
  }

  @Test
  void closingEndsTheProcess() throws AudioException, IOException {
    Path clip = Reference.make(folder, "c.flac", TONES, "-c:a", "flac");
    List<ProcessHandle> before = ProcessHandle.current().children().toList();
    PcmStream sound = AudioDecoder.open(clip);
    sound.read(new float[200]);
    List<ProcessHandle> started =
        ProcessHandle.current().children().filter(child -> !before.contains(child)).toList();
    sound.close();
    started.forEach(child -> child.onExit().join());
    assertThat(sound.read(new float[200])).isEqualTo(-1);
  }

  @Test
  void anInterruptedReaderIsNotKeptWaiting() throws IOException {
    Process endless = endless();
    try (Patience patience = new Patience(endless, Duration.ofDays(1))) {
      Thread.currentThread().interrupt();
      patience.begin();
      assertThat(endless.getInputStream().readAllBytes()).isEmpty();
      assertThat(Thread.interrupted()).isTrue();
      assertThat(patience.isLost()).isTrue();
    }
  }

  @Test
  void aProcessThatTakesTooLongIsEnded() throws IOException {
    Process endless = endless();
    try (Patience patience = new Patience(endless, Duration.ofMillis(1))) {
      patience.begin();
      assertThat(endless.getInputStream().readAllBytes()).isEmpty();
      assertThat(patience.isLost()).isTrue();
    }
  }

  /** Makes silence without end, and says nothing. */
  private static Process endless() throws IOException {
    return new ProcessBuilder(
            "ffmpeg", "-v", "quiet", "-f", "lavfi", "-i", "anullsrc", "-f", "null", "-")
        .start();
  }

  @Test
  void itIsLookedForInWholeFoldersOnly() {
    assertThat(Ffmpeg.find("")).isEmpty();
    assertThat(Ffmpeg.find("bin:.:\0:relative/bin")).isEmpty();
  }

  private static void assertSeeksAreExact(Path clip, float[] straight) throws AudioException {
    Random random = new Random(7);
    try (PcmStream sound = AudioDecoder.open(clip)) {
      for (int i = 0; i < 4; i++) {
        int frame = random.nextInt(5 * RATE);
        sound.seek(Duration.ofNanos(frame * 1_000_000_000L / RATE));
        float[] there = new float[2 * 500];
        int frames = sound.read(there);
        float[] expected = Arrays.copyOfRange(straight, 2 * frame, 2 * (frame + frames));
        for (int k = 0; k < 2 * frames; k++) {
          assertThat(Math.abs(there[k] - expected[k]))
              .as("frame %d", frame + k / 2)
              .isLessThan(1e-4f);
        }
      }
    }
  }

  /** How far the left channel is from its tone at most, edges apart. */
  private static float farthest(float[] sound, int shift) {
    double farthest = 0;
    for (int frame = 3000; frame < 5 * RATE; frame++) {
      double time = (double) (frame + shift) / RATE;
      double tone = 0.4 * Math.sin(1257 * time + 300 * time * time);
      farthest = Math.max(farthest, Math.abs(sound[2 * frame] - tone));
    }
    return (float) farthest;
  }
}
