package org.newsreel.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavSoundTest {
  @TempDir private Path folder;

  @Test
  void samplesAreReadAsTheyStand() throws AudioException, IOException {
    Path wav = wav(2, 16, (short) 0, (short) 16_384, (short) -32_768, (short) 32_767);
    assertThat(TestClips.readAll(wav)).containsExactly(0, 0.5f, -1, 32_767 / 32_768f);
  }

  @Test
  void aWavSaysWhatItIs() throws AudioException, IOException {
    assertThat(AudioDecoder.probe(wav(1, 16, new short[4000])))
        .isEqualTo(new ClipFacts(Duration.ofMillis(500), "PCM", ""));
  }

  @Test
  void aSeekIsExact() throws AudioException, IOException {
    short[] samples = new short[8000];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) i;
    }
    try (PcmStream sound = AudioDecoder.open(wav(1, 16, samples))) {
      sound.seek(Duration.ofNanos(4321 * 1_000_000_000L / 8000));
      float[] one = new float[1];
      assertThat(sound.read(one)).isEqualTo(1);
      assertThat(one).containsExactly(4321 / 32_768f);
      sound.seek(Duration.ofSeconds(9));
      assertThat(sound.read(one)).isEqualTo(-1);
    }
  }

  @Test
  void fourChannelsAreMixedDownToTwo() throws AudioException, IOException {
    Path wav = wav(4, 16, (short) 8192, (short) -8192, (short) 16_384, (short) -16_384);
    assertThat(TestClips.readAll(wav)).containsExactly(0.375f, -0.375f);
  }

  @Test
  void aWavThatWasCutOffPlaysItsFirstPart() throws AudioException, IOException {
    byte[] bytes = wavBytes(1, 16, new short[4000]);
    Path cut = TestClips.write(folder, "cut.wav", Arrays.copyOf(bytes, 44 + 2001));
    assertThat(TestClips.readAll(cut)).hasSize(1000);
  }

  @Test
  void otherKindsOfWavAreRefused() throws IOException {
    Path wav = wav(1, 24, new short[30]);
    assertThatThrownBy(() -> AudioDecoder.open(wav, ""))
        .isInstanceOf(AudioException.class)
        .hasMessage(
            "a.wav is a WAV file of another kind than 16-bit PCM, which can be read only where ffmpeg is"
                + " installed");
  }

  private Path wav(int channels, int bits, short... samples) throws IOException {
    return TestClips.write(folder, "a.wav", wavBytes(channels, bits, samples));
  }

  private static byte[] wavBytes(int channels, int bits, short... samples) {
    ByteBuffer wav = ByteBuffer.allocate(44 + 2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
    wav.put(ascii("RIFF")).putInt(36 + 2 * samples.length).put(ascii("WAVE"));
    wav.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) channels);
    wav.putInt(8000).putInt(8000 * channels * bits / 8);
    wav.putShort((short) (channels * bits / 8)).putShort((short) bits);
    wav.put(ascii("data")).putInt(2 * samples.length);
    for (short sample : samples) {
      wav.putShort(sample);
    }
    return wav.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
