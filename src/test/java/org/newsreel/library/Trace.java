package org.newsreel.library;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a program asked of a folder, in order, as {@link Strace#record} wrote it down. */
final class Trace {
  private static final String UNFINISHED = " <unfinished ...>";
  private static final String RESUMED = " resumed>";
  private static final String STDOUT = "1<";

  /** A finished call. */
  private record Call(String thread, String name, List<String> words, String result) {
    boolean failed() {
      return result.startsWith("-") || result.startsWith("?");
    }

    String word(int index) {
      return words.get(index);
    }

    long number(int index) {
      return Long.parseLong(words.get(index));
    }
  }

  private final Path folder;
  private final List<DiskCall> calls = new ArrayList<>();
  private final Map<String, String> unfinished = new HashMap<>();

  /** The thread that speaks first speaks always; others that write there are other programs. */
  private String speaker = "";

  /** Where the next write into an open file goes; negative: at its end. */
  private final Map<String, Long> places = new HashMap<>();

  private Trace(Path folder) {
    this.folder = folder;
  }

  /** Reads what was asked of the files in a folder, and what was said. */
  static List<DiskCall> read(Path log, Path folder) throws IOException {
    Trace trace = new Trace(folder);
    try (BufferedReader lines = Files.newBufferedReader(log, ISO_8859_1)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        call(line, trace.unfinished).ifPresent(trace::take);
      }
    }
    return trace.calls;
  }

  /** One thread's call may be interrupted in the log by another's. */
  private static Optional<Call> call(String line, Map<String, String> unfinished) {
    String thread = line.substring(0, line.indexOf(' '));
    String rest = line.substring(thread.length()).strip();
    if (rest.endsWith(UNFINISHED)) {
      unfinished.put(thread, rest.substring(0, rest.length() - UNFINISHED.length()));
      return Optional.empty();
    }
    if (rest.startsWith("<... ")) {
      String begun = unfinished.getOrDefault(thread, "");
      rest = begun + rest.substring(rest.indexOf(RESUMED) + RESUMED.length());
    }
    int open = rest.indexOf('(');
    int equals = rest.lastIndexOf("= ");
    int close = equals < 0 ? -1 : rest.lastIndexOf(')', equals);
    return open < 0 || close < open
        ? Optional.empty()
        : Optional.of(
            new Call(
                thread,
                rest.substring(0, open),
                words(rest.substring(open + 1, close)),
                rest.substring(equals + 2)));
  }

  /** Splits at commas; strings and paths have none, for all in them is written in hexadecimal. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (int from = 0; from <= text.length(); ) {
      int comma = text.indexOf(", ", from);
      int to = comma < 0 ? text.length() : comma;
      words.add(text.substring(from, to));
      from = to + 2;
    }
    return words;
  }

  private void take(Call call) {
    if (call.failed()) {
      return;
    }
    switch (call.name()) {
      case "write" -> write(call);
      case "openat" -> open(call);
      case "lseek" -> places.put(fileNumber(call.word(0)), Long.parseLong(call.result()));
      case "pwrite64" ->
          in(opened(call.word(0)))
              .ifPresent(file -> add(new DiskCall.Write(file, call.number(3), written(call))));
      case "fsync", "fdatasync" ->
          in(opened(call.word(0))).ifPresent(file -> add(new DiskCall.Sync(file)));
      case "ftruncate" ->
          in(opened(call.word(0)))
              .ifPresent(file -> add(new DiskCall.Resize(file, call.number(1))));
      case "mkdir" -> in(named(call.word(0))).ifPresent(file -> add(new DiskCall.MakeFolder(file)));
      case "unlink", "rmdir" ->
          in(named(call.word(0))).ifPresent(file -> add(new DiskCall.Remove(file)));
      case "rename" -> move(named(call.word(0)), named(call.word(1)));
      default -> refuse(call);
    }
  }

  private void write(Call call) {
    if (call.word(0).startsWith(STDOUT)) {
      say(call);
      return;
    }
    in(opened(call.word(0)))
        .ifPresent(
            file -> {
              byte[] bytes = written(call);
              long at = places.getOrDefault(fileNumber(call.word(0)), 0L);
              add(new DiskCall.Write(file, at, bytes));
              places.put(fileNumber(call.word(0)), at < 0 ? at : at + bytes.length);
            });
  }

  private void say(Call call) {
    speaker = speaker.isEmpty() ? call.thread() : speaker;
    if (call.thread().equals(speaker)) {
      add(new DiskCall.Say(new String(written(call), UTF_8)));
    }
  }

  private void open(Call call) {
    String flags = call.word(2);
    places.put(fileNumber(call.result()), flags.contains("O_APPEND") ? -1L : 0L);
    in(named(call.word(1)))
        .filter(file -> flags.contains("O_CREAT"))
        .ifPresent(
            file -> {
              add(new DiskCall.Make(file));
              if (flags.contains("O_TRUNC")) {
                add(new DiskCall.Resize(file, 0));
              }
            });
  }

  private void move(Path from, Path to) {
    if (in(from).isPresent() != in(to).isPresent()) {
      throw new AssertionError("a move into the folder or out of it: " + from + " to " + to);
    }
    in(from).ifPresent(file -> add(new DiskCall.Move(file, to)));
  }

  /** A call that is not known must not be overlooked. */
  private void refuse(Call call) {
    boolean here =
        call.words().stream()
            .filter(word -> word.contains("\\x"))
            .anyMatch(word -> decode(word).contains(folder.toString()));
    if (here) {
      throw new AssertionError("what does " + call.name() + " do to the disk?");
    }
  }

  private void add(DiskCall call) {
    calls.add(call);
  }

  /** The index of the log that SQLite keeps in memory is nothing to a disk. */
  private Optional<Path> in(Path file) {
    return Optional.of(file)
        .filter(each -> each.startsWith(folder) && !each.toString().endsWith("-shm"));
  }

  private static String fileNumber(String word) {
    int end = word.indexOf('<');
    return end < 0 ? word : word.substring(0, end);
  }

  private static Path opened(String word) {
    int open = word.indexOf('<');
    boolean gone = open < 0 || !word.endsWith(">");
    return gone ? Path.of("") : Path.of(decode(word.substring(open + 1, word.length() - 1)));
  }

  private static Path named(String word) {
    return Path.of(decode(word.substring(1, word.length() - 1)));
  }

  /** As much of what a call was given to write as it wrote. */
  private static byte[] written(Call call) {
    String text = call.word(1);
    byte[] bytes = bytes(text.substring(1, text.length() - 1));
    int size = Integer.parseInt(call.result());
    if (size > bytes.length) {
      throw new AssertionError("the log has not all that was written");
    }
    return Arrays.copyOf(bytes, size);
  }

  private static String decode(String text) {
    return new String(bytes(text), UTF_8);
  }

  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() / 4);
    for (int i = 0; i < text.length(); ) {
      boolean coded = text.startsWith("\\x", i);
      bytes.write(coded ? Integer.parseInt(text, i + 2, i + 4, 16) : text.charAt(i));
      i += coded ? 4 : 1;
    }
    return bytes.toByteArray();
  }
}
