package org.newsreel.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the page out of an MHTML file (RFC 2557): the first part that is one. */
final class Mhtml {
  private static final Pattern RELATED =
      Pattern.compile(
          "(?im)\\A\\s*[a-z-]+:[\\s\\S]*^content-type:\\s*multipart/(related|mixed|alternative)");

  private static final Pattern BOUNDARY = parameter("boundary");
  private static final Pattern CHARSET = parameter("charset");
  private static final Pattern PAGE =
      Pattern.compile("(?i)\\s*(text/html|application/xhtml\\+xml).*");
  private static final Pattern MULTIPART = Pattern.compile("(?i)\\s*multipart/.*");
  private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");
  private static final Pattern HEAD_END = Pattern.compile("\\r?\\n\\r?\\n");

  private static final int DEEPEST = 3;
  private static final int MOST_HEADERS = 200;

  /** Headers, names in small letters, and what follows them, a character for every byte. */
  private record Part(Map<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  private Mhtml() {}

  private static Pattern parameter(String name) {
    return Pattern.compile("(?i)[;\\s]" + name + "\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;\"]+))");
  }

  /** Whether a file begins as one of this kind. */
  static boolean claims(String head) {
    return RELATED.matcher(head).find();
  }

  static SavedPage read(String place, byte[] bytes) throws FetchException {
    Part whole = part(new String(bytes, ISO_8859_1));
    Part page =
        page(whole, 0)
            .orElseThrow(() -> new FetchException(place, "is a saved page without a page"));
    String own = SavedPage.webAddress(page.header("content-location"));
    String address =
        own.isEmpty() ? SavedPage.webAddress(whole.header("snapshot-content-location")) : own;
    String charset = value(CHARSET, page.header("content-type"));
    return new SavedPage(Encoding.decode(place, decoded(place, page), charset), address);
  }

  private static Part part(String text) {
    Matcher end = HEAD_END.matcher(text);
    boolean headed = end.find();
    String head = headed ? text.substring(0, end.start()) : text;
    Map<String, String> headers = new TreeMap<>();
    FOLD.matcher(head)
        .replaceAll(" ")
        .lines()
        .limit(MOST_HEADERS)
        .map(line -> line.split(":", 2))
        .filter(header -> header.length == 2)
        .forEach(
            header ->
                headers.putIfAbsent(header[0].strip().toLowerCase(Locale.ROOT), header[1].strip()));
    return new Part(headers, headed ? text.substring(end.end()) : "");
  }

  private static Optional<Part> page(Part part, int depth) {
    String type = part.header("content-type");
    if (PAGE.matcher(type).matches()) {
      return Optional.of(part);
    }
    String boundary = value(BOUNDARY, type);
    if (depth == DEEPEST || !MULTIPART.matcher(type).matches() || boundary.isEmpty()) {
      return Optional.empty();
    }
    return firstPage(part.body(), "--" + boundary, depth);
  }

  private static Optional<Part> firstPage(String body, String mark, int depth) {
    int start = line(body, mark, 0);
    while (start >= 0) {
      int next = line(body, mark, start + mark.length());
      int begin = body.indexOf('\n', start) + 1;
      int end = next < 0 ? body.length() : beforeLineEnd(body, next);
      Optional<Part> page = page(part(body.substring(begin, Math.max(begin, end))), depth + 1);
      if (begin == 0 || page.isPresent()) {
        return begin == 0 ? Optional.empty() : page;
      }
      start = next;
    }
    return Optional.empty();
  }

  /** The line end before a mark is the mark's. */
  private static int beforeLineEnd(String body, int mark) {
    return mark >= 2 && body.charAt(mark - 2) == '\r' ? mark - 2 : mark - 1;
  }

  /** Where a line begins with a mark; -1 where none does. */
  private static int line(String text, String mark, int from) {
    int found = text.indexOf(mark, from);
    while (found > 0 && text.charAt(found - 1) != '\n') {
      found = text.indexOf(mark, found + 1);
    }
    return found;
  }

  private static String value(Pattern parameter, String header) {
    Matcher found = parameter.matcher(header);
    if (!found.find()) {
      return "";
    }
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  private static byte[] decoded(String place, Part part) throws FetchException {
    String encoding = part.header("content-transfer-encoding").toLowerCase(Locale.ROOT);
    byte[] body = part.body().getBytes(ISO_8859_1);
    try {
      return switch (encoding) {
        case "base64" -> Base64.getMimeDecoder().decode(body);
        case "quoted-printable" -> quotedPrintable(body);
        default -> body;
      };
    } catch (IllegalArgumentException e) {
      throw new FetchException(place, "is a damaged saved page", e);
    }
  }

  /** Undoes RFC 2045, 6.7; what is not well-formed stays as it is. */
  private static byte[] quotedPrintable(byte[] body) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(body.length);
    for (int i = 0; i < body.length; i++) {
      int high = body[i] == '=' ? digit(body, i + 1) : -1;
      int low = digit(body, i + 2);
      int broken = body[i] == '=' ? lineEnd(body, i + 1) : -1;
      if (high >= 0 && low >= 0) {
        plain.write(high << 4 | low);
        i += 2;
      } else if (broken >= 0) {
        i = broken;
      } else {
        plain.write(body[i]);
      }
    }
    return plain.toByteArray();
  }

  private static int digit(byte[] body, int at) {
    return at < body.length ? Character.digit(body[at], 16) : -1;
  }

  /** The last byte of the line end that begins here, after spaces; -1 where none does. */
  private static int lineEnd(byte[] body, int start) {
    int at = start;
    while (at < body.length && (body[at] == ' ' || body[at] == '\t' || body[at] == '\r')) {
      at++;
    }
    return at >= body.length || body[at] == '\n' ? at : -1;
  }
}
