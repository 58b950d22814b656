package org.newsreel.parse.body;

/** Text reduced to its letters and digits, so that it is found again whatever stands between. */
final class Letters {
  private Letters() {}

  static String of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }
}
