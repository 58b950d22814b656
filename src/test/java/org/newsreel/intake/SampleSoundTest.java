package org.newsreel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsreel.audio.AudioDecoder;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;

class SampleSoundTest {
  private static final int RATE = 44_100;

  /** Above what is heard under the speech, below any vowel; a soft consonant may be below. */
  private static final float SPEECH = 0.06f;

  /** A room's echo of the word before is over by then. */
  private static final double ECHO_S = 0.2;

  private record Spoken(double clip_s, List<SpokenWord> words) {}

  private record SpokenWord(String text, double start, double end) {}

  @ParameterizedTest
  @ValueSource(strings = {"harbour-seagrass", "nachtzug"})
  void wordsAfterAPauseAreHeardWhenTheirTimesSay(String name) throws Exception {
    float[] sound = sound(file(name, "clip.mp4"));
    List<Double> late = new ArrayList<>();
    double before = 0;
    for (SpokenWord word : words(file(name, "timings.json"))) {
      if (word.start() - before > ECHO_S + 0.1) {
        late.add(speechFrom(sound, before + ECHO_S) - word.start());
      }
      before = word.end();
    }
    assertThat(late).hasSizeGreaterThan(8).allMatch(seconds -> seconds > -0.01 && seconds < 0.15);
    assertThat(late.stream().sorted().skip(late.size() / 2).findFirst().orElseThrow())
        .isBetween(-0.005, 0.012);
  }

  /** The first moment of speech from {@code second} on. */
  private static double speechFrom(float[] sound, double second) {
    int place = (int) Math.round(second * RATE);
    while (place < sound.length && Math.abs(sound[place]) < SPEECH) {
      place++;
    }
    return (double) place / RATE;
  }

  private static float[] sound(Path clip) throws AudioException {
    try (PcmStream stream = AudioDecoder.open(clip)) {
      assertThat(List.of(stream.sampleRate(), stream.channels())).containsExactly(RATE, 1);
      float[] all = new float[Math.toIntExact(RATE * (stream.length().toSeconds() + 2))];
      float[] some = new float[4096];
      int count = 0;
      for (int read = stream.read(some); read > 0; read = stream.read(some)) {
        System.arraycopy(some, 0, all, count, read);
        count += read;
      }
      return Arrays.copyOf(all, count);
    }
  }

  private static List<SpokenWord> words(Path times) throws IOException {
    return new Gson().fromJson(Files.readString(times), Spoken.class).words();
  }

  private static Path file(String name, String file) throws Exception {
    String place = "/samples/" + name + "/" + file;
    return Path.of(Objects.requireNonNull(SampleSoundTest.class.getResource(place), place).toURI());
  }
}
