package org.newsreel.intake;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.Remux;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.source.DownloadListener;
import org.newsreel.source.Downloads;
import org.newsreel.source.FetchException;
import org.newsreel.source.StreamedClip;
import org.newsreel.source.WebAddress;
import org.newsreel.source.WebRequest;

/** Brings a story's clip from where its page says that it is. */
final class ClipFetch {
  private static final System.Logger LOG = System.getLogger(ClipFetch.class.getName());

  /** More than an hour in the best picture. */
  private static final long MOST = 4L << 30;

  private static final Pattern ENDING = Pattern.compile("[^?#]*\\.([A-Za-z0-9]{2,4})(?:[?#].*)?");

  private final Downloads downloads = new Downloads();
  private final StreamedClip streamed = new StreamedClip();
  private final Remux remux = new Remux();

  /**
   * How large the clip is.
   *
   * @return bytes; -1 where nobody says
   */
  long size(Story story) throws FetchException {
    WebRequest request = request(story);
    return StreamedClip.is(request.address()) ? -1 : downloads.size(request);
  }

  /**
   * Brings the clip here; a part that is here already is continued.
   *
   * @param places where a file of some name may be put together
   * @return the file, which whoever calls deletes
   */
  Path fetch(Story story, Function<String, Path> places, DownloadListener listener)
      throws FetchException, AudioException {
    WebRequest request = request(story);
    // The name comes from a digest, for an address could lead anywhere.
    Path target = places.apply(StoryId.from(request.address()).value());
    return StreamedClip.is(request.address())
        ? stream(request, target, listener)
        : whole(request, target, listener);
  }

  private Path whole(WebRequest request, Path target, DownloadListener listener)
      throws FetchException {
    Path file = target.resolveSibling(target.getFileName() + ending(request.address()));
    downloads.fetch(request, file, MOST, listener);
    return file;
  }

  private static String ending(String address) {
    Matcher named = ENDING.matcher(address);
    return named.matches() ? "." + named.group(1).toLowerCase(Locale.ROOT) : ".mp4";
  }

  private Path stream(WebRequest request, Path target, DownloadListener listener)
      throws FetchException, AudioException {
    if (!remux.isPossible()) {
      throw new FetchException(
          request.address(),
          "is only streamed, and what puts streams together, ffmpeg, is missing");
    }
    Path file = target.resolveSibling(target.getFileName() + ".mp4");
    try {
      StreamedClip.Fetched fetched = streamed.fetch(request, target, MOST, listener);
      remux.toMp4(fetched.picture(), fetched.sound(), file);
      return file;
    } finally {
      StreamedClip.parts(target).forEach(ClipFetch::delete);
    }
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A fetched file stays for now", e);
    }
  }

  /** What stands in a page leads nowhere near, unless the reader typed that page's own host. */
  private static WebRequest request(Story story) throws FetchException {
    String address = story.links().clip().map(clip -> clip.address()).orElse("");
    if (address.isEmpty()) {
      throw new FetchException("the page", "does not say where its clip is");
    }
    return WebAddress.isNeighbour(address, story.origin())
        ? WebRequest.typed(address)
        : WebRequest.found(address);
  }
}
