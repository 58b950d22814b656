package org.newsreel.parse.claims;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Pages of our own writing, in the markup of sites. */
final class Pages {
  private static final Pattern DATE = Pattern.compile("(\\d{2})\\.(\\d{2})\\.(\\d{4})");

  private Pages() {}

  static PageFacts facts(String page) {
    return facts(page, "");
  }

  static PageFacts facts(String page, String address) {
    return Claims.of(Jsoup.parse(page), address, (text, language) -> date(text));
  }

  static String linkedData(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  /** Only German numbers: how dates are written is told elsewhere. */
  private static Optional<LocalDate> date(String text) {
    Matcher date = DATE.matcher(text);
    return date.matches()
        ? Optional.of(LocalDate.parse(date.group(3) + '-' + date.group(2) + '-' + date.group(1)))
        : Optional.empty();
  }
}
