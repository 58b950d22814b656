package org.newsreel.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The picture of a clip by itself, for players that would otherwise want a sound device. */
public final class PictureTrack {
  /** Copied at once: little enough that an interruption is soon noticed. */
  private static final long PIECE = 4 << 20;

  /** Players pass over a box of this type. */
  private static final byte[] FREE = "free".getBytes(StandardCharsets.US_ASCII);

  private PictureTrack() {}

  /**
   * Writes a copy of {@code clip} that has its picture and not its sound. An interruption ends it
   * with an {@link java.nio.channels.ClosedByInterruptException}.
   *
   * @throws AudioException if the clip is damaged or has no picture
   * @throws IOException if the copy cannot be written; nothing is left of it then
   */
  public static void copy(Path clip, Path copy) throws AudioException, IOException {
    List<Box> sound = soundOf(clip);
    Path folder = copy.toAbsolutePath().getParent();
    Path part = Files.createTempFile(folder, String.valueOf(copy.getFileName()), ".part");
    try {
      write(clip, part, sound);
      Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static List<Box> soundOf(Path clip) throws AudioException {
    try (ClipFile file = ClipFile.open(clip)) {
      if (!Movie.isClip(file)) {
        throw file.refused("is no MP4 or QuickTime file, so its picture cannot be shown apart");
      }
      Movie movie = Movie.read(file);
      if (movie.picture().isEmpty()) {
        throw file.refused("has no picture");
      }
      return movie.tracks().stream()
          .filter(track -> track.handler().equals(Track.SOUND))
          .map(Track::box)
          .toList();
    }
  }

  private static void write(Path clip, Path part, List<Box> sound) throws IOException {
    try (FileChannel from = FileChannel.open(clip, StandardOpenOption.READ);
        FileChannel to = FileChannel.open(part, StandardOpenOption.WRITE)) {
      long size = from.size();
      for (long done = 0; done < size; ) {
        long more = from.transferTo(done, Math.min(PIECE, size - done), to);
        if (more <= 0) {
          throw new IOException(clip.getFileName() + " became shorter while it was copied");
        }
        done += more;
      }
      for (Box box : sound) {
        to.write(ByteBuffer.wrap(FREE), box.start() + 4);
      }
    }
  }
}
