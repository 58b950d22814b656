import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;

/**
 * Packs what an aligner needs of the en-us acoustic model of CMU Sphinx (de.sciss:sphinx4-data)
 * into one small file, which {@code org.newsreel.align.acoustic.AcousticModel} reads, and puts the
 * model's licence beside it: {@code java PackAcousticModel.java sphinx4-data.jar FOLDER}. A file
 * that is there is whole, and stays until the jar or this program is newer.
 */
final class PackAcousticModel {
  private static final String MODEL = "edu/cmu/sphinx/models/en-us/en-us/";
  private static final String END_OF_HEADER = "endhdr\n";
  private static final int BYTE_ORDER_MARK = 0x11223344;
  private static final int STATES = 3;

  /** Mixture weights stand as so many parts of a neper below 1, in a byte. */
  private static final double PARTS_OF_NEPER = 15;

  /** Sphinx's own floors, without which a rare sound would rule others out. */
  private static final float SMALLEST_VARIANCE = 1e-4f;

  private static final double SMALLEST_WEIGHT = 1e-7;
  private static final double SMALLEST_TRANSITION = 1e-10;

  private static final String POSITIONS = "bies";

  private final ZipFile jar;

  private PackAcousticModel(ZipFile jar) {
    this.jar = jar;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[1]));
    Path source = Path.of(args[0]);
    try (ZipFile jar = new ZipFile(args[0])) {
      PackAcousticModel model = new PackAcousticModel(jar);
      make(folder.resolve("en-us.model"), source, model::pack);
      make(folder.resolve("en-us.licence.txt"), source, out -> out.write(model.bytes("README")));
    }
  }

  /** Writes the content of a file. */
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Half a file stands beside the jar, never where the whole one belongs. */
  private static void make(Path file, Path source, Content content) throws IOException {
    if (isNewer(file, source) && isNewer(file, program())) {
      return;
    }
    Path half = source.resolveSibling(file.getFileName() + ".half");
    try (OutputStream out = Files.newOutputStream(half)) {
      content.writeTo(out);
    }
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean isNewer(Path file, Path source) throws IOException {
    return Files.exists(file)
        && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(source)) > 0;
  }

  /** The file with this source. */
  private static Path program() {
    URL place = PackAcousticModel.class.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(URI.create(place.toString()));
  }

  private void pack(OutputStream file) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
      pack(out);
    }
  }

  private void pack(DataOutputStream out) throws IOException {
    Phones phones = Phones.read(new String(bytes("mdef"), StandardCharsets.US_ASCII));
    out.writeInt(phones.names.size());
    for (String name : phones.names) {
      out.writeUTF(name);
    }
    packGaussians(out);
    packWeights(out);
    packTransitions(out);
    phones.pack(out);
  }

  private byte[] bytes(String name) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getEntry(MODEL + name))) {
      return in.readAllBytes();
    }
  }

  /** The body of one of Sphinx's binary files, which begin with lines of text. */
  private ByteBuffer body(String name) throws IOException {
    byte[] bytes = bytes(name);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int start = text.indexOf(END_OF_HEADER) + END_OF_HEADER.length();
    ByteBuffer body = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(start);
    if (body.getInt() != BYTE_ORDER_MARK) {
      throw new IOException(name + " has another byte order");
    }
    return body;
  }

  /** Means, then variances: codebook by codebook, stream by stream, Gaussian by Gaussian. */
  private void packGaussians(DataOutputStream out) throws IOException {
    for (String name : List.of("means", "variances")) {
      ByteBuffer in = body(name);
      out.writeInt(in.getInt());
      int streams = in.getInt();
      out.writeInt(streams);
      out.writeInt(in.getInt());
      for (int i = 0; i < streams; i++) {
        out.writeInt(in.getInt());
      }
      for (int rest = in.getInt(); rest > 0; rest--) {
        float value = in.getFloat();
        out.writeFloat(name.equals("means") ? value : Math.max(value, SMALLEST_VARIANCE));
      }
    }
  }

  private void packWeights(DataOutputStream out) throws IOException {
    ByteBuffer in = body("mixture_weights");
    int senones = in.getInt();
    int streams = in.getInt();
    int gaussians = in.getInt();
    in.getInt();
    out.writeInt(senones);
    for (int mixture = 0; mixture < senones * streams; mixture++) {
      for (double weight : shares(in, gaussians, SMALLEST_WEIGHT)) {
        out.writeByte((int) Math.min(255, Math.round(-Math.log(weight) * PARTS_OF_NEPER)));
      }
    }
  }

  /** For each phone and state, the logarithms of staying and of going on. */
  private void packTransitions(DataOutputStream out) throws IOException {
    ByteBuffer in = body("transition_matrices");
    int phones = in.getInt();
    int from = in.getInt();
    int to = in.getInt();
    in.getInt();
    for (int row = 0; row < phones * from; row++) {
      double[] shares = shares(in, to, SMALLEST_TRANSITION);
      out.writeFloat((float) Math.log(shares[row % from]));
      out.writeFloat((float) Math.log(shares[row % from + 1]));
    }
  }

  /** Reads numbers and makes them shares of their sum. */
  private static double[] shares(ByteBuffer in, int count, double smallest) {
    double[] shares = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      shares[i] = in.getFloat();
      sum += shares[i];
    }
    for (int i = 0; i < count; i++) {
      shares[i] = Math.max(shares[i] / sum, smallest);
    }
    return shares;
  }

  /** Phones, and for each between any two others the senones of its states. */
  private static final class Phones {
    private final List<String> names = new ArrayList<>();
    private final Map<String, List<Integer>> triphones = new HashMap<>();
    private final List<List<Integer>> alone = new ArrayList<>();

    static Phones read(String definition) {
      Phones phones = new Phones();
      definition
          .lines()
          .map(line -> line.strip().split("\\s+"))
          .filter(columns -> columns.length == 10 && !columns[0].startsWith("#"))
          .forEach(phones::add);
      return phones;
    }

    private void add(String[] columns) {
      List<Integer> senones = new ArrayList<>();
      for (int state = 0; state < STATES; state++) {
        senones.add(Integer.valueOf(columns[6 + state]));
      }
      if (columns[1].equals("-")) {
        names.add(columns[0]);
        alone.add(senones);
      } else {
        triphones.put(key(columns[0], columns[1], columns[2], columns[3].charAt(0)), senones);
      }
    }

    private static String key(String phone, String left, String right, char position) {
      return phone + ' ' + left + ' ' + right + ' ' + position;
    }

    /** Each distinct row of senones once, then for every position, phone, left and right its row. */
    void pack(DataOutputStream out) throws IOException {
      Map<List<Integer>, Integer> rows = new LinkedHashMap<>();
      List<Integer> table = new ArrayList<>();
      for (char position : POSITIONS.toCharArray()) {
        for (int phone = 0; phone < names.size(); phone++) {
          for (String left : names) {
            for (String right : names) {
              List<Integer> row = row(phone, left, right, position);
              table.add(rows.computeIfAbsent(row, each -> rows.size()));
            }
          }
        }
      }
      out.writeInt(rows.size());
      for (List<Integer> row : rows.keySet()) {
        for (int senone : row) {
          out.writeShort(senone);
        }
      }
      for (int row : table) {
        out.writeShort(row);
      }
    }

    /** Neighbours that were never heard count as silence, then as any. */
    private List<Integer> row(int phone, String left, String right, char position) {
      String name = names.get(phone);
      return List.of(
              key(name, left, right, position),
              key(name, left, right, 'i'),
              key(name, "SIL", right, position),
              key(name, left, "SIL", position),
              key(name, "SIL", "SIL", position))
          .stream()
          .filter(triphones::containsKey)
          .findFirst()
          .map(triphones::get)
          .orElse(alone.get(phone));
    }
  }
}
