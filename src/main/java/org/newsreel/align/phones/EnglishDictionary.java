package org.newsreel.align.phones;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The CMU pronouncing dictionary of American English, searched in the packed form that {@code
 * PackDictionary} describes, so that no object is made of a word until it is asked for.
 */
final class EnglishDictionary {
  private static final String FILE = "english.dict";

  private final Phone[] phones;
  private final int[] blocks;
  private final byte[] packed;

  private static final class Once {
    static final EnglishDictionary READ = read();
  }

  private EnglishDictionary(Phone[] phones, int[] blocks, byte[] packed) {
    this.phones = phones;
    this.blocks = blocks;
    this.packed = packed;
  }

  static EnglishDictionary get() {
    return Once.READ;
  }

  static EnglishDictionary read() {
    try (InputStream file = EnglishDictionary.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the program comes without " + FILE);
      }
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(new GZIPInputStream(file), 1 << 16));
      Phone[] phones =
          Arrays.stream(in.readUTF().split(" ")).map(Phone::valueOf).toArray(Phone[]::new);
      int[] blocks = new int[in.readInt()];
      for (int i = 0; i < blocks.length; i++) {
        blocks[i] = in.readInt();
      }
      return new EnglishDictionary(phones, blocks, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** How a word in small letters is said; {@link Ways#NONE} if it is not known. */
  Ways ways(String word) {
    int low = 0;
    int high = blocks.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (new Cursor(blocks[middle]).next().compareTo(word) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return find(
        word, new Cursor(blocks[low]), low + 1 < blocks.length ? blocks[low + 1] : packed.length);
  }

  private Ways find(String word, Cursor cursor, int end) {
    while (cursor.at < end) {
      String each = cursor.next();
      if (each.equals(word)) {
        return cursor.ways();
      }
      cursor.skipWays();
    }
    return Ways.NONE;
  }

  /** Goes through the words of a block. */
  private final class Cursor {
    private int at;
    private String word = "";

    Cursor(int start) {
      at = start;
    }

    String next() {
      String shared = word.substring(0, packed[at++]);
      int more = packed[at++];
      word = shared + new String(packed, at, more, StandardCharsets.US_ASCII);
      at += more;
      return word;
    }

    Ways ways() {
      List<List<Phone>> ways = new ArrayList<>();
      for (int count = packed[at++]; count > 0; count--) {
        List<Phone> way = new ArrayList<>();
        for (int length = packed[at++]; length > 0; length--) {
          way.add(phones[packed[at++]]);
        }
        ways.add(way);
      }
      return new Ways(ways);
    }

    void skipWays() {
      for (int count = packed[at++]; count > 0; count--) {
        at += 1 + packed[at];
      }
    }
  }
}
