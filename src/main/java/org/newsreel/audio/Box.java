package org.newsreel.audio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of an MP4 or QuickTime file.
 *
 * @param start where its size is
 * @param body where what it holds begins
 * @param end behind its last byte; never beyond what it lies in
 * @param isCut whether it claims to go on beyond that
 */
record Box(String type, long start, long body, long end, boolean isCut) {
  /** More than any honest file has side by side; a hostile one could have millions. */
  static final int MOST = 50_000;

  private static final int HEADER = 8;
  private static final int LONG_HEADER = 16;

  long length() {
    return end - body;
  }

  /** The box at {@code at}; one that claims to go on past {@code limit} is cut there. */
  static Box at(ClipFile file, long at, long limit) throws AudioException {
    long size = file.u32(at);
    String type = file.type(at + 4);
    int header = HEADER;
    if (size == 1 && limit - at >= LONG_HEADER) {
      size = file.u64(at + HEADER);
      header = LONG_HEADER;
    } else if (size == 0) {
      size = limit - at;
    }
    if (size >= 0 && size < header) {
      throw file.damaged("a part of its index has an impossible size");
    }
    boolean isCut = size < 0 || size > limit - at;
    return new Box(type, at, at + header, isCut ? limit : at + size, isCut);
  }

  /** The boxes side by side between two places. */
  static List<Box> between(ClipFile file, long from, long to) throws AudioException {
    List<Box> boxes = new ArrayList<>();
    // QuickTime ends some lists with four zero bytes.
    for (long at = from; at + HEADER <= to; ) {
      Box box = at(file, at, to);
      boxes.add(box);
      if (boxes.size() > MOST) {
        throw file.damaged("its index has too many parts");
      }
      at = box.end();
    }
    return boxes;
  }

  List<Box> children(ClipFile file) throws AudioException {
    return between(file, body, end);
  }

  Optional<Box> child(ClipFile file, String wanted) throws AudioException {
    return children(file).stream().filter(box -> box.type().equals(wanted)).findFirst();
  }

  Box require(ClipFile file, String wanted) throws AudioException {
    return child(file, wanted)
        .orElseThrow(() -> file.damaged("a part of its index (" + wanted + ") is missing"));
  }

  /**
   * Checks a count that the file names against the room there is.
   *
   * @param first how many bytes of the body come before the entries
   */
  long entries(ClipFile file, long count, int first, int size) throws AudioException {
    if (count > (length() - first) / size) {
      throw file.damaged("a list in its index (" + type + ") is longer than its place");
    }
    return count;
  }
}
