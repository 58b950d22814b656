package org.newsreel.desktop;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/**
 * A clip with another clip's sound, whose pictures say which one they are: twelve bars, light or
 * dark, that spell the frame's number in Gray code, so that a glance between two frames is wrong by
 * one at most.
 */
final class BarcodeClip {
  /** Frames a second: each shows for 20 ms. */
  static final int RATE = 50;

  static final int BARS = 12;
  private static final int WIDTH = 384;
  private static final int HEIGHT = 216;

  private BarcodeClip() {}

  static boolean isPossible() {
    return Files.isExecutable(Path.of("/usr/bin/ffmpeg"));
  }

  /** Makes the clip of a sound; as long as {@code length}. */
  static void make(Path sound, Duration length, Path clip)
      throws IOException, InterruptedException {
    Process maker =
        new ProcessBuilder(
                List.of(
                        "/usr/bin/ffmpeg -v error -y -f rawvideo -pix_fmt gray -s %dx%d -r %d -i -"
                                .formatted(WIDTH, HEIGHT, RATE)
                            + " -i %s -map 0:v -map 1:a -c:a copy -c:v libx264 -preset ultrafast"
                                .formatted(sound)
                            + " -pix_fmt yuv420p -g 25 -movflags +faststart "
                            + clip)
                    .getFirst()
                    .split(" "))
            .redirectErrorStream(true)
            .redirectOutput(clip.resolveSibling("ffmpeg.log").toFile())
            .start();
    try (OutputStream frames = new BufferedOutputStream(maker.getOutputStream())) {
      long count = length.toMillis() * RATE / 1000;
      for (int frame = 0; frame < count; frame++) {
        frames.write(picture(frame));
      }
    }
    if (maker.waitFor() != 0) {
      throw new IOException(Files.readString(clip.resolveSibling("ffmpeg.log")));
    }
  }

  private static byte[] picture(int frame) {
    int code = frame ^ frame >> 1;
    byte[] pixels = new byte[WIDTH * HEIGHT];
    for (int i = 0; i < pixels.length; i++) {
      int bar = i % WIDTH * BARS / WIDTH;
      pixels[i] = (byte) ((code >> bar & 1) == 0 ? 16 : 235);
    }
    return pixels;
  }

  /**
   * The number of a frame.
   *
   * @param grey tells how light each bar is, from 0 to 255
   * @return empty where a bar is neither light nor dark
   */
  static OptionalInt read(IntUnaryOperator grey) {
    int code = 0;
    for (int bar = 0; bar < BARS; bar++) {
      int light = grey.applyAsInt(bar);
      if (light > 80 && light < 170) {
        return OptionalInt.empty();
      }
      code |= light >= 170 ? 1 << bar : 0;
    }
    int frame = code;
    for (int shift = 1; shift < BARS; shift <<= 1) {
      frame ^= frame >> shift;
    }
    return OptionalInt.of(frame);
  }
}
