package org.newsreel.library;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.newsreel.model.Span;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;

/**
 * Word times as the database has them: numbers of seven bits a byte, each the difference to the one
 * before, one column after the other, deflated. Six bytes a word become about two and a half; JSON
 * took forty. Times are microseconds of the clip, in steps of a millisecond where all are whole
 * ones; sureness is in thousandths, and in full where that would change it.
 */
final class TimingBytes {
  private static final int MILLI = 1_000;

  private final ByteBuffer bytes;

  private TimingBytes(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  static byte[] write(TimedTranscript times) {
    // A number takes ten bytes at most.
    TimingBytes form =
        new TimingBytes(
            ByteBuffer.allocate(64 + 40 * times.words().size() + 20 * times.unwritten().size()));
    form.put(times);
    byte[] plain = new byte[form.bytes.position()];
    form.bytes.flip().get(plain);
    return PackedText.pack(plain);
  }

  static TimedTranscript read(SyncRung rung, String engine, byte[] packed, String reason)
      throws SQLException {
    try {
      return new TimingBytes(ByteBuffer.wrap(PackedText.unpack(packed))).get(rung, engine, reason);
    } catch (BufferUnderflowException e) {
      throw new SQLException("word times in it are cut off", e);
    }
  }

  private void put(TimedTranscript times) {
    List<TimedWord> words = times.words();
    List<Span> spans = words.stream().map(TimedWord::span).toList();
    int unit = areWhole(spans) && areWhole(times.unwritten()) ? MILLI : 1;
    boolean thousandths = words.stream().allMatch(word -> isThousandth(word.sureness()));
    put(unit);
    put(thousandths ? 1 : 0);
    put(words.size());
    int before = -1;
    for (TimedWord word : words) {
      put(word.word() - before - 1);
      before = word.word();
    }
    putSpans(spans, unit);
    for (TimedWord word : words) {
      if (thousandths) {
        put(Math.round(word.sureness() * MILLI));
      } else {
        bytes.putDouble(word.sureness());
      }
    }
    put(times.unwritten().size());
    putSpans(times.unwritten(), unit);
  }

  private TimedTranscript get(SyncRung rung, String engine, String reason) {
    int unit = (int) get();
    boolean thousandths = get() == 1;
    int count = count();
    int[] places = new int[count];
    int before = -1;
    for (int i = 0; i < count; i++) {
      before += (int) get() + 1;
      places[i] = before;
    }
    List<Span> spans = getSpans(count, unit);
    List<TimedWord> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      double sureness = thousandths ? get() / (double) MILLI : bytes.getDouble();
      words.add(new TimedWord(places[i], spans.get(i), sureness));
    }
    return new TimedTranscript(rung, engine, words, getSpans(count(), unit), reason);
  }

  /** Every item takes a byte at least, so that a damaged number cannot ask for the memory. */
  private int count() {
    long count = get();
    if (count < 0 || count > bytes.remaining()) {
      throw new BufferUnderflowException();
    }
    return (int) count;
  }

  private void putSpans(List<Span> spans, int unit) {
    long before = 0;
    for (Span span : spans) {
      long start = TimingForm.micros(span.start()) / unit;
      putSigned(start - before);
      before = TimingForm.micros(span.end()) / unit;
      put(before - start);
    }
  }

  private List<Span> getSpans(int count, int unit) {
    List<Span> spans = new ArrayList<>(count);
    long before = 0;
    for (int i = 0; i < count; i++) {
      long start = before + getSigned();
      before = start + get();
      spans.add(TimingForm.span(start * unit, before * unit));
    }
    return spans;
  }

  private static boolean areWhole(List<Span> spans) {
    return spans.stream()
        .allMatch(
            span ->
                TimingForm.micros(span.start()) % MILLI == 0
                    && TimingForm.micros(span.end()) % MILLI == 0);
  }

  private static boolean isThousandth(double sureness) {
    return Math.round(sureness * MILLI) / (double) MILLI == sureness;
  }

  private void put(long number) {
    long rest = number;
    while (rest >= 0x80) {
      bytes.put((byte) (rest | 0x80));
      rest >>>= 7;
    }
    bytes.put((byte) rest);
  }

  private long get() {
    long number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = bytes.get();
      number |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new BufferUnderflowException();
  }

  /** Stretches that nobody wrote down need not be in order. */
  private void putSigned(long number) {
    put(number << 1 ^ number >> 63);
  }

  private long getSigned() {
    long number = get();
    return number >>> 1 ^ -(number & 1);
  }
}
