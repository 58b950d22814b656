package org.newsreel.intake;

import java.nio.file.Path;
import java.util.List;
import org.newsreel.captions.CaptionFormats;
import org.newsreel.captions.CaptionsException;
import org.newsreel.captions.Cue;
import org.newsreel.source.FetchException;
import org.newsreel.source.FileLimit;

/** Reads captions from a file, of whatever form it is. */
public final class CaptionsFile {
  /** A day of speech is a few megabytes. */
  private static final FileLimit LIMIT = new FileLimit("a file of captions", 16);

  private CaptionsFile() {}

  /**
   * Reads a file; there may be nothing in it.
   *
   * @throws FetchException if it is missing, may not be read, is a folder, or above 16 MB
   * @throws CaptionsException if it is no file of captions
   */
  public static List<Cue> read(Path file) throws FetchException, CaptionsException {
    String text = LIMIT.readText(file);
    try {
      return CaptionFormats.read(file.toString(), text);
    } catch (CaptionsException e) {
      throw e.in(file.toString());
    }
  }
}
