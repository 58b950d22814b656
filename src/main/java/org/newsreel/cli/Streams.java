package org.newsreel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsreel.intake.Problem;

/** Where a command reads from and what it says. Text is UTF-8, whatever the locale. */
public final class Streams {
  private final InputStream in;
  private final Outlet outlet;
  private final PrintStream out;
  private final PrintStream err;

  public Streams(InputStream in, OutputStream out, OutputStream err) {
    this.in = in;
    this.outlet = new Outlet(out);
    this.out = new PrintStream(new BufferedOutputStream(outlet), false, UTF_8);
    this.err = new PrintStream(err, true, UTF_8);
  }

  /** Those of this process. */
  public static Streams ofProcess() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  /** Tells what went wrong, and what next, on one line. */
  public void complain(Problem problem) {
    complain(problem.what(), problem.next());
  }

  /** Tells how something goes on, on one line. */
  void tell(String sentence) {
    err.println(Plain.line(sentence));
  }

  /** Tells one or more sentences on one line; their full stops may be missing. */
  public void complain(String... sentences) {
    StringBuilder line = new StringBuilder("newsreel:");
    for (String sentence : sentences) {
      String plain = Plain.line(sentence);
      line.append(' ').append(plain).append(plain.matches(".*[.?!]") ? "" : ".");
    }
    err.println(line);
  }

  /** Sends on what has been said so far; false once nobody takes it any more. */
  boolean flush() {
    return !out.checkError();
  }

  /** What kept the last words from being taken, other than a reader who had read enough. */
  Optional<IOException> fault() {
    return Optional.ofNullable(outlet.fault).filter(e -> !isClosedPipe(e));
  }

  private static boolean isClosedPipe(IOException e) {
    String said = String.valueOf(e.getMessage());
    return said.contains("pipe") || said.contains("Pipe");
  }

  /** Remembers the failure that a {@link PrintStream} keeps to itself. */
  private static final class Outlet extends FilterOutputStream {
    private @Nullable IOException fault;

    Outlet(OutputStream target) {
      super(target);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      try {
        out.write(bytes, start, length);
      } catch (IOException e) {
        fault = e;
        throw e;
      }
    }
  }
}
