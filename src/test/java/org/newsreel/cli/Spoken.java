package org.newsreel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;

/** What a command said, and how it ended. */
record Spoken(int code, String out, String err) {
  /** Runs a command with nothing on standard input; the usual library is {@code library}. */
  static Spoken of(Path library, String... words) {
    return with("", library, words);
  }

  static Spoken with(String input, Path library, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(new ByteArrayInputStream(input.getBytes(UTF_8)), out, err);
    Newsreel newsreel =
        new Newsreel(
            streams,
            () -> library,
            (folder, files) -> {
              streams.out().println("window " + folder.map(Path::toString).orElse("-") + files);
              return Commands.DONE;
            });
    int code = new Commands(newsreel, List.of()).run(words);
    return new Spoken(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  List<String> complaints() {
    return err.lines().toList();
  }
}
