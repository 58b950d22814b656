package org.newsreel.intake.madeup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.newsreel.library.Addition;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Clip;
import org.newsreel.model.StoryId;
import org.newsreel.parse.ParseException;

/** Fills a library with made-up stories, which share one clip of silence. */
public record Filling(Library library, MadeUpStories stories) {
  private static final int AT_ONCE = 500;

  /** Samples a second, of two bytes: silence needs few. */
  private static final int RATE = 4_000;

  /** Longer than the longest story. */
  private static final Duration LENGTH = Duration.ofMinutes(10);

  private static final int HEADER = 44;

  /**
   * Writes the first stories; those that are there already are written over.
   *
   * @param written is told after every few hundred how many there are
   */
  public void fill(int count, IntConsumer written)
      throws IOException, ParseException, LibraryException {
    Optional<Clip> silence = Optional.empty();
    List<Addition> next = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      if (silence.isEmpty()) {
        silence = Optional.of(silence(stories.story(number)));
      }
      next.add(stories.story(number, silence.get()));
      if (next.size() == AT_ONCE || number + 1 == count) {
        library.saveAll(next);
        written.accept(number + 1);
        next.clear();
      }
    }
    while (library.tidyIndex()) {}
  }

  private Clip silence(Addition first) throws IOException, LibraryException {
    library.saveAll(List.of(first));
    StoryId id = first.story().id();
    Path file = Files.createTempFile("newsreel", ".wav");
    try {
      Files.write(file, silence());
      return library.attachClip(id, file, LENGTH, true);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** A file of silence: RIFF WAVE, PCM, one channel of 16 bits. */
  private static byte[] silence() {
    int bytes = 2 * RATE * (int) LENGTH.toSeconds();
    ByteBuffer file = ByteBuffer.allocate(HEADER + bytes).order(ByteOrder.LITTLE_ENDIAN);
    file.put(ascii("RIFF")).putInt(HEADER - 8 + bytes).put(ascii("WAVEfmt "));
    file.putInt(16).putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE);
    file.putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(bytes);
    return file.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
