package org.newsreel.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks what was packed for the way. It streams: whoever reads decides how much is enough. */
final class Unpacking {
  /** Some servers pack what was packed already; more than that is a trap. */
  private static final int MOST_LAYERS = 2;

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private Unpacking() {}

  /**
   * The unpacked stream.
   *
   * @param encoding a Content-Encoding header; empty for none
   * @throws WebException if it is packed in a way that we did not ask for
   */
  static InputStream of(String place, String encoding, InputStream packed)
      throws WebException, IOException {
    List<String> layers =
        COMMA
            .splitAsStream(encoding.strip().toLowerCase(Locale.ROOT))
            .filter(layer -> !layer.isEmpty() && !layer.equals("identity"))
            .toList();
    if (layers.size() > MOST_LAYERS) {
      throw new WebException(place, "is packed " + layers.size() + " times over");
    }
    InputStream unpacked = packed;
    for (String layer : layers.reversed()) {
      unpacked = layer(place, layer, unpacked);
    }
    return unpacked;
  }

  private static InputStream layer(String place, String layer, InputStream packed)
      throws WebException, IOException {
    return switch (layer) {
      case "gzip", "x-gzip" -> gunzipped(packed);
      case "deflate" -> inflated(packed);
      default -> throw new WebException(place, "is packed in a way that we cannot open: " + layer);
    };
  }

  /** Unpacks what begins as a gzip file does, and leaves the rest as it is: servers mix it up. */
  static InputStream gunzipped(InputStream packed) throws IOException {
    InputStream buffered = new BufferedInputStream(packed);
    byte[] start = peek(buffered);
    return isGzip(start) ? new GZIPInputStream(buffered) : buffered;
  }

  static boolean isGzip(byte[] start) {
    return start.length >= 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
  }

  /** The header that the standard wants is left out by some servers. */
  private static InputStream inflated(InputStream packed) throws IOException {
    InputStream buffered = new BufferedInputStream(packed);
    byte[] start = peek(buffered);
    boolean headed =
        start.length == 2
            && (start[0] & 0x0F) == 8
            && (((start[0] & 0xFF) << 8) | (start[1] & 0xFF)) % 31 == 0;
    return new InflaterInputStream(buffered, new Inflater(!headed));
  }

  private static byte[] peek(InputStream buffered) throws IOException {
    buffered.mark(2);
    byte[] start = buffered.readNBytes(2);
    buffered.reset();
    return start;
  }
}
