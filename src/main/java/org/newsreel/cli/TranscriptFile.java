package org.newsreel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsreel.model.Paragraph;
import org.newsreel.model.TextRange;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;
import org.newsreel.source.FetchException;
import org.newsreel.source.FileLimit;

/**
 * A transcript as a file of its own: text in UTF-8, every line a paragraph, and nothing in it but
 * what may be said. Taken as it stands, so that its words can be counted.
 */
final class TranscriptFile {
  /** A day of speech is a megabyte. */
  static final FileLimit LIMIT = new FileLimit("a transcript", 5);

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*[^\\s\\p{Z}][^\\r\\n]*");
  private static final Pattern NOT_OF_TEXT = Pattern.compile("[\\p{Cc}&&[^\\s\\u0085]]");

  private TranscriptFile() {}

  /**
   * Reads a file.
   *
   * @throws FetchException if it is missing, may not be read, is a folder, empty, not text in
   *     UTF-8, or above 5 MB
   */
  static Transcript read(Path file) throws FetchException {
    String text = text(file, LIMIT.read(file));
    List<Paragraph> paragraphs = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      TextRange range = new TextRange(lines.start(), lines.end());
      paragraphs.add(new Paragraph(range.of(text), range));
    }
    if (paragraphs.isEmpty()) {
      throw new FetchException(file.toString(), "is empty");
    }
    return new Transcript(List.of(Turn.narration(paragraphs)));
  }

  private static String text(Path file, byte[] bytes) throws FetchException {
    String place = file.toString();
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (NOT_OF_TEXT.matcher(text).find()) {
        throw new FetchException(place, "is not text");
      }
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new FetchException(place, "is not text in UTF-8", e);
    }
  }
}
