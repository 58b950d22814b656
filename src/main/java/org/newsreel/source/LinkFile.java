package org.newsreel.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that a desktop makes of a link: .url (Windows), .webloc (macOS), .desktop (Linux). */
final class LinkFile {
  private static final FileLimit LIMIT = new FileLimit("a link", 1);
  private static final Pattern NAME = Pattern.compile(".*\\.(url|webloc|desktop)");

  /** A line of the first and the last; text of the second, in either of its forms. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?m)(?:^URL=|<string>\\s*|\\Abplist00[\\x00-\\xFF]{0,200}?)(https?://[!-;=?-~]{1,4000})");

  private LinkFile() {}

  static boolean is(Path file) {
    return NAME.matcher(file.toString().toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Where it leads.
   *
   * @throws FetchException if it cannot be read or leads nowhere on the web
   */
  static String address(Path file) throws FetchException {
    Matcher found = ADDRESS.matcher(new String(LIMIT.read(file), ISO_8859_1));
    String address = found.find() ? SavedPage.webAddress(found.group(1)) : "";
    if (address.isEmpty()) {
      throw new FetchException(file.toString(), "is a link to no page on the web");
    }
    return address;
  }
}
