package org.newsreel.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;

/**
 * A host on 127.0.0.1 that answers every path as it is told, byte by byte: correct framing is not
 * its business.
 */
public final class WrongHost implements AutoCloseable {
  /** What was asked; names of headers in small letters. */
  public record Asked(String method, String path, Map<String, String> headers) {
    public String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /** How a path answers. */
  public interface Reply {
    /** Writes an answer; the connection is closed after it. */
    void to(Asked asked, OutputStream out) throws IOException;
  }

  private final ServerSocket socket;
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  public WrongHost() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    Thread.ofVirtual().start(this::accept);
  }

  /** The address of a path. */
  public String at(String path) {
    return "http://127.0.0.1:" + socket.getLocalPort() + path;
  }

  public void on(String path, Reply reply) {
    replies.put(path, reply);
  }

  /** Answers with this page. */
  public void page(String path, String html) {
    on(
        path,
        (request, out) -> send(out, "200 OK", html.getBytes(UTF_8), "Content-Type: text/html"));
  }

  public List<Asked> asked() {
    return asked;
  }

  /** A correct answer. */
  public static void send(OutputStream out, String status, byte[] body, String... headers)
      throws IOException {
    head(out, status, body.length, headers);
    out.write(body);
  }

  /** The head of an answer, which may lie about the length; a negative one is left out. */
  public static void head(OutputStream out, String status, long length, String... headers)
      throws IOException {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\nConnection: close\r\n");
    if (length >= 0) {
      head.append("Content-Length: ").append(length).append("\r\n");
    }
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    out.write(head.append("\r\n").toString().getBytes(ISO_8859_1));
  }

  /** A body without an end. */
  public static void endless(Asked asked, OutputStream out) throws IOException {
    endless(out, "200 OK");
  }

  static void endless(OutputStream out, String status) throws IOException {
    head(out, status, -1);
    pour(out);
  }

  /** A body without an end, until nobody takes it any more. */
  static void pour(OutputStream out) throws IOException {
    while (true) {
      out.write(new byte[1000]);
    }
  }

  public static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    }
    return packed.toByteArray();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket line = socket.accept();
        open.add(line);
        Thread.ofVirtual().start(() -> serve(line));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket line) {
    try (line) {
      Asked request = read(line);
      asked.add(request);
      Reply reply = replies.getOrDefault(request.path(), WrongHost::nothing);
      reply.to(request, line.getOutputStream());
    } catch (IOException e) {
      // The other side had enough, or this host was closed.
      open.remove(line);
    }
  }

  private static void nothing(Asked asked, OutputStream out) throws IOException {
    send(out, "404 Not Found", asked.path().getBytes(UTF_8));
  }

  private static Asked read(Socket line) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(line.getInputStream(), ISO_8859_1));
    String first = String.valueOf(in.readLine());
    String[] words = first.split(" ", -1);
    Map<String, String> headers = new TreeMap<>();
    for (String header = in.readLine();
        header != null && !header.isEmpty();
        header = in.readLine()) {
      String[] parts = header.split(":", 2);
      headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
    }
    return new Asked(words[0], words.length > 1 ? words[1] : "", headers);
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (Socket line : open) {
        line.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
