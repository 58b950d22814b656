package org.newsreel.feeds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes text of a feed's bytes: by their mark, by what the server said, by what the feed says of
 * itself, then as UTF-8, and in the end as windows-1252, which always fits.
 */
final class FeedEncoding {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  /** Stands for any byte in a mark. */
  private static final char ANY = '*';

  /**
   * A mark, or what a feed's first characters are without one.
   *
   * @param length of what is no text itself
   * @param bytes a character for each
   */
  private record Mark(Charset charset, int length, String bytes) {
    boolean begins(byte[] text) {
      String start = new String(text, 0, Math.min(bytes.length(), text.length), ISO_8859_1);
      return start.length() == bytes.length()
          && IntStream.range(0, bytes.length())
              .allMatch(i -> bytes.charAt(i) == ANY || bytes.charAt(i) == start.charAt(i));
    }
  }

  /** The longer before the shorter. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark(UTF_32BE, 4, "\0\0\u00FE\u00FF"),
          new Mark(UTF_32LE, 4, "\u00FF\u00FE\0\0"),
          new Mark(UTF_8, 3, "\u00EF\u00BB\u00BF"),
          new Mark(UTF_16BE, 2, "\u00FE\u00FF"),
          new Mark(UTF_16LE, 2, "\u00FF\u00FE"),
          new Mark(UTF_32BE, 0, "\0\0\0<"),
          new Mark(UTF_32LE, 0, "<\0\0\0"),
          new Mark(UTF_16BE, 0, "\0<\0*"),
          new Mark(UTF_16LE, 0, "<\0*\0"));

  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

  /** Controls that no feed may hold, and some do. */
  private static final Pattern CONTROLS =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE]");

  private FeedEncoding() {}

  /**
   * Decodes a feed; what cannot be meant as text is left out.
   *
   * @param told the encoding that the server named, or an empty text
   */
  static String decode(byte[] bytes, String told) {
    String text =
        MARKS.stream()
            .filter(mark -> mark.begins(bytes))
            .findFirst()
            .map(mark -> new String(bytes, mark.length, bytes.length - mark.length, mark.charset))
            .orElseGet(() -> unmarked(bytes, told));
    return CONTROLS.matcher(text).replaceAll("");
  }

  private static String unmarked(byte[] bytes, String told) {
    List<Charset> named =
        Stream.concat(charset(told).stream(), declared(bytes).stream()).distinct().toList();
    return Stream.concat(named.stream(), Stream.of(UTF_8))
        .flatMap(charset -> strictly(charset, bytes).stream())
        .findFirst()
        .orElseGet(() -> leniently(bytes, named.isEmpty() ? UTF_8 : named.getFirst()));
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 1024), ISO_8859_1);
    Matcher declaration = DECLARED.matcher(start);
    return declaration.find() ? charset(declaration.group(1)) : Optional.empty();
  }

  /** An encoding by its name; of those of one byte, what browsers take it for. */
  private static Optional<Charset> charset(String name) {
    try {
      Optional<Charset> found =
          name.isBlank() ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
      return found
          // Readable as bytes it cannot be any of these, whatever it says.
          .filter(
              charset ->
                  !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32"))
          .filter(charset -> !charset.equals(US_ASCII))
          .map(charset -> charset.equals(ISO_8859_1) ? WESTERN : charset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(Charset charset, byte[] bytes) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Text with few faults is what it says it is; with many, it is something else. */
  private static String leniently(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    long faults = text.chars().filter(each -> each == '\uFFFD').count();
    long foreign = text.chars().filter(each -> each > 0x7F).count();
    return faults * 4 < foreign ? text : new String(bytes, WESTERN);
  }
}
