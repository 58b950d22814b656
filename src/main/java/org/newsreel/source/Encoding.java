package org.newsreel.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes text of bytes whose encoding nobody told, or somebody told wrongly. */
final class Encoding {
  /** What bytes that are not Unicode most often are; browsers think so too. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<meta[^>]{0,200}charset|<\\?xml[^>]{0,200}encoding)\\s*=\\s*[\"']?([\\w:.-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  /** Names that mean more than they say: the encoding standard of the web has this table. */
  private static final Map<String, String> WIDER =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "shift_jis", "windows-31j",
          "euc-kr", "x-windows-949",
          "ks_c_5601-1987", "x-windows-949");

  /** Where browsers stop looking for a declaration. */
  private static final int DECLARATION_WITHIN = 1024;

  /** So many well-formed characters beside one that is not are no accident. */
  private static final int WELL_FORMED = 10;

  private static final String NOT_TEXT = "is not text";

  private Encoding() {}

  /** The text, without a byte order mark. */
  static String decode(String place, byte[] bytes) throws FetchException {
    return decode(place, bytes, "");
  }

  /**
   * The text, without a byte order mark. Bytes that can only be UTF-8 are, whatever is said of
   * them: it is no accident, while wrong headers are common.
   *
   * @param said a charset's name, from outside of the bytes; empty where nobody said
   */
  static String decode(String place, byte[] bytes, String said) throws FetchException {
    String text = decode(bytes, said);
    if (text.indexOf('\0') >= 0 || strange(text) > text.length() / 200) {
      throw new FetchException(place, NOT_TEXT);
    }
    return text;
  }

  /** The same, whether it looks like text or not. */
  static String decode(byte[] bytes, String said) {
    String text =
        marked(bytes)
            .or(() -> escaped(bytes, said))
            .or(() -> strictly(UTF_8, bytes))
            .orElseGet(() -> told(bytes, said));
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

  /** An encoding that writes everything in ASCII and so looks like UTF-8 too. */
  private static Optional<String> escaped(byte[] bytes, String said) {
    return charset(said)
        .or(() -> declared(bytes))
        .filter(charset -> charset.name().startsWith("ISO-2022"))
        .flatMap(charset -> strictly(charset, bytes));
  }

  private static Optional<String> strictly(Charset charset, byte[] bytes) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** What header or page say, if it can be; what is said to be UTF-8 may have a broken place. */
  private static String told(byte[] bytes, String said) {
    Optional<Charset> header = charset(said);
    Optional<Charset> page = declared(bytes);
    return header
        .filter(charset -> !charset.equals(UTF_8))
        .or(() -> page.filter(charset -> !charset.equals(UTF_8)))
        .flatMap(charset -> strictly(charset, bytes))
        .or(() -> header.or(() -> page).filter(UTF_8::equals).flatMap(utf -> mostlyUtf8(bytes)))
        .orElseGet(
            () ->
                new String(
                    bytes,
                    header
                        .or(() -> page)
                        .filter(charset -> !charset.equals(UTF_8))
                        .orElse(WESTERN)));
  }

  private static Optional<String> mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    long broken = text.chars().filter(character -> character == '\uFFFD').count();
    long whole = text.chars().filter(character -> character > 0x7F).count() - broken;
    return whole > WELL_FORMED * broken ? Optional.of(text) : Optional.empty();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_WITHIN);
    Matcher declared = DECLARED.matcher(new String(bytes, 0, length, ISO_8859_1));
    return declared.find() ? charset(declared.group(1)) : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(WIDER.getOrDefault(plain, plain)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
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
