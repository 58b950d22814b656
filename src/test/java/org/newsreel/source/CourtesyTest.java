package org.newsreel.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CourtesyTest {
  private static final Instant START = Instant.parse("2026-11-25T08:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  private final List<Duration> pauses = new ArrayList<>();
  private final Courtesy courtesy = new Courtesy(Duration.ofSeconds(1), now::get, this::pause);

  private void pause(Duration time) {
    pauses.add(time);
    now.updateAndGet(moment -> moment.plus(time));
  }

  @Test
  void requestsToOneHostHaveAGap() throws Exception {
    courtesy.begin("a").close();
    courtesy.begin("b").close();
    now.updateAndGet(moment -> moment.plusMillis(400));
    courtesy.begin("a").close();
    assertThat(pauses).containsExactly(Duration.ZERO, Duration.ZERO, Duration.ofMillis(600));
  }

  @Test
  void aHostRestsForAsLongAsItAskedAndNoOtherDoes() throws Exception {
    courtesy.rest("a", Duration.ofMinutes(5));
    assertThatThrownBy(() -> courtesy.begin("a")).hasMessageContaining("left alone for 5 minutes");
    courtesy.begin("b").close();
    now.set(START.plus(Duration.ofMinutes(5)));
    courtesy.begin("a").close();
  }

  @Test
  void aClockThatIsSetBackShutsNobodyOut() throws Exception {
    courtesy.rest("a", Duration.ofMinutes(5));
    now.set(START.minus(Duration.ofDays(3650)));
    courtesy.begin("a").close();
  }

  @Test
  void whatAHostAsksForIsBounded() {
    assertThat(WebFault.retryAfter("120", START)).isEqualTo(Duration.ofMinutes(2));
    assertThat(WebFault.retryAfter("999999999", START)).isEqualTo(Courtesy.LONGEST_REST);
    assertThat(WebFault.retryAfter("Wed, 25 Nov 2026 08:00:30 GMT", START))
        .isEqualTo(Duration.ofSeconds(30));
    for (String nothing : List.of("", "-5", "soon", "Wed, 25 Nov 2020 08:00:30 GMT")) {
      assertThat(WebFault.retryAfter(nothing, START)).isEqualTo(Duration.ZERO);
    }
  }
}
