package org.newsreel.audio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes MP4 files that hold the units of {@code tone.mp4}, with any index. Its index comes first,
 * each unit is a chunk, and the movie counts time in milliseconds.
 */
final class Mp4Writer {
  private static final int RATE = 44_100;

  private record Edit(int duration, int mediaTime) {}

  private record Times(int count, int delta) {}

  private final List<byte[]> units = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();
  private final List<Times> times = new ArrayList<>();
  private final byte[] config;
  private int movieDuration;
  private int trackDuration;

  private Mp4Writer(byte[] config) {
    this.config = config;
  }

  static Mp4Writer ofTone() throws AudioException {
    try (ClipFile file = ClipFile.open(TestClips.TONE)) {
      Track track = Movie.read(file).sound().orElseThrow();
      AacConfig config = SampleEntry.of(file, track).aac().orElseThrow();
      Mp4Writer writer = new Mp4Writer(config.bytes());
      SampleTable table = SampleTable.read(file, track);
      for (int i = 0; i < table.count(); i++) {
        writer.units.add(file.bytes(table.offset(i), table.size(i)));
      }
      return writer;
    }
  }

  /** Units, in order; they may be changed. */
  List<byte[]> units() {
    return units;
  }

  byte[] config() {
    return config;
  }

  Mp4Writer edit(int millis, int mediaTime) {
    edits.add(new Edit(millis, mediaTime));
    return this;
  }

  /** Without any, each unit lasts 1,024 frames. */
  Mp4Writer times(int count, int delta) {
    times.add(new Times(count, delta));
    return this;
  }

  Mp4Writer durations(int movieMillis, int trackMillis) {
    movieDuration = movieMillis;
    trackDuration = trackMillis;
    return this;
  }

  Path write(Path folder, String name) throws IOException {
    return TestClips.write(folder, name, bytes());
  }

  byte[] bytes() {
    byte[] type = box("ftyp", "isom".getBytes(StandardCharsets.US_ASCII), ints(0));
    int sound = type.length + movie(0).length + 8;
    return join(type, movie(sound), box("mdat", units.toArray(byte[][]::new)));
  }

  private byte[] movie(int firstOffset) {
    byte[] header = box("mvhd", ints(0, 0, 0, 1000, movieDuration), new byte[80]);
    return box("moov", header, track(firstOffset));
  }

  private byte[] track(int firstOffset) {
    byte[] media =
        box(
            "mdia",
            box("mdhd", ints(0, 0, 0, RATE, units.size() * 1024, 0)),
            box("hdlr", ints(0, 0), "soun".getBytes(StandardCharsets.US_ASCII), new byte[13]),
            box(
                "minf",
                box("stbl", description(), timeTable(), chunks(), sizes(), offsets(firstOffset))));
    byte[] header = box("tkhd", ints(1, 0, 0, 1, 0, trackDuration), new byte[60]);
    return box("trak", header, edits.isEmpty() ? new byte[0] : editList(), media);
  }

  private byte[] editList() {
    ByteBuffer list = ByteBuffer.allocate(8 + 12 * edits.size()).putInt(0).putInt(edits.size());
    edits.forEach(edit -> list.putInt(edit.duration).putInt(edit.mediaTime).putInt(1 << 16));
    return box("edts", box("elst", list.array()));
  }

  private byte[] description() {
    byte[] specific = descriptor(5, config);
    byte[] decoder = descriptor(4, new byte[] {0x40, 0x15}, new byte[11], specific);
    byte[] esds = box("esds", ints(0), descriptor(3, new byte[3], decoder));
    return box("stsd", ints(0, 1), box("mp4a", new byte[28], esds));
  }

  private byte[] timeTable() {
    List<Times> all = times.isEmpty() ? List.of(new Times(units.size(), 1024)) : times;
    ByteBuffer table = ByteBuffer.allocate(8 + 8 * all.size()).putInt(0).putInt(all.size());
    all.forEach(each -> table.putInt(each.count).putInt(each.delta));
    return box("stts", table.array());
  }

  private static byte[] chunks() {
    return box("stsc", ints(0, 1, 1, 1, 1));
  }

  private byte[] sizes() {
    ByteBuffer table = ByteBuffer.allocate(4 * units.size());
    units.forEach(unit -> table.putInt(unit.length));
    return box("stsz", ints(0, 0, units.size()), table.array());
  }

  private byte[] offsets(int first) {
    ByteBuffer table = ByteBuffer.allocate(4 * units.size());
    int at = first;
    for (byte[] unit : units) {
      table.putInt(at);
      at += unit.length;
    }
    return box("stco", ints(0, units.size()), table.array());
  }

  private static byte[] descriptor(int tag, byte[]... content) {
    byte[] body = join(content);
    return join(new byte[] {(byte) tag, (byte) body.length}, body);
  }

  static byte[] box(String type, byte[]... content) {
    byte[] body = join(content);
    return join(ints(body.length + 8), type.getBytes(StandardCharsets.US_ASCII), body);
  }

  static byte[] ints(int... values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
    for (int value : values) {
      bytes.putInt(value);
    }
    return bytes.array();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      for (byte[] part : parts) {
        all.write(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toByteArray();
  }
}
