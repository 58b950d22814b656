package org.newsreel.align.acoustic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsreel.align.acoustic.AcousticModel.Position;
import org.newsreel.align.phones.Phone;

class AcousticModelTest {
  private static final AcousticModel MODEL = AcousticModel.enUs();

  @Test
  void itKnowsAllPhonesAndSomeNoises() {
    assertThat(MODEL.phones()).isEqualTo(42);
    for (Phone phone : Phone.values()) {
      assertThat(MODEL.phone(phone.name())).isBetween(0, 41);
      assertThat(MODEL.isNoise(MODEL.phone(phone.name()))).isFalse();
    }
    assertThat(IntStream.range(0, 42).filter(MODEL::isNoise)).hasSize(42 - Phone.values().length);
    assertThat(MODEL.isNoise(MODEL.phone("SIL"))).isTrue();
    assertThat(MODEL.phone("QQ")).isEqualTo(-1);
  }

  @Test
  void aPhoneBetweenAnyOthersHasSenonesOfItsOwn() {
    BitSet used = new BitSet();
    for (Position position : Position.values()) {
      for (int phone = 0; phone < 42; phone++) {
        for (int pair = 0; pair < 42 * 42; pair++) {
          for (int state = 0; state < AcousticModel.STATES; state++) {
            int senone = MODEL.senone(position, phone, pair / 42, pair % 42, state);
            used.set(senone);
            if (MODEL.phoneOf(senone) != phone) {
              throw new AssertionError(senone + " is not of phone " + phone);
            }
          }
        }
      }
    }
    assertThat(used.length()).isLessThanOrEqualTo(MODEL.senones());
    assertThat(used.cardinality()).isGreaterThan(4500);
  }

  @Test
  void aPhoneByItselfHasSenonesOfItsOwn() {
    for (int phone = 0; phone < 42; phone++) {
      for (int state = 0; state < AcousticModel.STATES; state++) {
        assertThat(MODEL.phoneOf(MODEL.senone(phone, state))).isEqualTo(phone);
      }
    }
    assertThat(IntStream.of(MODEL.noiseSenones()).boxed())
        .hasSize(3 * AcousticModel.STATES)
        .allMatch(senone -> MODEL.isNoise(MODEL.phoneOf(senone)));
  }

  @Test
  void aStateStaysOrEnds() {
    for (int phone = 0; phone < 42; phone++) {
      for (int state = 0; state < AcousticModel.STATES; state++) {
        assertThat(MODEL.stay(phone, state)).isFinite().isNegative();
        assertThat(MODEL.goOn(phone, state)).isFinite().isNegative();
        assertThat(Math.exp(MODEL.stay(phone, state)) + Math.exp(MODEL.goOn(phone, state)))
            .isCloseTo(1, within(0.01));
      }
    }
  }

  @Test
  void theWeightsOfAMixtureAddUpToOne() {
    for (int senone = 0; senone < MODEL.senones(); senone += 7) {
      for (int stream = 0; stream < AcousticModel.STREAMS; stream++) {
        double sum = 0;
        for (int k = 0; k < AcousticModel.GAUSSIANS; k++) {
          sum += Math.exp(MODEL.logWeight(senone, stream, k));
        }
        assertThat(sum).isCloseTo(1, within(0.04));
      }
    }
  }

  @Test
  void itsLicenceComesWithIt() throws IOException {
    try (InputStream in = AcousticModel.class.getResourceAsStream("en-us.licence.txt")) {
      assertThat(in).isNotNull();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .contains("Redistribution and use in source and binary forms");
    }
  }
}
