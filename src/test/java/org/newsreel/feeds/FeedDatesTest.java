package org.newsreel.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mon, 04 Mar 2024 10:15:30 GMT | 2024-03-04T10:15:30Z
          Mon, 4 Mar 2024 10:15 +0200 | 2024-03-04T08:15:00Z
          4 March 24 10:15:30 EST | 2024-03-04T15:15:30Z
          Mon,04 Mar 2024 10:15:30 GMT+01:00 | 2024-03-04T09:15:30Z
          Mon Mar  4 10:15:30 2024 | 2024-03-04T10:15:30Z
          Mon Mar 4 10:15:30 PST 2024 | 2024-03-04T18:15:30Z
          March 4, 2024 3:05 PM | 2024-03-04T15:05:00Z
          04-Mar-2024 10:15:30 | 2024-03-04T10:15:30Z
          31 Jun 2024 00:00:00 GMT | 2024-07-01T00:00:00Z
          Fri, 2006/09/15 08:19:53 EDT | 2006-09-15T12:19:53Z
          2024-03-04T10:15:30Z | 2024-03-04T10:15:30Z
          2024-03-04T10:15:30.25+05:30 | 2024-03-04T04:45:30.250Z
          2024-03-04 10:15:30 | 2024-03-04T10:15:30Z
          2024-03-04T10:15 | 2024-03-04T10:15:00Z
          20240304T101530Z | 2024-03-04T10:15:30Z
          2024-03-04 | 2024-03-04T00:00:00Z
          2024-03 | 2024-03-01T00:00:00Z
          2024 | 2024-01-01T00:00:00Z
          2024-064 | 2024-03-04T00:00:00Z
          2024-03-04T24:00:00Z | 2024-03-05T00:00:00Z
          2024-m\u00e1rcius-04T9:15+01:00 | 2024-03-04T08:15:00Z
          \u0394\u03b5\u03c5, 04 \u039c\u03b1\u03c1 2024 10:15:30 EET | 2024-03-04T08:15:30Z
          2024\ub144 03\uc6d4 04\uc77c 02:15:30 \uc624\ud6c4 | 2024-03-04T05:15:30Z
          """)
  void readsMomentsAsFeedsWriteThem(String written, Instant moment) {
    assertThat(FeedDates.of(written)).contains(moment);
  }

  @ParameterizedTest
  @CsvSource({"yesterday", "''", "2024-13-01", "99 Mar 2024 10:00 GMT", "12:00", "Mar", "1"})
  void saysNothingOfWhatIsNoDate(String written) {
    assertThat(FeedDates.of(written)).isEmpty();
  }

  @Test
  void aLongTextIsNoDate() {
    assertThat(FeedDates.of("Mar ".repeat(1_000_000))).isEmpty();
  }
}
