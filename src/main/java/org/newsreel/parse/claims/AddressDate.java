package org.newsreel.parse.claims;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that many sites write into their addresses: "/2024/01/07/", "-2024-01-07". */
final class AddressDate {
  private static final int LONGEST = 2_000;

  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)(20[0-4]\\d)([/-]?)(0\\d|1[0-2])\\2([0-2]\\d|3[01])");

  private AddressDate() {}

  static void read(Findings findings) {
    for (Claim claim : findings.of(Field.ADDRESS)) {
      Matcher date = DATE.matcher(claim.value().length() > LONGEST ? "" : claim.value());
      if (date.find()) {
        findings.claim(
            Field.PUBLISHED,
            date.group(1) + '-' + date.group(3) + '-' + date.group(4),
            Source.ADDRESS);
      }
    }
  }
}
