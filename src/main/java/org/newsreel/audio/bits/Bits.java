package org.newsreel.audio.bits;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The bits of a unit, first to last. Behind the last there are zeros without end. */
public final class Bits {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  /** So many zeros make a word behind the end. */
  private static final int PADDING = 8;

  /** How many bits {@link #word} is sure to have. */
  public static final int SURE = 25;

  private byte[] bytes = new byte[2048];
  private int end;
  private int at;

  /** Goes to the first bit of a unit, which is the beginning of {@code unit}. */
  public void start(byte[] unit, int length) {
    if (bytes.length < length + PADDING) {
      bytes = new byte[length + PADDING];
    }
    System.arraycopy(unit, 0, bytes, 0, length);
    Arrays.fill(bytes, length, length + PADDING, (byte) 0);
    end = 8 * length;
    at = 0;
  }

  /** How many bits were read. */
  public int place() {
    return at;
  }

  /** The bits that follow, from the highest down; {@link #SURE} of them at least. */
  public int word() {
    return (int) WORDS.get(bytes, at >> 3) << (at & 7);
  }

  /** Never further than just behind the end. */
  public void skip(int count) {
    at = Math.min(at + count, end + PADDING);
  }

  /**
   * Reads a number.
   *
   * @param count from 1 to {@link #SURE} bits
   */
  public int read(int count) {
    int number = word() >>> (32 - count);
    skip(count);
    return number;
  }

  public boolean isSet() {
    return read(1) == 1;
  }

  /** Goes on at a whole byte. */
  public void align() {
    skip(-at & 7);
  }

  /** To be asked wherever zeros could go on and on, and at the end. */
  public void requireInside() throws BrokenUnit {
    if (at > end) {
      throw new BrokenUnit("it ends too early");
    }
  }
}
