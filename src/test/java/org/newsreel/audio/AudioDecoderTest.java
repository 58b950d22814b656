package org.newsreel.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudioDecoderTest {
  /** What coding changes; one frame late, the tones would differ by ten times as much. */
  private static final double CODED = 0.002;

  private static final int FRAMES = 88_200;

  @TempDir private Path folder;

  @Test
  void theFirstSampleIsClipTimeZero() throws AudioException {
    float[] sound = TestClips.readAll(TestClips.TONE);
    assertThat(sound).hasSize(2 * FRAMES);
    assertSounds(sound, 2, 4000, FRAMES - 2000, 44_100, 0);
  }

  @Test
  void anIndexInFrontOfTheSoundMakesNoDifference() throws AudioException, IOException {
    Path clip = Mp4Writer.ofTone().edit(2000, 1024).write(folder, "front.mp4");
    assertThat(TestClips.readAll(clip)).isEqualTo(TestClips.readAll(TestClips.TONE));
  }

  @Test
  void aQuickTimeFileSoundsTheSame() throws AudioException {
    Path clip = TestClips.FOLDER.resolve("tone.mov");
    assertThat(TestClips.readAll(clip)).isEqualTo(TestClips.readAll(TestClips.TONE));
  }

  @Test
  void sizesOf64BitsAreUnderstood() throws AudioException, IOException {
    byte[] bytes = Files.readAllBytes(TestClips.TONE);
    int mdat = TestClips.find(bytes, "mdat", 1) - 4;
    long size = ByteBuffer.wrap(bytes).getInt(mdat);
    // The empty box in front of it is there to be taken in.
    byte[] type = "mdat".getBytes(StandardCharsets.US_ASCII);
    ByteBuffer.wrap(bytes).position(mdat - 8).putInt(1).put(type).putLong(size + 8);
    Path clip = TestClips.write(folder, "long.mp4", bytes);
    assertThat(TestClips.readAll(clip)).isEqualTo(TestClips.readAll(TestClips.TONE));
  }

  @Test
  void withoutAnEditListTheEncoderDelayIsPartOfTheClip() throws AudioException, IOException {
    float[] sound = TestClips.readAll(Mp4Writer.ofTone().write(folder, "plain.mp4"));
    assertThat(sound).hasSize(88 * 1024 * 2);
    assertSounds(sound, 2, 4000, FRAMES - 4000, 44_100, -1024);
  }

  @Test
  void aWaitInTheEditListIsSilence() throws AudioException, IOException {
    Path clip = Mp4Writer.ofTone().edit(500, -1).edit(2000, 1024).write(folder, "late.mp4");
    float[] sound = TestClips.readAll(clip);
    assertThat(Arrays.copyOf(sound, 2 * 22_050)).containsOnly(0);
    float[] rest = Arrays.copyOfRange(sound, 2 * 22_050, sound.length);
    assertThat(rest).isEqualTo(TestClips.readAll(TestClips.TONE));
  }

  @Test
  void anEditListMayLeaveOutTheMiddle() throws AudioException, IOException {
    Path clip =
        Mp4Writer.ofTone().edit(500, 1024).edit(500, 1024 + 66_150).write(folder, "cut.mp4");
    float[] sound = TestClips.readAll(clip);
    assertThat(sound).hasSize(2 * 44_100);
    assertSounds(sound, 2, 4000, 22_000, 44_100, 0);
    assertSounds(sound, 2, 22_100, 42_000, 44_100, 44_100);
  }

  @Test
  void anEditWithoutALengthGoesToTheEnd() throws AudioException, IOException {
    float[] sound = TestClips.readAll(Mp4Writer.ofTone().edit(0, 1024).write(folder, "open.mp4"));
    assertThat(sound).hasSize(2 * 87 * 1024);
  }

  @Test
  void aGapInTheTimesIsSilenceSoThatWhatFollowsIsOnTime() throws AudioException, IOException {
    Path clip =
        Mp4Writer.ofTone()
            .times(39, 1024)
            .times(1, 1024 + 44_100)
            .times(48, 1024)
            .write(folder, "gap.mp4");
    float[] sound = TestClips.readAll(clip);
    int gap = 40 * 1024;
    assertThat(sound).hasSize(2 * (88 * 1024 + 44_100));
    assertSounds(sound, 2, 4000, gap, 44_100, -1024);
    assertThat(Arrays.copyOfRange(sound, 2 * gap, 2 * (gap + 44_100))).containsOnly(0);
    assertSounds(sound, 2, gap + 44_100, gap + 60_000, 44_100, -1024 - 44_100);
  }

  @Test
  void timesThatTrembleAreNoGaps() throws AudioException, IOException {
    Mp4Writer clip = Mp4Writer.ofTone().edit(2000, 1024);
    for (int i = 0; i < 44; i++) {
      clip.times(1, 1000).times(1, 1048);
    }
    Path trembling = clip.write(folder, "trembling.mp4");
    assertThat(TestClips.readAll(trembling)).isEqualTo(TestClips.readAll(TestClips.TONE));
  }

  @Test
  void oneChannelStaysOne() throws AudioException {
    try (PcmStream sound = AudioDecoder.open(TestClips.FOLDER.resolve("mono.m4a"))) {
      assertThat(sound.channels()).isEqualTo(1);
      assertThat(sound.sampleRate()).isEqualTo(32_000);
      assertSounds(TestClips.readAll(sound), 1, 4000, 30_000, 32_000, 0);
    }
  }

  @Test
  void surroundSoundIsMixedDownToTwoChannels() throws AudioException {
    try (PcmStream sound = AudioDecoder.open(TestClips.FOLDER.resolve("surround.m4a"))) {
      float[] mixed = TestClips.readAll(sound);
      assertThat(sound.channels()).isEqualTo(2);
      assertThat(mixed).hasSize(2 * 48_000);
      // A little of the left channel must not be on the right side, or turned round.
      assertThat(likeness(mixed, 0, 0)).isGreaterThan(0.999);
      assertThat(likeness(mixed, 1, 1)).isGreaterThan(0.999);
    }
  }

  private static double likeness(float[] mixed, int side, int tone) {
    double both = 0;
    double square = 0;
    double toneSquare = 0;
    for (int frame = 2000; frame < 46_000; frame++) {
      double sample = mixed[2 * frame + side];
      double expected = TestClips.tone(tone, frame, 48_000);
      both += sample * expected;
      square += sample * sample;
      toneSquare += expected * expected;
    }
    return both / Math.sqrt(square * toneSquare);
  }

  @Test
  void aClipSaysWhatItIs() throws AudioException {
    assertThat(AudioDecoder.probe(TestClips.TONE))
        .isEqualTo(new ClipFacts(Duration.ofSeconds(2), "AAC-LC", "H.264"));
  }

  @Test
  void aClipWithoutSoundIsAnOrdinaryClip() throws AudioException, IOException {
    Path silent = folder.resolve("silent.mp4");
    PictureTrack.copy(TestClips.TONE, silent);
    assertThat(AudioDecoder.probe(silent))
        .isEqualTo(new ClipFacts(Duration.ofSeconds(2), "", "H.264"));
  }

  @Test
  void theLengthIsTheLongestTracksWhereTheMovieDoesNotKnow() throws AudioException, IOException {
    Mp4Writer clip = Mp4Writer.ofTone();
    assertThat(lengthOf(clip.durations(0, 1500))).isEqualTo(Duration.ofMillis(1500));
    assertThat(lengthOf(clip.durations(900_000, 1500))).isEqualTo(Duration.ofMillis(1500));
    assertThat(lengthOf(clip.durations(1700, 1500))).isEqualTo(Duration.ofMillis(1700));
    assertThat(lengthOf(clip.durations(0, 0)).toMillis()).isEqualTo(88 * 1024 * 1000 / 44_100);
  }

  private Duration lengthOf(Mp4Writer clip) throws AudioException, IOException {
    return AudioDecoder.probe(clip.write(folder, "length.mp4")).length();
  }

  /** Checks that the sound's frames are the tones', {@code shift} frames on. */
  private static void assertSounds(
      float[] sound, int channels, int from, int to, int sampleRate, int shift) {
    assertThat(firstWrong(sound, channels, from, to, sampleRate, shift))
        .as("wrong frame")
        .isEmpty();
  }

  private static OptionalInt firstWrong(
      float[] sound, int channels, int from, int to, int sampleRate, int shift) {
    return IntStream.range(from * channels, to * channels)
        .filter(
            i -> {
              double tone = TestClips.tone(i % channels, i / channels + shift, sampleRate);
              return Math.abs(sound[i] - tone) > CODED;
            })
        .map(i -> i / channels)
        .findFirst();
  }
}
