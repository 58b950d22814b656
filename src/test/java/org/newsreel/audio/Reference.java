package org.newsreel.audio;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program that clips are made with and that we are measured against, where it is there. */
final class Reference {
  private Reference() {}

  /** Skips the test where there is no ffmpeg. */
  static void assumeThere() {
    boolean isThere;
    try {
      run(List.of("ffmpeg", "-version"));
      isThere = true;
    } catch (IOException e) {
      isThere = false;
    }
    assumeTrue(isThere, "ffmpeg is not here");
  }

  /** Makes a file from what a filter generates. */
  static Path make(Path folder, String name, String source, String... options) throws IOException {
    Path file = folder.resolve(name);
    List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y", "-nostdin"));
    command.addAll(List.of("-f", "lavfi", "-i", source));
    command.addAll(List.of(options));
    command.add(file.toString());
    run(command);
    return file;
  }

  /** All samples, interleaved, as ffmpeg decodes them. */
  static float[] decode(Path clip) throws IOException {
    byte[] bytes =
        run(
            List.of(
                "ffmpeg", "-v", "error", "-nostdin", "-i", clip.toString(), "-f", "f32le", "-"));
    float[] samples = new float[bytes.length / 4];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(samples);
    return samples;
  }

  private static byte[] run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    return process.getInputStream().readAllBytes();
  }
}
