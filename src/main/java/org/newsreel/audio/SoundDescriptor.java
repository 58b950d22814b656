package org.newsreel.audio;

import java.util.Set;

/**
 * What an esds box says of the sound.
 *
 * @param objectType MPEG-4's number for the kind of sound
 * @param config how it is to be decoded; empty where there is nothing of the kind
 */
@SuppressWarnings("ArrayRecordComponent") // Lives only while a track is looked at; not compared.
record SoundDescriptor(int objectType, byte[] config) {
  private static final int STREAM = 3;
  private static final int DECODER = 4;
  private static final int SPECIFIC = 5;

  /** MPEG-4 AAC, and MPEG-2's three profiles of it. */
  private static final Set<Integer> AAC = Set.of(0x40, 0x66, 0x67, 0x68);

  /** Far longer than any description of AAC. */
  private static final int MOST = 512;

  boolean isAac() {
    return AAC.contains(objectType);
  }

  static SoundDescriptor read(ClipFile file, Box esds) throws AudioException {
    Place at = new Place(file, esds.body() + 4, esds.end());
    at.enter(STREAM);
    skipStreamFields(at);
    at.enter(DECODER);
    int objectType = at.next();
    at.skip(12);
    if (!at.isAt(SPECIFIC)) {
      return new SoundDescriptor(objectType, new byte[0]);
    }
    int length = at.enter(SPECIFIC);
    return new SoundDescriptor(objectType, at.bytes(Math.min(length, MOST)));
  }

  private static void skipStreamFields(Place at) throws AudioException {
    at.skip(2);
    int flags = at.next();
    if ((flags & 0x80) != 0) {
      at.skip(2);
    }
    if ((flags & 0x40) != 0) {
      at.skip(at.next());
    }
    if ((flags & 0x20) != 0) {
      at.skip(2);
    }
  }

  /** A place in the box that moves on as it is read, and never out of the box. */
  private static final class Place {
    private final ClipFile file;
    private final long end;
    private long at;

    Place(ClipFile file, long at, long end) {
      this.file = file;
      this.at = at;
      this.end = end;
    }

    boolean isAt(int tag) throws AudioException {
      return at < end && file.u8(at) == tag;
    }

    /** Steps into a descriptor; answers the length it claims. */
    int enter(int tag) throws AudioException {
      if (!isAt(tag)) {
        throw damaged();
      }
      at++;
      int length = 0;
      for (int i = 0; i < 4; i++) {
        int part = next();
        length = (length << 7) | (part & 0x7f);
        if (part < 0x80) {
          break;
        }
      }
      return length;
    }

    int next() throws AudioException {
      if (at >= end) {
        throw damaged();
      }
      return file.u8(at++);
    }

    void skip(int count) {
      at += count;
    }

    byte[] bytes(int length) throws AudioException {
      if (length > end - at) {
        throw damaged();
      }
      return file.bytes(at, length);
    }

    private AudioException damaged() {
      return file.damaged("what it says of its sound cannot be understood");
    }
  }
}
