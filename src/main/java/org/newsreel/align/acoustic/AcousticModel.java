package org.newsreel.align.acoustic;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * The en-us model of CMU Sphinx: 42 phones of three states each, whose sounds are mixtures of 128
 * Gaussians for each phone and each of three streams (cepstra, their slopes, their curvatures).
 * What a phone sounds like beside other phones, a senone, differs in its mixture weights only.
 * Packed by {@code src/model/PackAcousticModel.java}. Immutable.
 */
public final class AcousticModel {
  public static final int STATES = 3;

  static final int STREAMS = 3;
  static final int GAUSSIANS = 128;
  static final int DIMENSIONS = 13;

  /** As packed: so many parts of a neper make the logarithm of a mixture weight. */
  private static final double PARTS_OF_NEPER = 15;

  /** Where a phone stands in its word. */
  public enum Position {
    BEGIN(0),
    INSIDE(1),
    END(2),
    SINGLE(3);

    /** In the packed table. */
    private final int place;

    Position(int place) {
      this.place = place;
    }
  }

  private final List<String> phones;
  private final Gaussians[] gaussians;
  private final byte[] weights;
  private final float[] transitions;
  private final short[] rows;
  private final short[] table;
  private final short[] phoneOfSenone;

  private AcousticModel(DataInputStream in) throws IOException {
    phones = new ArrayList<>();
    for (int rest = in.readInt(); rest > 0; rest--) {
      phones.add(in.readUTF());
    }
    gaussians = readGaussians(in);
    weights = bytes(in, in.readInt() * STREAMS * GAUSSIANS);
    transitions = floats(in, phones.size() * STATES * 2);
    rows = shorts(in, in.readInt() * STATES);
    table = shorts(in, Position.values().length * cube(phones.size()));
    phoneOfSenone = new short[weights.length / STREAMS / GAUSSIANS];
    noteOwners();
  }

  /** The model that comes with the program; read at the first call, which takes some 100 ms. */
  public static AcousticModel enUs() {
    return Holder.MODEL;
  }

  private static final class Holder {
    static final AcousticModel MODEL = read();

    private static AcousticModel read() {
      try (InputStream in = AcousticModel.class.getResourceAsStream("en-us.model")) {
        if (in == null) {
          throw new IOException("the acoustic model is missing");
        }
        return new AcousticModel(
            new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16))));
      } catch (IOException e) {
        throw new UncheckedIOException("The program is incomplete", e);
      }
    }
  }

  private AcousticModel(AcousticModel model, Gaussians[] gaussians) {
    phones = model.phones;
    weights = model.weights;
    transitions = model.transitions;
    rows = model.rows;
    table = model.table;
    phoneOfSenone = model.phoneOfSenone;
    this.gaussians = gaussians;
  }

  /** The same with the means of all that is speech mapped, a row for each stream's dimension. */
  AcousticModel mapped(double[][] maps) {
    Gaussians[] mapped = gaussians.clone();
    for (int i = 0; i < mapped.length; i++) {
      if (!isNoise(i / STREAMS)) {
        int first = i % STREAMS * DIMENSIONS;
        mapped[i] = gaussians[i].mapped(Arrays.copyOfRange(maps, first, first + DIMENSIONS));
      }
    }
    return new AcousticModel(this, mapped);
  }

  private static int cube(int side) {
    return side * side * side;
  }

  private static Gaussians[] readGaussians(DataInputStream in) throws IOException {
    float[] means = readVectors(in);
    float[] variances = readVectors(in);
    Gaussians[] all = new Gaussians[means.length / GAUSSIANS / DIMENSIONS];
    for (int i = 0; i < all.length; i++) {
      all[i] = Gaussians.of(means, variances, i * GAUSSIANS * DIMENSIONS);
    }
    return all;
  }

  private static float[] readVectors(DataInputStream in) throws IOException {
    int codebooks = in.readInt();
    requireThat(in.readInt() == STREAMS && in.readInt() == GAUSSIANS);
    for (int stream = 0; stream < STREAMS; stream++) {
      requireThat(in.readInt() == DIMENSIONS);
    }
    return floats(in, codebooks * STREAMS * GAUSSIANS * DIMENSIONS);
  }

  private static void requireThat(boolean fits) throws IOException {
    if (!fits) {
      throw new IOException("the acoustic model is of another kind");
    }
  }

  private static byte[] bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return bytes;
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    float[] values = new float[count];
    ByteBuffer.wrap(bytes(in, count * Float.BYTES)).asFloatBuffer().get(values);
    return values;
  }

  private static short[] shorts(DataInputStream in, int count) throws IOException {
    short[] values = new short[count];
    ByteBuffer.wrap(bytes(in, count * Short.BYTES)).asShortBuffer().get(values);
    return values;
  }

  private void noteOwners() {
    int n = phones.size();
    for (int i = 0; i < table.length; i++) {
      for (int state = 0; state < STATES; state++) {
        phoneOfSenone[rows[table[i] * STATES + state]] = (short) (i / (n * n) % n);
      }
    }
    for (int senone = 0; senone < n * STATES; senone++) {
      phoneOfSenone[senone] = (short) (senone / STATES);
    }
  }

  /** How many phones there are, noises and silence among them. */
  public int phones() {
    return phones.size();
  }

  /** The number of a phone by its name in the CMU dictionary; -1 if the model has none of it. */
  public int phone(String name) {
    return phones.indexOf(name);
  }

  /** Whether a phone is silence or noise. */
  public boolean isNoise(int phone) {
    String name = phones.get(phone);
    return name.equals("SIL") || name.startsWith("+");
  }

  /** The senone of a phone's state, whatever its neighbours. */
  public int senone(int phone, int state) {
    return phone * STATES + state;
  }

  /** The senone of a phone's state between two others. */
  public int senone(Position position, int phone, int left, int right, int state) {
    int n = phones.size();
    int place = ((position.place * n + phone) * n + left) * n + right;
    return rows[table[place] * STATES + state];
  }

  /** The logarithm of the probability that a state lasts another frame. */
  public float stay(int phone, int state) {
    return transitions[(phone * STATES + state) * 2];
  }

  /** The logarithm of the probability that a state ends with a frame. */
  public float goOn(int phone, int state) {
    return transitions[(phone * STATES + state) * 2 + 1];
  }

  /** The senones of silence and noise. */
  public int[] noiseSenones() {
    return IntStream.range(0, phones.size() * STATES).filter(i -> isNoise(i / STATES)).toArray();
  }

  /** How many senones there are. */
  public int senones() {
    return phoneOfSenone.length;
  }

  public int phoneOf(int senone) {
    return phoneOfSenone[senone];
  }

  Gaussians gaussians(int phone, int stream) {
    return gaussians[phone * STREAMS + stream];
  }

  /** The logarithm of a Gaussian's weight in a senone. */
  float logWeight(int senone, int stream, int gaussian) {
    int place = (senone * STREAMS + stream) * GAUSSIANS + gaussian;
    return (float) (-(weights[place] & 0xff) / PARTS_OF_NEPER);
  }

  /** The weights of all senones, each for all streams. */
  byte[] weights() {
    return weights;
  }

  /** What a byte of {@link #weights} stands for. */
  static float[] weightTable() {
    float[] table = new float[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (float) Math.exp(-i / PARTS_OF_NEPER);
    }
    return table;
  }
}
