package org.newsreel.viewmodel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Clips made on the spot. */
final class TestClips {
  private static final int RATE = 8_000;

  private TestClips() {}

  /** Silence of so many seconds, without a picture. */
  static Path sound(Path file, int seconds) throws IOException {
    int frames = RATE * seconds;
    AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
    try (AudioInputStream samples =
        new AudioInputStream(new ByteArrayInputStream(new byte[2 * frames]), format, frames)) {
      AudioSystem.write(samples, AudioFileFormat.Type.WAVE, file.toFile());
    }
    return file;
  }

  /** The index of a clip that has a picture and no sound; there is nothing to show in it. */
  static Path picture(Path file) throws IOException {
    byte[] stsd = box("stsd", new byte[4], new byte[] {0, 0, 0, 1}, box("avc1", new byte[78]));
    byte[] hdlr = box("hdlr", new byte[8], ascii("vide"), new byte[13]);
    byte[] media = box("mdia", box("mdhd", time(20)), hdlr, box("minf", box("stbl", stsd)));
    byte[] track = box("trak", box("tkhd", new byte[] {0, 0, 0, 1}, new byte[80]), media);
    byte[] index = box("moov", box("mvhd", time(96)), track);
    return Files.write(file, joined(box("ftyp", ascii("isom"), new byte[4]), index));
  }

  /** Thirty seconds, counted in thousandths. */
  private static byte[] time(int length) {
    return ByteBuffer.allocate(4 + length).putInt(12, 1_000).putInt(16, 30_000).array();
  }

  private static byte[] box(String type, byte[]... parts) {
    byte[] body = joined(parts);
    return joined(ByteBuffer.allocate(4).putInt(8 + body.length).array(), ascii(type), body);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      whole.writeBytes(part);
    }
    return whole.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
