package org.newsreel.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsreel.source.Partial.Whole;

/**
 * One request for the rest of a file.
 *
 * @param most how large the whole may be, in bytes
 */
record DownloadTry(
    Web web, WebRequest request, Partial partial, long most, DownloadListener listener) {
  /** What came of it: the file is whole, or what is here is not a part of what the host has. */
  enum Outcome {
    WHOLE,
    WRONG
  }

  private static final Pattern RANGE =
      Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)");
  private static final Duration FOREVER = Duration.ofDays(3650);
  private static final int PIECE = 1 << 16;

  /** Where no more room than this is left, a failure to write is a full disk. */
  private static final long MARGIN = 1 << 20;

  /**
   * Asks once.
   *
   * @throws WebException if the line breaks or the host refuses; what came stays
   * @throws IOException if it cannot be written
   */
  Outcome run() throws FetchException, IOException {
    Whole known = known();
    long here = partial.size();
    if (here > 0 && here == known.length()) {
      return checked(known);
    }
    try (Answer answer = web.open(request, headers(known, here))) {
      return switch (answer.status()) {
        case 200 -> append(answer, begin(answer), 0);
        case 206 ->
            here > 0 && continues(answer, known, here)
                ? append(answer, known, here)
                : Outcome.WRONG;
        case 416 -> Outcome.WRONG;
        default -> throw web.refused(answer);
      };
    }
  }

  /** Of what the bytes here are a part; where that is not sure, they go. */
  private Whole known() throws IOException {
    Whole known = partial.whole();
    boolean usable =
        known.address().equals(request.address())
            && !known.validator().isEmpty()
            && (known.length() < 0 || partial.size() <= known.length());
    if (!usable) {
      partial.discard();
    }
    return usable ? known : Whole.NONE;
  }

  private static Map<String, String> headers(Whole known, long here) {
    Map<String, String> headers = new TreeMap<>();
    // A part of something packed could not be continued.
    headers.put("Accept-Encoding", "identity");
    if (here > 0) {
      headers.put("Range", "bytes=" + here + "-");
      headers.put("If-Range", known.validator());
    }
    return headers;
  }

  private Whole begin(Answer answer) throws FetchException, IOException {
    if (!answer.header("Content-Encoding").isEmpty()) {
      throw new WebException(answer.host(), "packs the file, although we asked it not to");
    }
    Whole whole =
        new Whole(
            request.address(),
            answer.header("ETag"),
            answer.header("Last-Modified"),
            answer.length(),
            WholeCheck.digest(answer));
    partial.discard();
    admit(whole.length());
    partial.write(whole);
    return whole;
  }

  /** Refuses what is too large before it is here. */
  private void admit(long length) throws FetchException, IOException {
    limit(length);
    Path folder = partial.target().toAbsolutePath().getParent();
    long room = Files.getFileStore(folder).getUsableSpace();
    if (length > room) {
      throw new FetchException(
          request.address(),
          "does not fit on the disk: it has "
              + megabytes(length)
              + " MB, and only "
              + megabytes(room)
              + " MB are free");
    }
  }

  private void limit(long length) throws FetchException {
    if (length > most) {
      throw new FetchException(
          request.address(),
          "is too large: " + megabytes(length) + " MB, and " + megabytes(most) + " MB are allowed");
    }
  }

  private static long megabytes(long bytes) {
    return (bytes + (1 << 20) - 1) >> 20;
  }

  /** Whether an answer really goes on where we are, in the same file. */
  private static boolean continues(Answer answer, Whole known, long here) {
    Matcher range = RANGE.matcher(answer.header("Content-Range"));
    if (!range.matches() || Long.parseLong(range.group(1)) != here) {
      return false;
    }
    long length = Long.parseLong(range.group(2)) - here + 1;
    boolean sameWhole = known.length() < 0 || range.group(3).equals(Long.toString(known.length()));
    boolean sameVersion =
        answer.header("ETag").isEmpty() || answer.header("ETag").equals(known.etag());
    return sameWhole && sameVersion && (answer.length() < 0 || answer.length() == length);
  }

  private Outcome append(Answer answer, Whole whole, long here) throws FetchException, IOException {
    try (FileChannel file =
            FileChannel.open(
                partial.file(),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND);
        WatchedBody body = new WatchedBody(answer.body(), web.times().silence(), FOREVER)) {
      lock(file);
      listener.at(here, whole.length());
      long done = copy(answer.host(), body, file, here, whole.length());
      if (whole.length() >= 0 && done > whole.length()) {
        return Outcome.WRONG;
      }
      if (done < whole.length()) {
        throw WebFault.of(answer.host(), new EOFException());
      }
      file.force(true);
    }
    return checked(whole);
  }

  /** Keeps others off until the file is closed. */
  private void lock(FileChannel file) throws FetchException, IOException {
    try {
      if (file.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      throw new FetchException(request.address(), "is being fetched already", e);
    }
    throw new FetchException(request.address(), "is being fetched already");
  }

  /** Copies to the end, or past what the length should be. */
  private long copy(String host, InputStream body, FileChannel file, long here, long length)
      throws FetchException, IOException {
    byte[] piece = new byte[PIECE];
    long done = here;
    for (int read = read(host, body, piece); read >= 0; read = read(host, body, piece)) {
      done += read;
      limit(done);
      ByteBuffer rest = ByteBuffer.wrap(piece, 0, read);
      while (rest.hasRemaining()) {
        file.write(rest);
      }
      if (length >= 0 && done > length) {
        break;
      }
      listener.at(done, length);
    }
    return done;
  }

  private static int read(String host, InputStream body, byte[] piece) throws WebException {
    try {
      if (Thread.currentThread().isInterrupted()) {
        throw new EOFException();
      }
      return body.read(piece);
    } catch (IOException e) {
      throw Web.broken(host, e);
    }
  }

  private Outcome checked(Whole whole) throws IOException {
    return WholeCheck.holds(partial.file(), whole.digest()) ? Outcome.WHOLE : Outcome.WRONG;
  }

  /** A failure of this computer's, in words. */
  static FetchException unwritable(Path file, IOException failure) {
    if (Thread.currentThread().isInterrupted()) {
      return new WebException(
          file.getFileName().toString(), WebFault.BROKEN_OFF, new InterruptedException());
    }
    String why = isFull(file) ? "the disk is full" : "the system says " + failure.getMessage();
    return new FetchException(file.toString(), "could not be written: " + why, failure);
  }

  private static boolean isFull(Path file) {
    try {
      return Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() < MARGIN;
    } catch (IOException e) {
      return false;
    }
  }
}
