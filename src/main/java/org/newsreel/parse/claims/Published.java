package org.newsreel.parse.claims;

import java.time.LocalDate;

/**
 * When a story was published, as precisely as its page says.
 *
 * @param iso the day ("2024-01-07"), or with the time ("2024-01-07T14:30"), or with its zone too
 *     ("2024-01-07T14:30:00+01:00")
 */
public record Published(String iso) {
  /** By the page's own calendar. */
  public LocalDate day() {
    return LocalDate.parse(iso.substring(0, 10));
  }
}
