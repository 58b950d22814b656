package org.newsreel.source;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells this computer's and the local network's addresses from the web's. The JDK's own tests know
 * neither 0.0.0.0/8, 100.64/10 nor fc00::/7. Ranges: the special-purpose registries of IANA.
 */
final class Neighbourhood {
  private static final List<Block> NOT_PUBLIC_4 =
      List.of(
          new Block(8, 0),
          new Block(8, 10),
          new Block(10, 100, 64),
          new Block(8, 127),
          new Block(16, 169, 254),
          new Block(12, 172, 16),
          new Block(24, 192, 0, 0),
          new Block(24, 192, 0, 2),
          new Block(16, 192, 168),
          new Block(15, 198, 18),
          new Block(24, 198, 51, 100),
          new Block(24, 203, 0, 113),
          new Block(4, 224),
          new Block(4, 240));

  /** Of version 6 only this block is given to the public, so that the rest needs no list. */
  private static final Block PUBLIC_6 = new Block(3, 0x20);

  /** In it, but not of it: protocols (Teredo is one), documentation. */
  private static final List<Block> NOT_PUBLIC_6 =
      List.of(
          new Block(23, 0x20, 0x01, 0x00, 0x00),
          new Block(32, 0x20, 0x01, 0x0d, 0xb8),
          new Block(20, 0x3f, 0xff, 0x00));

  /** NAT64 and 6to4, which carry an address of version 4 within. */
  private static final Block NAT64 = new Block(96, 0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0);

  private static final Block SIX_TO_FOUR = new Block(16, 0x20, 0x02);

  /** A block of addresses: those that begin with the first {@code length} bits of {@code start}. */
  private record Block(int length, List<Integer> start) {
    Block(int length, Integer... start) {
      this(length, List.of(start));
    }

    boolean has(byte[] address) {
      for (int bit = 0; bit < length; bit++) {
        int mask = 0x80 >> bit % 8;
        int expected = bit / 8 < start.size() ? start.get(bit / 8) : 0;
        if ((address[bit / 8] & mask) != (expected & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private Neighbourhood() {}

  /** Whether an address is this computer's, the local network's, or nobody's. */
  static boolean has(InetAddress address) {
    return !isPublic(address.getAddress()) || isOurs(address);
  }

  private static boolean isPublic(byte[] address) {
    if (address.length == 4) {
      return NOT_PUBLIC_4.stream().noneMatch(block -> block.has(address));
    }
    if (NAT64.has(address)) {
      return isPublic(Arrays.copyOfRange(address, 12, 16));
    }
    if (SIX_TO_FOUR.has(address)) {
      return isPublic(Arrays.copyOfRange(address, 2, 6));
    }
    return PUBLIC_6.has(address) && NOT_PUBLIC_6.stream().noneMatch(block -> block.has(address));
  }

  /** A computer can have a public address too, and serve to itself there. */
  private static boolean isOurs(InetAddress address) {
    try {
      return NetworkInterface.getByInetAddress(address) != null;
    } catch (SocketException e) {
      return false;
    }
  }
}
