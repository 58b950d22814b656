package org.newsreel.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clips with everything that an encoder does sound as ffmpeg decodes them. */
class AgainstFfmpegTest {
  /** Beats and tones, so that there are short windows and noise shaping. */
  private static final String BEATS =
      "aevalsrc='0.3*sin(2764*t)*lt(mod(t,0.37),0.05)+0.2*random(0)*lt(mod(t,0.5),0.01)"
          + "|0.3*sin((1885+1256*t)*t)+0.1*random(1)*lt(mod(t,0.9),0.02)'";

  /** A few units in the last place of 24 bits. */
  private static final float ROUNDING = 1e-6f;

  @TempDir private static Path folder;

  @BeforeAll
  static void needsFfmpeg() {
    Reference.assumeThere();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025,
        8_000
      })
  void aacOfEveryRateIsExact(int rate) throws AudioException, IOException {
    Path clip =
        Reference.make(
            folder, rate + ".m4a", BEATS + ":s=" + rate + ":d=1", "-c:a", "aac", "-aac_pns", "0");
    assertSame(clip);
  }

  @ParameterizedTest
  @CsvSource({"64k, 1, 1, auto", "320k, 1, 0, 0", "96k, 0, 1, 0"})
  void aacWithEveryToolIsExact(String bitRate, String shaping, String intensity, String sides)
      throws AudioException, IOException {
    Path clip =
        Reference.make(
            folder,
            bitRate + ".m4a",
            BEATS + ":s=44100:d=2",
            "-c:a",
            "aac",
            "-b:a",
            bitRate,
            "-aac_pns",
            "0",
            "-aac_tns",
            shaping,
            "-aac_is",
            intensity,
            "-aac_ms",
            sides);
    assertSame(clip);
  }

  @ParameterizedTest
  @CsvSource({
    "44100, 128k",
    "48000, 320k",
    "32000, 64k",
    "24000, 64k",
    "22050, 32k",
    "16000, 24k",
    "12000, 48k",
    "11025, 24k",
    "8000, 16k",
  })
  void mp3OfEveryRateIsExact(int rate, String bitRate) throws AudioException, IOException {
    Path clip =
        Reference.make(
            folder,
            rate + ".mp3",
            BEATS
                + ":s="
                + rate
                + ":d=1[a];anoisesrc=r="
                + rate
                + ":a=0.1:d=1:seed=3,pan="
                + "stereo|c0=c0|c1=0.5*c0[b];[a][b]concat=v=0:a=1",
            "-c:a",
            "libmp3lame",
            "-b:a",
            bitRate);
    assertSame(clip, 1e-5f);
    assertThat(AudioDecoder.probe(clip)).isEqualTo(new ClipFacts(Duration.ofSeconds(2), "MP3", ""));
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "1, 9", "2, 0", "2, 9"})
  void mp3OfEveryKindIsExact(int channels, int quality) throws AudioException, IOException {
    Path clip =
        Reference.make(
            folder,
            channels + "-" + quality + ".mp3",
            BEATS + ":s=44100:d=2",
            "-c:a",
            "libmp3lame",
            "-q:a",
            "" + quality,
            "-ac",
            "" + channels,
            "-joint_stereo",
            quality == 0 ? "0" : "1");
    assertSame(clip, 1e-5f);
  }

  @Test
  void mp3WithoutAnInfoFrameKeepsItsDelay() throws AudioException, IOException {
    Path clip =
        Reference.make(
            folder,
            "bare.mp3",
            BEATS + ":s=44100:d=1",
            "-c:a",
            "libmp3lame",
            "-write_xing",
            "0",
            "-id3v2_version",
            "0");
    assertSame(clip, 1e-5f);
  }

  @Test
  void noiseIsAsLoud() throws AudioException, IOException {
    Path clip =
        Reference.make(
            folder,
            "noise.m4a",
            "anoisesrc=r=44100:a=0.2:d=2:seed=3",
            "-c:a",
            "aac",
            "-b:a",
            "32k",
            "-aac_pns",
            "1");
    double ratio = power(TestClips.readAll(clip)) / power(Reference.decode(clip));
    assertThat(ratio).isBetween(0.97, 1.03);
  }

  private static double power(float[] sound) {
    double power = 0;
    for (float sample : sound) {
      power += sample * sample;
    }
    return power;
  }

  private static void assertSame(Path clip) throws AudioException, IOException {
    assertSame(clip, ROUNDING);
  }

  private static void assertSame(Path clip, float most) throws AudioException, IOException {
    float[] ours = TestClips.readAll(clip);
    float[] theirs = Reference.decode(clip);
    // Theirs may go on to the end of the last unit.
    assertThat(theirs.length - ours.length).isBetween(0, 2 * 1024);
    float worst = 0;
    for (int i = 0; i < ours.length; i++) {
      worst = Math.max(worst, Math.abs(ours[i] - Math.clamp(theirs[i], -1, 1)));
    }
    assertThat(worst).isLessThan(most);
  }
}
