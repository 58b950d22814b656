package org.newsreel.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder as a disk has it: what was synced is sure to be there after a power cut; of what was
 * written since then any part may be, in pieces of a sector, in any order; and of names that were
 * made, moved and removed since their folder was synced, any.
 */
final class Platter {
  private static final int SECTOR = 512;

  /** A file or a folder. */
  private sealed interface Node {
    void sync();

    void writeAfterCut(Path target, Random random) throws IOException;
  }

  /** A folder's names. */
  private static final class Folder implements Node {
    /** Puts a name in its place, or takes it away. */
    private interface Change {
      void on(Map<String, Node> names);
    }

    private Map<String, Node> sure = new TreeMap<>();
    private final Map<String, Node> now = new TreeMap<>();
    private final List<Change> since = new ArrayList<>();

    void change(Change change) {
      change.on(now);
      since.add(change);
    }

    @Override
    public void sync() {
      sure = new TreeMap<>(now);
      since.clear();
    }

    @Override
    public void writeAfterCut(Path target, Random random) throws IOException {
      Files.createDirectories(target);
      Map<String, Node> names = new TreeMap<>(sure);
      int luck = random.nextInt(3);
      for (Change change : since) {
        if (luck == 0 || (luck == 1 && random.nextBoolean())) {
          change.on(names);
        }
      }
      for (Map.Entry<String, Node> each : names.entrySet()) {
        each.getValue().writeAfterCut(target.resolve(each.getKey()), random);
      }
    }
  }

  /** A file's bytes. */
  private static final class Plain implements Node {
    private byte[] sure = {};
    private long size;
    private final List<DiskCall> since = new ArrayList<>();

    void write(DiskCall.Write write) {
      long at = write.at() < 0 ? size : write.at();
      since.add(new DiskCall.Write(write.file(), at, write.bytes()));
      size = Math.max(size, at + write.bytes().length);
    }

    void resize(DiskCall.Resize resize) {
      since.add(resize);
      size = resize.size();
    }

    @Override
    public void sync() {
      for (DiskCall call : since) {
        sure = after(sure, call);
      }
      since.clear();
    }

    @Override
    public void writeAfterCut(Path target, Random random) throws IOException {
      byte[] bytes = sure.clone();
      for (DiskCall call : lucky(random)) {
        bytes = after(bytes, call);
      }
      Files.write(target, bytes);
    }

    /** What of the latest calls came to the disk. */
    private List<DiskCall> lucky(Random random) {
      return switch (random.nextInt(4)) {
        case 0 -> List.of();
        case 1 -> since;
        case 2 -> since.subList(0, random.nextInt(since.size() + 1));
        default -> {
          List<DiskCall> pieces = new ArrayList<>();
          since.forEach(call -> pieces.addAll(torn(call)));
          pieces.removeIf(piece -> random.nextBoolean());
          Collections.shuffle(pieces, random);
          yield pieces;
        }
      };
    }

    private static List<DiskCall> torn(DiskCall call) {
      if (!(call instanceof DiskCall.Write write)) {
        return List.of(call);
      }
      List<DiskCall> pieces = new ArrayList<>();
      int from = 0;
      while (from < write.bytes().length) {
        int room = SECTOR - (int) ((write.at() + from) % SECTOR);
        int to = Math.min(write.bytes().length, from + room);
        byte[] piece = Arrays.copyOfRange(write.bytes(), from, to);
        pieces.add(new DiskCall.Write(write.file(), write.at() + from, piece));
        from = to;
      }
      return pieces;
    }

    private static byte[] after(byte[] bytes, DiskCall call) {
      return switch (call) {
        case DiskCall.Write write -> {
          int end = (int) write.at() + write.bytes().length;
          byte[] longer = end > bytes.length ? Arrays.copyOf(bytes, end) : bytes;
          System.arraycopy(write.bytes(), 0, longer, (int) write.at(), write.bytes().length);
          yield longer;
        }
        case DiskCall.Resize resize -> Arrays.copyOf(bytes, (int) resize.size());
        default -> bytes;
      };
    }
  }

  private final Path place;
  private final Folder root = new Folder();

  /** Begins with what is in a folder, all of it being sure. */
  Platter(Path place) throws IOException {
    this.place = place;
    try (Stream<Path> files = Files.walk(place)) {
      files.filter(file -> !file.equals(place)).forEach(this::load);
    }
  }

  private void load(Path file) {
    try {
      if (Files.isDirectory(file)) {
        take(new DiskCall.MakeFolder(file));
      } else if (!file.toString().endsWith("-shm")) {
        take(new DiskCall.Make(file));
        take(new DiskCall.Write(file, 0, Files.readAllBytes(file)));
        take(new DiskCall.Sync(file));
      }
      folder(file).sync();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does what a program asks. */
  void take(DiskCall call) {
    switch (call) {
      case DiskCall.Make make -> make(make.file());
      case DiskCall.MakeFolder make -> put(make.folder(), new Folder());
      case DiskCall.Write write -> plain(write.file()).write(write);
      case DiskCall.Resize resize -> plain(resize.file()).resize(resize);
      case DiskCall.Sync sync -> node(sync.file()).sync();
      case DiskCall.Move move -> move(move.from(), move.to());
      case DiskCall.Remove remove ->
          folder(remove.file()).change(n -> n.remove(name(remove.file())));
      case DiskCall.Say said -> {}
    }
  }

  /** Writes down the folder as it may stand after a power cut now. */
  void writeAfterCut(Path target, Random random) throws IOException {
    root.writeAfterCut(target, random);
  }

  private void make(Path file) {
    if (!folder(file).now.containsKey(name(file))) {
      put(file, new Plain());
    }
  }

  private void put(Path file, Node node) {
    folder(file).change(names -> names.put(name(file), node));
  }

  private void move(Path from, Path to) {
    Node moved = node(from);
    if (folder(from) == folder(to)) {
      folder(from)
          .change(
              names -> {
                names.remove(name(from), moved);
                names.put(name(to), moved);
              });
    } else {
      put(to, moved);
      folder(from).change(names -> names.remove(name(from), moved));
    }
  }

  private Folder folder(Path file) {
    return (Folder) node(Objects.requireNonNull(file.getParent()));
  }

  private Plain plain(Path file) {
    return (Plain) node(file);
  }

  private Node node(Path file) {
    Node node = root;
    for (Path name : place.relativize(file)) {
      if (!name.toString().isEmpty()) {
        Node next = ((Folder) node).now.get(name.toString());
        if (next == null) {
          throw new AssertionError(file + " is not on the disk");
        }
        node = next;
      }
    }
    return node;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
