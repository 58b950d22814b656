package org.newsreel.player;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PictureTrack;
import org.newsreel.model.Clip;

/**
 * Copies of the last few clips without their sound, which can be made again at any time. They are
 * kept apart from the library, so that it does not grow to twice the size of its clips.
 */
public final class PictureCache {
  private static final int KEPT = 8;

  private final Path folder;

  public PictureCache(Path folder) {
    this.folder = folder;
  }

  /** The clip's picture without its sound; copies the file where that is not there yet. */
  public synchronized Path pictureOf(Clip clip) throws AudioException, IOException {
    Files.createDirectories(folder);
    Path picture = folder.resolve(clip.name() + ".picture.mp4");
    if (Files.exists(picture)) {
      Files.setLastModifiedTime(picture, FileTime.from(Instant.now()));
    } else {
      PictureTrack.copy(clip.file(), picture);
      forgetOldest();
    }
    return picture;
  }

  private void forgetOldest() throws IOException {
    List<Path> copies;
    try (Stream<Path> files = Files.list(folder)) {
      copies = files.sorted(Comparator.comparing(PictureCache::lastUse).reversed()).toList();
    }
    for (Path old : copies.subList(Math.min(KEPT, copies.size()), copies.size())) {
      Files.deleteIfExists(old);
    }
  }

  private static FileTime lastUse(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
