package org.newsreel.audio;

import java.util.Arrays;
import java.util.Optional;
import org.newsreel.audio.mp3.Header;

/**
 * Where the frames of an MP3 file are. Tags before, between and behind them are stepped over.
 *
 * @param first the header that all of them go with
 * @param offsets in the file
 * @param count of them
 * @param delay samples at the beginning that are only there for the decoder
 * @param padding samples at the end that fill the last frame
 */
@SuppressWarnings("ArrayRecordComponent") // Lives with the sound; not compared.
record Mp3Frames(Header first, long[] offsets, int count, int delay, int padding) {
  /** At 576 samples a frame and 24,000 a second, 20 hours. */
  private static final int MOST = 3_000_000;

  /** Frames further away than this are not looked for. */
  private static final int LONGEST_GAP = 1 << 20;

  private static final int TAG = 10;

  /** What a decoder adds to the delay of an encoder. */
  private static final int OWN_DELAY = 529;

  /** Empty where the file holds no such frames. */
  static Optional<Mp3Frames> find(ClipFile file) throws AudioException {
    long at = next(file, behindTag(file), Optional.empty());
    if (at < 0) {
      return Optional.empty();
    }
    Header first = header(file, at).orElseThrow();
    Optional<Mp3Info> info = Mp3Info.read(file, at, first);
    long start = info.isPresent() ? at + first.size() : at;
    int delay = info.filter(Mp3Info::isKnown).map(each -> each.delay() + OWN_DELAY).orElse(0);
    int padding = info.filter(Mp3Info::isKnown).map(each -> each.padding() - OWN_DELAY).orElse(0);
    return Optional.of(all(file, start, first, delay, Math.max(0, padding)));
  }

  /** Whether one frame follows another at the beginning. */
  static boolean isMp3(ClipFile file) throws AudioException {
    return next(file, behindTag(file), Optional.empty()) >= 0;
  }

  private static Mp3Frames all(ClipFile file, long start, Header first, int delay, int padding)
      throws AudioException {
    long[] offsets = new long[1024];
    int count = 0;
    long at = start;
    while (count < MOST) {
      Optional<Header> header = header(file, at).filter(first::goesWith);
      if (header.isEmpty()) {
        at = next(file, at, Optional.of(first));
        if (at < 0) {
          break;
        }
        continue;
      }
      if (count == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * count);
      }
      offsets[count++] = at;
      at += header.get().size();
    }
    return new Mp3Frames(first, Arrays.copyOf(offsets, count), count, delay, padding);
  }

  /**
   * The next place from {@code from} on where two frames follow one another; -1 if there is none.
   */
  private static long next(ClipFile file, long from, Optional<Header> like) throws AudioException {
    for (long at = from; at < from + LONGEST_GAP && file.holds(at, Header.LENGTH); at++) {
      if (file.u8(at) == 0xff && isFrame(file, at, like)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isFrame(ClipFile file, long at, Optional<Header> like)
      throws AudioException {
    Optional<Header> header = header(file, at);
    if (header.isEmpty() || !like.map(header.get()::goesWith).orElse(true)) {
      return false;
    }
    long next = at + header.get().size();
    return file.size() == next || header(file, next).filter(header.get()::goesWith).isPresent();
  }

  static Optional<Header> header(ClipFile file, long at) throws AudioException {
    return file.holds(at, Header.LENGTH) ? Header.parse(file.u32(at)) : Optional.empty();
  }

  /** An ID3 tag says how long it is, in seven bits a byte. */
  private static long behindTag(ClipFile file) throws AudioException {
    if (!file.holds(0, TAG) || !file.type(0).startsWith("ID3")) {
      return 0;
    }
    long length = 0;
    for (int i = 6; i < TAG; i++) {
      length = length << 7 | (file.u8(i) & 0x7f);
    }
    return TAG + length + ((file.u8(5) & 0x10) != 0 ? TAG : 0);
  }

  /** In samples, without what is not to be heard. */
  long length() {
    return Math.max(0, (long) count * first.frames() - delay - padding);
  }
}
