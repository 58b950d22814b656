package org.newsreel.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Fetches a clip that is only streamed (HLS), piece by piece: every piece passes the same gate as a
 * page, which no other program's reading of a playlist would see to.
 */
public final class StreamedClip {
  private static final FileLimit PLAYLIST = new FileLimit("a playlist", 4);
  private static final FileLimit PIECE = new FileLimit("a piece of a clip", 64);

  private static final String PICTURE = ".picture";
  private static final String SOUND = ".sound";

  private final Web web;

  public StreamedClip() {
    this(Web.ofProcess());
  }

  StreamedClip(Web web) {
    this.web = web;
  }

  /**
   * A fetched stream, in the form in which it is streamed.
   *
   * @param sound where it does not come with the picture
   */
  public record Fetched(Path picture, Optional<Path> sound) {}

  /** Whether an address is of a playlist. */
  public static boolean is(String address) {
    return address.matches("(?i)[^?#]+\\.m3u8?([?#].*)?");
  }

  /**
   * Fetches a stream into two files beside {@code target}, which whoever calls deletes: see {@link
   * #parts}.
   *
   * @param most how large each may be, in bytes
   */
  public Fetched fetch(WebRequest request, Path target, long most, DownloadListener listener)
      throws FetchException {
    Hls first = Hls.of(web.get(request, PLAYLIST));
    Optional<Hls.Stream> stream = first.best();
    Hls picture = stream.isPresent() ? playlist(request, stream.get().address()) : first;
    Path pictureFile = beside(target, PICTURE);
    fetch(request, picture.pieces(), pictureFile, most, listener);
    Optional<String> sound = stream.flatMap(Hls.Stream::sound);
    if (sound.isEmpty()) {
      return new Fetched(pictureFile, Optional.empty());
    }
    Path soundFile = beside(target, SOUND);
    List<String> pieces = playlist(request, sound.get()).pieces();
    fetch(request, pieces, soundFile, most, DownloadListener.NONE);
    return new Fetched(pictureFile, Optional.of(soundFile));
  }

  /** The files that fetching may leave beside {@code target}. */
  public static List<Path> parts(Path target) {
    return List.of(beside(target, PICTURE), beside(target, SOUND));
  }

  private static Path beside(Path target, String ending) {
    return target.resolveSibling(target.getFileName() + ending);
  }

  private Hls playlist(WebRequest request, String address) throws FetchException {
    return Hls.of(web.get(request.to(address), PLAYLIST));
  }

  private void fetch(
      WebRequest request, List<String> pieces, Path file, long most, DownloadListener listener)
      throws FetchException {
    long done = 0;
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (OutputStream out = Files.newOutputStream(file)) {
        for (int i = 0; i < pieces.size(); i++) {
          byte[] piece = web.get(request.to(pieces.get(i)), PIECE).bytes();
          done += piece.length;
          if (done > most) {
            throw new FetchException(request.address(), "is too large for a clip");
          }
          out.write(piece);
          // The rest is taken to be like what came.
          listener.at(done, done * pieces.size() / (i + 1));
        }
      }
    } catch (IOException e) {
      throw DownloadTry.unwritable(file, e);
    }
  }
}
