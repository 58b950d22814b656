package org.newsreel.audio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the picture and sound of a clip into an MP4 file as they are, where ffmpeg is installed. */
public final class Remux {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final String searchPath;

  public Remux() {
    this(AudioDecoder.searchPath());
  }

  Remux(String searchPath) {
    this.searchPath = searchPath;
  }

  public boolean isPossible() {
    return Ffmpeg.find(searchPath).isPresent();
  }

  /**
   * Makes {@code target} of a file with picture and sound, or of two.
   *
   * @throws AudioException if that cannot be, or is interrupted
   */
  public void toMp4(Path picture, Optional<Path> sound, Path target) throws AudioException {
    Ffmpeg ffmpeg =
        Ffmpeg.find(searchPath)
            .orElseThrow(() -> new AudioException("the clip needs ffmpeg, which is not installed"));
    List<Path> parts = new ArrayList<>(List.of(picture));
    sound.ifPresent(parts::add);
    try {
      Process process = ffmpeg.join(parts, target);
      try (Patience patience = new Patience(process, PATIENCE)) {
        patience.begin();
        if (process.waitFor() != 0 || patience.isLost() || Files.size(target) == 0) {
          throw new AudioException("the streamed clip could not be put together by ffmpeg");
        }
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new AudioException("the streamed clip could not be put together", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AudioException("putting the clip together was broken off", e);
    }
  }
}
