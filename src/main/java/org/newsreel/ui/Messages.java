package org.newsreel.ui;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ResourceBundle;

/** The window's words: from the message bundle, and times and dates as readers write them. */
final class Messages {
  private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.newsreel.ui.messages");

  private Messages() {}

  /** The text under {@code key}, {@code {0}} and on filled in; a missing key is a defect. */
  static String text(String key, Object... parts) {
    return MessageFormat.format(WORDS.getString(key), parts);
  }

  static String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
  }
}
