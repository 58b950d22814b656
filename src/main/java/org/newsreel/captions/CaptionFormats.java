package org.newsreel.captions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms of captions that can be read and written. */
public final class CaptionFormats {
  public static final List<CaptionFormat> ALL =
      List.of(
          new WebVtt(),
          new SubRip(),
          new Ttml(),
          new PodcastJson(),
          new PodcastHtml(),
          new TextGrid());

  private CaptionFormats() {}

  public static Optional<CaptionFormat> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** By the ending of a file's name. */
  public static Optional<CaptionFormat> ofFile(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ALL.stream().filter(format -> format.endings().contains(ending)).findFirst();
  }

  /**
   * Reads captions of the form that the text has, or else of that which the file's name promises.
   *
   * @throws CaptionsException if it has neither
   */
  public static List<Cue> read(String file, String text) throws CaptionsException {
    Optional<CaptionFormat> format =
        ALL.stream().filter(each -> each.recognizes(text)).findFirst().or(() -> ofFile(file));
    if (format.isEmpty()) {
      throw new CaptionsException("holds no captions: it is none of " + names());
    }
    return format.get().read(text);
  }

  /** "vtt, srt". */
  public static String names() {
    return ALL.stream().map(CaptionFormat::name).collect(Collectors.joining(", "));
  }
}
