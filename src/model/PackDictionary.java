import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;

/**
 * Packs the CMU pronouncing dictionary, as it comes with the Sphinx models, into the form that the
 * program searches: {@code java PackDictionary.java JAR OUTFILE}. What {@code EnglishDictionary}
 * reads is, gzipped:
 *
 * <ul>
 *   <li>the names of the phones, with spaces between, as UTF
 *   <li>the number of blocks, and where each starts in what follows, as ints
 *   <li>the words in order, {@value #WORDS_PER_BLOCK} to a block: how many letters are those of the
 *       word before (none at a block's start), how many more there are, and these; how many ways
 *       there are to say it, and for each the number of phones and these, everything as bytes
 * </ul>
 */
final class PackDictionary {
  private static final String ENTRY = "edu/cmu/sphinx/models/en-us/cmudict-en-us.dict";
  private static final int WORDS_PER_BLOCK = 32;

  private PackDictionary() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, List<String[]>> words = read(Path.of(arguments[0]));
    Path target = Path.of(arguments[1]);
    Files.createDirectories(target.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(target)) {
      write(words, out);
    }
  }

  private static Map<String, List<String[]>> read(Path jar) throws IOException {
    Map<String, List<String[]>> words = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      byte[] bytes = zip.getInputStream(zip.getEntry(ENTRY)).readAllBytes();
      for (String line : new String(bytes, StandardCharsets.US_ASCII).lines().toList()) {
        String[] fields = line.strip().split("\\s+");
        words
            .computeIfAbsent(fields[0].replaceFirst("\\(\\d+\\)$", ""), word -> new ArrayList<>())
            .add(Arrays.copyOfRange(fields, 1, fields.length));
      }
    }
    return words;
  }

  private static void write(Map<String, List<String[]>> words, OutputStream target)
      throws IOException {
    TreeSet<String> phones = new TreeSet<>();
    words.values().forEach(ways -> ways.forEach(way -> phones.addAll(Arrays.asList(way))));
    List<Integer> blocks = new ArrayList<>();
    byte[] packed = pack(words, List.copyOf(phones), blocks);
    try (DataOutputStream out = new DataOutputStream(new Smallest(target))) {
      out.writeUTF(String.join(" ", phones));
      out.writeInt(blocks.size());
      for (int block : blocks) {
        out.writeInt(block);
      }
      out.write(packed);
    }
  }

  private static byte[] pack(
      Map<String, List<String[]>> words, List<String> phones, List<Integer> blocks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String last = "";
    int count = 0;
    for (Map.Entry<String, List<String[]>> each : words.entrySet()) {
      if (count++ % WORDS_PER_BLOCK == 0) {
        blocks.add(out.size());
        last = "";
      }
      String word = each.getKey();
      int shared = shared(last, word);
      out.write(shared);
      out.write(word.length() - shared);
      out.writeBytes(word.substring(shared).getBytes(StandardCharsets.US_ASCII));
      out.write(each.getValue().size());
      for (String[] way : each.getValue()) {
        out.write(way.length);
        Arrays.stream(way).forEach(phone -> out.write(phones.indexOf(phone)));
      }
      last = word;
    }
    return out.toByteArray();
  }

  private static int shared(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  /** Takes the time to find the shortest form. */
  private static final class Smallest extends GZIPOutputStream {
    Smallest(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
