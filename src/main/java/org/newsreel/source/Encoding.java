package org.newsreel.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes text of bytes whose encoding nobody told. */
final class Encoding {
  /** What bytes that are not Unicode most often are; browsers think so too. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);

  /** Where browsers stop looking for a declaration. */
  private static final int DECLARATION_WITHIN = 1024;

  private static final String NOT_TEXT = "is not text";

  private Encoding() {}

  /** The text, without a byte order mark. */
  static String decode(String place, byte[] bytes) throws FetchException {
    String text = decode(bytes);
    if (text.indexOf('\0') >= 0 || strange(text) > text.length() / 200) {
      throw new FetchException(place, NOT_TEXT);
    }
    return text;
  }

  /** The same, whether it looks like text or not. */
  static String decode(byte[] bytes) {
    String text = marked(bytes).or(() -> strictly(UTF_8, bytes)).orElseGet(() -> guess(bytes));
    return text.indexOf('\0') < 0 ? text : unmarkedUtf16(bytes).orElse(text);
  }

  private static Optional<String> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(bytes, 3, bytes.length - 3, UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, UTF_16BE));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictly(Charset charset, byte[] bytes) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String guess(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_WITHIN);
    Matcher declared = DECLARED.matcher(new String(bytes, 0, length, ISO_8859_1));
    return declared.find() && isKnown(declared.group(1))
        ? new String(bytes, Charset.forName(declared.group(1)))
        : new String(bytes, WESTERN);
  }

  private static boolean isKnown(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The byte order in which more of the characters are plain spaces, if either makes sense. */
  private static Optional<String> unmarkedUtf16(byte[] bytes) {
    Optional<String> little = strictly(UTF_16LE, bytes);
    Optional<String> big = strictly(UTF_16BE, bytes);
    Optional<String> better = spaces(little.orElse("")) >= spaces(big.orElse("")) ? little : big;
    return better.filter(text -> spaces(text) > text.length() / 50 && text.indexOf('\0') < 0);
  }

  private static long spaces(String text) {
    return text.chars().filter(character -> character == ' ').count();
  }

  /** How many characters are none that text has: controls, and what could not be decoded. */
  private static long strange(String text) {
    return text.chars()
        .filter(
            character ->
                character == '\uFFFD'
                    || (Character.isISOControl(character)
                        && !Character.isWhitespace(character)
                        && character != '\u0085'))
        .count();
  }
}
