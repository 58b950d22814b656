package org.newsreel.parse.claims;

import java.time.LocalDate;
import java.util.Optional;

/** Reads dates that are written for people: "7. Januar 2024", "01/07/2024". */
@FunctionalInterface
public interface WrittenDates {
  Optional<LocalDate> in(String text, String language);
}
