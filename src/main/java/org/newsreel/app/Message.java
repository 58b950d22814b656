package org.newsreel.app;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one Newsreel says to another: four bytes that tell the length (the highest first), and that
 * many of JSON in UTF-8.
 */
record Message(List<String> words) {
  /** The answer of a window that sees to it. */
  static final Message TAKEN = new Message(List.of("taken"));

  /** More than a command line can hold on most systems; what is longer is no message. */
  static final int LONGEST = 1 << 20;

  private static final Gson GSON = new Gson();

  /** Others that come later may say more. */
  private record Form(int version, @Nullable List<@Nullable String> words) {}

  Message {
    words = List.copyOf(words);
  }

  void write(WritableByteChannel to) throws IOException {
    byte[] text = GSON.toJson(new Form(1, List.copyOf(words))).getBytes(StandardCharsets.UTF_8);
    if (text.length > LONGEST) {
      throw new IOException("more is given than one window can be told of at once");
    }
    ByteBuffer frame = ByteBuffer.allocate(Integer.BYTES + text.length);
    frame.putInt(text.length).put(text).flip();
    while (frame.hasRemaining()) {
      to.write(frame);
    }
  }

  /** Reads one; throws where there is anything else. */
  static Message read(ReadableByteChannel from) throws IOException {
    int length = fill(ByteBuffer.allocate(Integer.BYTES), from).getInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("no message of Newsreel's");
    }
    ByteBuffer text = fill(ByteBuffer.allocate(length), from);
    try {
      return of(GSON.fromJson(StandardCharsets.UTF_8.decode(text).toString(), Form.class));
    } catch (JsonParseException e) {
      throw new IOException("no message of Newsreel's", e);
    }
  }

  private static Message of(@Nullable Form form) throws IOException {
    if (form == null || form.words() == null) {
      throw new IOException("a message without words");
    }
    return new Message(form.words().stream().filter(Objects::nonNull).toList());
  }

  private static ByteBuffer fill(ByteBuffer buffer, ReadableByteChannel from) throws IOException {
    while (buffer.hasRemaining()) {
      if (from.read(buffer) < 0) {
        throw new EOFException("a message that broke off");
      }
    }
    return buffer.flip();
  }
}
