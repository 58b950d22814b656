package org.newsreel.intake;

import java.lang.System.Logger.Level;
import org.newsreel.align.AlignException;
import org.newsreel.audio.AudioException;
import org.newsreel.library.LibraryException;
import org.newsreel.parse.ParseException;
import org.newsreel.source.FetchException;

/**
 * A failure in the reader's words.
 *
 * @param what what happened
 * @param next what it means and what can be done
 */
public record Problem(String what, String next) {
  public static final Problem NONE = new Problem("", "");

  private static final System.Logger LOG = System.getLogger(Problem.class.getName());

  /** The only place where an exception becomes words for people. */
  public static Problem from(Exception failure) {
    return switch (failure) {
      case FetchException e -> of(e, "Nothing was saved. Try another file, or paste the text.");
      case ParseException e ->
          of(e, "Nothing was saved. Add a page with a headline and a transcript.");
      case AudioException e -> of(e, "The story is unchanged. Try another copy of the clip.");
      case AlignException e -> of(e, "The story can be read and its clip played all the same.");
      case LibraryException e -> of(e, "What was saved before is unchanged.");
      default -> unforeseen(failure);
    };
  }

  private static Problem of(Exception failure, String next) {
    return new Problem(String.valueOf(failure.getMessage()), next);
  }

  private static Problem unforeseen(Exception failure) {
    LOG.log(Level.WARNING, "Unforeseen", failure);
    return new Problem(
        "Newsreel could not finish what it was doing.",
        "Nothing saved was touched. Try again; the log tells more.");
  }
}
