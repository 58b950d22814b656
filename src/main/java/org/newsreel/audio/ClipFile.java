package org.newsreel.audio;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The bytes of a clip, read in small pieces wherever they are asked for; big-endian. For one thread
 * at a time. Interrupting that thread does not close the file, as it would a channel.
 */
final class ClipFile implements AutoCloseable {
  private static final int WINDOW = 8192;

  private final RandomAccessFile file;
  private final String name;
  private final long size;
  private final byte[] window = new byte[WINDOW];
  private long windowStart;
  private int windowLength;

  private ClipFile(RandomAccessFile file, String name) throws IOException {
    this.file = file;
    this.name = name;
    this.size = file.length();
  }

  static ClipFile open(Path clip) throws AudioException {
    String name = String.valueOf(clip.getFileName());
    requireFile(clip, name);
    try {
      return new ClipFile(new RandomAccessFile(clip.toFile(), "r"), name);
    } catch (IOException e) {
      throw new AudioException(name + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static void requireFile(Path clip, String name) throws AudioException {
    if (Files.isDirectory(clip)) {
      throw new AudioException(name + " is a folder, not a clip");
    }
    if (!Files.exists(clip)) {
      throw new AudioException(name + " is not there");
    }
    // A pipe or a device could be waited for without end.
    if (!Files.isRegularFile(clip)) {
      throw new AudioException(name + " is not an ordinary file");
    }
    if (!Files.isReadable(clip)) {
      throw new AudioException(name + " may not be read by you");
    }
  }

  long size() {
    return size;
  }

  /** An exception that says this clip is damaged, and how. */
  AudioException damaged(String how) {
    return new AudioException(name + " is damaged: " + how);
  }

  /** An exception whose sentence begins with the clip's name. */
  AudioException refused(String why) {
    return new AudioException(name + " " + why);
  }

  /** The same for what ffmpeg may read; {@code what} is all that is to be said of the clip. */
  AudioException undecodable(String what) {
    return Undecodable.of(name + " " + what);
  }

  /** The same for what is no clip to us. */
  AudioException unknown(String why) {
    return Undecodable.unknown(name + " " + why);
  }

  boolean holds(long at, long length) {
    return at >= 0 && length >= 0 && at <= size - length;
  }

  int u8(long at) throws AudioException {
    if (at < windowStart || at >= windowStart + windowLength) {
      moveWindow(at);
    }
    return window[(int) (at - windowStart)] & 0xff;
  }

  int u16(long at) throws AudioException {
    return u8(at) << 8 | u8(at + 1);
  }

  long u32(long at) throws AudioException {
    return (long) u16(at) << 16 | u16(at + 2);
  }

  /** Negative where the file has a number beyond 2^63. */
  long u64(long at) throws AudioException {
    return u32(at) << 32 | u32(at + 4);
  }

  /** Four characters, each as its byte. */
  String type(long at) throws AudioException {
    return new String(bytes(at, 4), StandardCharsets.ISO_8859_1);
  }

  byte[] bytes(long at, int length) throws AudioException {
    if (!holds(at, length)) {
      throw endsEarly();
    }
    byte[] bytes = new byte[length];
    read(at, bytes, length);
    return bytes;
  }

  /** Fills the beginning of {@code bytes}; what is asked for must be in the file. */
  void read(long at, byte[] bytes, int length) throws AudioException {
    if (at >= windowStart && at + length <= windowStart + windowLength) {
      System.arraycopy(window, (int) (at - windowStart), bytes, 0, length);
      return;
    }
    try {
      file.seek(at);
      file.readFully(bytes, 0, length);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private void moveWindow(long at) throws AudioException {
    if (!holds(at, 1)) {
      throw endsEarly();
    }
    try {
      file.seek(at);
      windowLength = Math.max(0, file.read(window));
      windowStart = at;
    } catch (IOException e) {
      throw unreadable(e);
    }
    if (windowLength == 0) {
      throw endsEarly();
    }
  }

  AudioException endsEarly() {
    return damaged("it ends in the middle of its index");
  }

  private AudioException unreadable(IOException cause) {
    return new AudioException(name + " cannot be read: " + cause.getMessage(), cause);
  }

  @Override
  public void close() {
    Arrays.fill(window, (byte) 0);
    windowLength = 0;
    try {
      file.close();
    } catch (IOException e) {
      // Nothing was written, so nothing can be lost.
    }
  }
}
