package org.newsreel.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsreel.audio.AudioDecoder;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;
import org.newsreel.model.Transcript;

/** What every engine in {@link Aligners#ALL} keeps to. */
class AlignerContractTest {
  static List<Aligner> engines() {
    return Aligners.ALL;
  }

  @Test
  void everyEngineOfThePackageIsInTheList() {
    assertThat(Aligners.ALL.stream().map(each -> each.getClass().getName()))
        .containsExactlyInAnyOrderElementsOf(
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.newsreel.align")
                    .stream()
                    .filter(type -> type.isAssignableTo(Aligner.class) && !type.isInterface())
                    .map(JavaClass::getName)
                    .toList());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void anEngineSaysItsNameAndVersion(Aligner engine) {
    assertThat(engine.engine()).matches("[a-z-]+ \\d+(\\.\\d+)*");
  }

  @ParameterizedTest
  @MethodSource("engines")
  void noWordsGetNoTimes(Aligner engine) throws Exception {
    Talk talk = Talk.of(new Random(1), 2);
    assertThat(align(engine, talk.sound(), Transcript.NONE)).isEqualTo(TimedTranscript.NONE);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void timesAreTheEnginesOwnInOrderAndInsideTheClip(Aligner engine) throws Exception {
    Recording sample = Recording.sample("harbour-seagrass");
    TimedTranscript found;
    Duration length;
    try (PcmStream sound = AudioDecoder.open(sample.clip())) {
      found = align(engine, sound, sample.transcript());
      length = sound.length();
    }
    assertThat(found.engine()).isEqualTo(engine.engine());
    assertThat(found.rung().showsSentences()).isTrue();
    assertThat(found.words())
        .isNotEmpty()
        .isSortedAccordingTo((a, b) -> a.span().start().compareTo(b.span().start()));
    assertThat(found.words().getLast().word()).isLessThan(sample.transcript().words().size());
    assertThat(found.words().getLast().span().end()).isLessThanOrEqualTo(length);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void theSameSoundGetsTheSameTimes(Aligner engine) throws Exception {
    Talk talk = Talk.of(new Random(3), 6);
    List<TimedWord> once = align(engine, talk.sound(), talk.transcript()).words();
    assertThat(align(engine, talk.sound(), talk.transcript()).words()).isEqualTo(once);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void anInterruptedEngineEndsAndLeavesItsThreadInterrupted(Aligner engine) {
    Talk talk = Talk.of(new Random(4), 1);
    PcmStream endless = new EndlessSound(() -> Thread.currentThread().interrupt());
    assertThatThrownBy(() -> align(engine, endless, talk.transcript()))
        .isInstanceOf(AlignException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void damageInTheSoundIsPassedOn(Aligner engine) {
    Talk talk = Talk.of(new Random(5), 1);
    PcmStream damaged = new EndlessSound(new AudioException("clip.mp4 ends in the middle"));
    assertThatThrownBy(() -> align(engine, damaged, talk.transcript()))
        .isInstanceOf(AudioException.class)
        .hasMessageContaining("clip.mp4");
  }

  private static TimedTranscript align(Aligner engine, PcmStream sound, Transcript text)
      throws AudioException, AlignException {
    return engine.align(sound, new AlignTask(text, "en"), AlignListener.NONE);
  }

  /** A sound without an end, in which something happens after a while. */
  private static final class EndlessSound implements PcmStream {
    private interface Event {
      void happen() throws AudioException;
    }

    private final Event event;
    private int reads;
    private boolean closed;

    EndlessSound(Runnable event) {
      this.event = event::run;
    }

    EndlessSound(AudioException damage) {
      this.event =
          () -> {
            throw damage;
          };
    }

    @Override
    public int sampleRate() {
      return 8_000;
    }

    @Override
    public int channels() {
      return 1;
    }

    @Override
    public Duration length() {
      return Duration.ofHours(1);
    }

    @Override
    public int read(float[] samples) throws AudioException {
      assertThat(closed).isFalse();
      if (++reads == 10) {
        event.happen();
      }
      IntStream.range(0, samples.length).forEach(i -> samples[i] = i % 80 / 800f);
      return samples.length;
    }

    @Override
    public void seek(Duration time) {}

    @Override
    public void close() {
      closed = true;
    }
  }
}
