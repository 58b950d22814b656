package org.newsreel.intake;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.newsreel.align.AlignException;
import org.newsreel.audio.AudioException;
import org.newsreel.captions.CaptionFormats;
import org.newsreel.captions.CaptionsException;
import org.newsreel.feeds.FeedException;
import org.newsreel.library.Dropped;
import org.newsreel.library.LibraryException;
import org.newsreel.parse.ParseException;
import org.newsreel.source.FetchException;
import org.newsreel.source.WebException;

/**
 * A failure in the reader's words.
 *
 * @param what what happened
 * @param next what it means and what can be done
 */
public record Problem(String what, String next) {
  public static final Problem NONE = new Problem("", "");

  public static final Problem NO_STORY_OPEN =
      new Problem(
          "There is no story here that could take the video.",
          "Add its page first, then drop the video once more.");

  public static final Problem NO_STORY_FOR_CAPTIONS =
      new Problem(
          "There is no story here that could take the captions.",
          "Open it, then drop them once more.");

  public static final Problem NO_SUCH_STORY =
      new Problem(
          "The story that was asked for is not in this library.",
          "It may have been deleted, or be in another library.");

  public static final Problem OVER_LIMIT =
      new Problem(
          "The library takes more than the limit that you have set.",
          "What is left may not be dropped; set another limit with newsreel library limit.");

  /** A message may begin with a file's name, which must stay as it is. */
  private static final Pattern ORDINARY_WORD =
      Pattern.compile("(the|there|a|an|no) .*", Pattern.DOTALL);

  private static final Pattern ENDED = Pattern.compile(".*[.!?\u2026]", Pattern.DOTALL);

  private static final System.Logger LOG = System.getLogger(Problem.class.getName());

  /** The only place where an exception becomes words for people. */
  public static Problem from(Exception failure) {
    return switch (failure) {
      case WebException e -> of(e, "Nothing was saved. " + advice(e));
      case FetchException e -> of(e, "Nothing was saved. Try another file, or paste the text.");
      case ParseException e ->
          of(e, "Nothing was saved. Add a page with a headline and a transcript.");
      case FeedException e ->
          of(e, "Nothing was saved. Give the address of a feed: RSS, Atom or JSON Feed.");
      case AudioException e -> of(e, "The story is unchanged. Try another copy of the clip.");
      case AlignException e -> of(e, "The story can be read and its clip played all the same.");
      case CaptionsException e ->
          of(e, "The story is unchanged. Give captions as " + CaptionFormats.names() + ".");
      case LibraryException e -> of(e, "What was saved before is unchanged.");
      default -> unforeseen(failure);
    };
  }

  /** The clip of a story that is kept could not be fetched. */
  public static Problem noClip(FetchException failure) {
    return of(failure, "The story is kept without it; try again later, or attach a file.");
  }

  /** The clip of a story that is kept is too large for the room that clips may take. */
  public static Problem noRoom(String title) {
    return new Problem(
        "The clip of \u201C" + title + "\u201D is larger than the room that is left for clips.",
        "The story is kept without it; give clips more room, or fetch it by itself.");
  }

  /** Clips were let go to keep the library under its limit. */
  public static Problem dropped(Dropped dropped) {
    int count = dropped.stories().size();
    String clips = count == 1 ? "The clip of a story" : "The clips of " + count + " stories";
    return new Problem(
        clips + " that you have read made room for others, as the library has a limit.",
        "Text, notes and word times are kept; a clip can be fetched again.");
  }

  private static String advice(WebException failure) {
    return switch (failure.status()) {
      case 401, 402, 403, 451 -> "Open the page in your browser, and paste its text here.";
      case 404, 410 -> "Check the address.";
      default -> "Try again later, or paste the page's text.";
    };
  }

  /** A video that is not as long as its story says, found out when another story was open. */
  public static Problem notAttached(Path video) {
    return new Problem(
        video.getFileName() + " was not attached: it is not as long as its story says.",
        "The story is unchanged. Open it and drop the video once more to attach it anyway.");
  }

  private static Problem of(Exception failure, String next) {
    return new Problem(sentence(String.valueOf(failure.getMessage())), next);
  }

  private static String sentence(String words) {
    String begun =
        ORDINARY_WORD.matcher(words).matches()
            ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
            : words;
    return ENDED.matcher(begun).matches() ? begun : begun + ".";
  }

  private static Problem unforeseen(Exception failure) {
    LOG.log(Level.WARNING, "Unforeseen", failure);
    return new Problem(
        "Newsreel could not finish what it was doing.",
        "Nothing saved was touched. Try again; the log tells more.");
  }
}
