package org.newsreel.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.newsreel.source.WrongHost.gzip;
import static org.newsreel.source.WrongHost.head;
import static org.newsreel.source.WrongHost.send;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final FileLimit PAGE = new FileLimit("a page", 1);
  private static final String HTML =
      "<html><body><p>Grüße aus Köln, „ganz“ herzlich.</p></body></html>";

  private final Web web =
      new Web(new WebTimes(LONG, LONG, LONG, Duration.ZERO), Neighbourhood::has);

  /** A web in which this computer is on the internet, but for one address of it. */
  private final Web outside =
      new Web(
          new WebTimes(LONG, LONG, LONG, Duration.ZERO),
          address -> address.getHostAddress().equals("127.0.0.2"));

  private final Web hasty =
      new Web(new WebTimes(LONG, SHORT, SHORT, Duration.ZERO), Neighbourhood::has);

  private WrongHost host;

  @BeforeEach
  void open() throws IOException {
    host = new WrongHost();
  }

  @AfterEach
  void close() {
    host.close();
  }

  private WebAnswer get(String path) throws FetchException {
    return web.get(WebRequest.typed(host.at(path)), PAGE);
  }

  private FetchException refused(Web by, WebRequest request) {
    return catchThrowableOfType(FetchException.class, () -> by.get(request, PAGE));
  }

  private FetchException refused(String path) {
    return refused(web, WebRequest.typed(host.at(path)));
  }

  @Test
  void aPageIsFetchedWithWhatItsHostSaysOfIt() throws Exception {
    host.on(
        "/a",
        (asked, out) ->
            send(
                out,
                "200 OK",
                HTML.getBytes(UTF_8),
                "Content-Type: Text/HTML; Charset=\"utf-8\"",
                "ETag: \"7\"",
                "Last-Modified: Wed, 25 Nov 2026 08:00:00 GMT"));
    WebAnswer answer = get("/a#part");
    assertThat(answer.text()).isEqualTo(HTML);
    assertThat(answer.address()).isEqualTo(host.at("/a"));
    assertThat(answer.contentType()).isEqualTo("text/html");
    assertThat(answer.charset()).isEqualTo("utf-8");
    assertThat(answer.etag()).isEqualTo("\"7\"");
    assertThat(answer.lastModified()).startsWith("Wed, 25 Nov");
    WrongHost.Asked asked = host.asked().getFirst();
    assertThat(asked.header("user-agent")).startsWith("Newsreel");
    assertThat(asked.header("accept-encoding")).isEqualTo("gzip");
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Exception {
    host.on(
        "/feed",
        (asked, out) ->
            send(
                out,
                asked.header("if-none-match").equals("\"7\"") ? "304 Not Modified" : "200 OK",
                new byte[0],
                "ETag: \"7\""));
    assertThat(get("/feed").isUnchanged()).isFalse();
    WebAnswer again =
        web.get(WebRequest.typed(host.at("/feed")).unlessStill("\"7\"", "Wed, 25 Nov"), PAGE);
    assertThat(again.isUnchanged()).isTrue();
    assertThat(again.bytes()).isEmpty();
    assertThat(host.asked().getLast().header("if-modified-since")).isEqualTo("Wed, 25 Nov");
  }

  @ParameterizedTest
  @CsvSource({"403", "404", "410", "429", "451", "500", "502", "503", "206", "300", "418"})
  void anErrorIsTold(int status) {
    host.on("/a", (asked, out) -> send(out, status + " Whatever", "a body".getBytes(UTF_8)));
    FetchException refused = refused("/a");
    assertThat(refused).hasMessageStartingWith("127.0.0.1 answered " + status);
    assertThat(((WebException) refused).status()).isEqualTo(status);
  }

  @Test
  void theBodyOfAnErrorMayBeEndless() {
    host.on("/a", (asked, out) -> WrongHost.endless(out, "403 Forbidden"));
    assertThat(refused("/a")).hasMessageContaining("answered 403");
  }

  @Test
  void aBusyHostIsLeftAloneForAsLongAsItWants() {
    host.on("/a", (asked, out) -> send(out, "429 Too Many", new byte[0], "Retry-After: 120"));
    WebException refused = (WebException) refused("/a");
    assertThat(refused).hasMessageContaining("2 minutes");
    assertThat(refused.retryAfter()).isEqualTo(Duration.ofMinutes(2));
    assertThat(refused("/b")).hasMessageContaining("asks to be left alone");
    assertThat(host.asked()).hasSize(1);
  }

  @Test
  void aRedirectIsFollowedAndTheLastAddressTold() throws Exception {
    redirect("/a", "b/?q=ä b");
    redirect("/b/?q=%C3%A4%20b", host.at("/c").substring("http:".length()));
    redirect("/c", "?d");
    host.page("/c?d", HTML);
    assertThat(get("/a").address()).isEqualTo(host.at("/c?d"));
  }

  @Test
  void circlesEnd() {
    redirect("/a", "/b");
    redirect("/b", "/a");
    assertThat(refused("/a")).hasMessageContaining("circles");
    assertThat(host.asked()).hasSize(11);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "jar:file:/x!/y",
        "ftp://example.com/",
        "data:text/html,x",
        "javascript:alert(1)",
        "http://",
        "http:///x",
        "http://[::1",
        ""
      })
  void noRedirectLeavesTheWeb(String location) {
    redirect("/a", location);
    FetchException refused = refused("/a");
    if (!location.isEmpty()) {
      assertThat(refused).hasMessageContaining("not on the web");
    } else {
      assertThat(refused).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://0.0.0.0/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://172.31.0.1/",
        "http://100.64.0.1/",
        "http://[fd00::1]/",
        "http://[fe80::1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[::127.0.0.1]/",
        "http://224.0.0.1/",
        "http://LOCALHOST/"
      })
  void aFoundLinkNeverLeadsIntoTheNeighbourhood(String address) {
    assertThat(refused(web, WebRequest.found(address))).hasMessageContaining("local network");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://2130706433/",
        "http://127.1/",
        "http://0x7f000001/",
        "http://0177.0.0.1/",
        "http://localhost./",
        "http://user:password@example.com/",
        "file:///etc/passwd",
        "gopher://x/",
        "example.com",
        "http://a b/",
        "http://example.com:99999/",
        "http://exa\\mple.com/"
      })
  void whatIsNoPlainAddressIsRefused(String address) {
    assertThat(refused(web, WebRequest.found(address))).isInstanceOf(WebException.class);
    assertThat(refused(web, WebRequest.typed(address))).isInstanceOf(WebException.class);
    assertThat(host.asked()).isEmpty();
  }

  @Test
  void thisComputerIsReachedOnlyByAnAddressThatTheReaderTyped() throws Exception {
    host.page("/a", HTML);
    assertThat(get("/a").text()).isEqualTo(HTML);
    assertThat(refused(web, WebRequest.found(host.at("/a")))).hasMessageContaining("local network");
    assertThat(host.asked()).hasSize(1);
  }

  @Test
  void noRedirectLeadsFromTheWebIntoTheNeighbourhood() throws Exception {
    redirect("/a", "http://127.0.0.2:" + host.at("").replaceAll(".*:", "") + "/b");
    host.page("/b", HTML);
    assertThat(refused(outside, WebRequest.found(host.at("/a"))))
        .hasMessageContaining("local network");
    assertThat(refused(outside, WebRequest.typed(host.at("/a"))))
        .hasMessageContaining("local network");
    assertThat(outside.get(WebRequest.found(host.at("/b")), PAGE).text()).isEqualTo(HTML);
  }

  @Test
  void packedPagesAreUnpacked() throws Exception {
    byte[] plain = HTML.getBytes(UTF_8);
    packed("/gzip", "gzip", gzip(plain));
    packed("/twice", "gzip, gzip", gzip(gzip(plain)));
    packed("/not", "gzip", plain);
    packed("/file", "gzip", gzip(gzip(plain)));
    packed("/zlib", "deflate", deflated(plain, false));
    packed("/raw", "deflate", deflated(plain, true));
    for (String path : new String[] {"/gzip", "/twice", "/not", "/file", "/zlib", "/raw"}) {
      assertThat(get(path).text()).as(path).isEqualTo(HTML);
    }
  }

  @Test
  void whatCannotBeUnpackedIsRefused() throws Exception {
    byte[] whole = gzip(HTML.getBytes(UTF_8));
    packed("/brotli", "br", whole);
    packed("/many", "gzip, gzip, gzip", whole);
    packed("/half", "gzip", Arrays.copyOf(whole, whole.length / 2));
    assertThat(refused("/brotli")).hasMessageContaining("br");
    assertThat(refused("/many")).hasMessageContaining("3 times");
    assertThat(refused("/half")).hasMessageContaining("did not send all of it");
  }

  @Test
  void aBombIsCutOff() throws Exception {
    byte[] bomb = bomb(64);
    packed("/bomb", "gzip", bomb);
    packed("/double", "gzip, gzip", gzip(bomb));
    assertThat(refused("/bomb")).hasMessageContaining("more than 1 MB");
    assertThat(refused("/double")).hasMessageContaining("more than 1 MB");
  }

  @Test
  void whatIsTooLargeIsNotRead() {
    host.on(
        "/said",
        (asked, out) -> {
          head(out, "200 OK", 1L << 40);
          WrongHost.pour(out);
        });
    host.on("/endless", (asked, out) -> WrongHost.endless(out, "200 OK"));
    assertThat(refused("/said")).hasMessageContaining("more than 1 MB");
    assertThat(refused("/endless")).hasMessageContaining("more than 1 MB");
  }

  @Test
  void whatBreaksOffIsToldAndNothingOfItUsed() {
    host.on(
        "/short",
        (asked, out) -> {
          head(out, "200 OK", 1000);
          out.write(new byte[500]);
        });
    host.on("/nothing", (asked, out) -> out.flush());
    host.on(
        "/chunk",
        (asked, out) ->
            out.write(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\nabc".getBytes(UTF_8)));
    host.on("/rubbish", (asked, out) -> out.write("NOT HTTP AT ALL\r\n\r\n".getBytes(UTF_8)));
    for (String path : new String[] {"/short", "/nothing", "/chunk", "/rubbish"}) {
      assertThat(refused(path))
          .as(path)
          .isInstanceOf(WebException.class)
          .hasMessageStartingWith("127.0.0.1 ");
    }
  }

  @Test
  void endlessHeadersEnd() {
    host.on(
        "/a",
        (asked, out) -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
          for (int i = 0; i < 1024; i++) {
            out.write(("X-" + i + ": " + "x".repeat(1024) + "\r\n").getBytes(UTF_8));
          }
          out.write("Content-Length: 0\r\n\r\n".getBytes(UTF_8));
        });
    assertThat(refused("/a")).isInstanceOf(WebException.class);
  }

  @Test
  void aDripEnds() {
    CountDownLatch end = new CountDownLatch(1);
    host.on(
        "/drip",
        (asked, out) -> {
          head(out, "200 OK", 1_000_000);
          dripUntil(end, out);
        });
    host.on("/silent", (asked, out) -> await(end));
    host.on(
        "/stuck",
        (asked, out) -> {
          head(out, "200 OK", 10);
          await(end);
        });
    for (String path : new String[] {"/drip", "/silent", "/stuck"}) {
      assertThat(refused(hasty, WebRequest.typed(host.at(path))))
          .as(path)
          .hasMessageContaining("too long");
    }
    end.countDown();
  }

  @Test
  void whereNobodyListensOrLivesIsTold() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      free = socket.getLocalPort();
    }
    assertThat(refused(web, WebRequest.typed("http://127.0.0.1:" + free)))
        .hasMessageContaining("takes no connections");
    assertThat(refused(web, WebRequest.typed("http://no-such-host.invalid/")))
        .hasMessageContaining("was not found");
  }

  @Test
  void anInterruptedReaderIsBackSoon() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    host.on(
        "/a",
        (request, out) -> {
          head(out, "200 OK", 10);
          asked.countDown();
          await(end);
        });
    AtomicReference<String> told = new AtomicReference<>("");
    AtomicReference<Boolean> flag = new AtomicReference<>(false);
    Thread reader =
        Thread.ofPlatform()
            .start(
                () -> {
                  told.set(String.valueOf(refused("/a").getMessage()));
                  flag.set(Thread.currentThread().isInterrupted());
                });
    asked.await();
    reader.interrupt();
    reader.join();
    end.countDown();
    assertThat(told.get()).contains("broken off");
    assertThat(flag.get()).isTrue();
  }

  @Test
  void aHostIsAskedTwiceAtOnceAtMost() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CyclicBarrier pair = new CyclicBarrier(2);
    host.on(
        "/a",
        (asked, out) -> {
          most.accumulateAndGet(inside.incrementAndGet(), Math::max);
          await(pair);
          inside.decrementAndGet();
          send(out, "200 OK", HTML.getBytes(UTF_8));
        });
    Thread[] readers = new Thread[8];
    AtomicInteger had = new AtomicInteger();
    for (int i = 0; i < readers.length; i++) {
      readers[i] = Thread.ofPlatform().start(() -> had.addAndGet(length("/a")));
    }
    for (Thread reader : readers) {
      reader.join();
    }
    assertThat(had.get()).isEqualTo(8 * HTML.getBytes(UTF_8).length);
    assertThat(most.get()).isEqualTo(2);
  }

  @Test
  void textIsReadInItsOwnEncodingWhateverIsSaidOfIt() throws Exception {
    Charset western = Charset.forName("windows-1252");
    assertThat(text(HTML.getBytes(UTF_8), "iso-8859-1")).isEqualTo(HTML);
    assertThat(text(HTML.getBytes(western), "utf-8")).isEqualTo(HTML);
    assertThat(text(HTML.getBytes(western), "ISO-8859-1")).isEqualTo(HTML);
    assertThat(text(HTML.getBytes(western), "no-such-charset")).isEqualTo(HTML);
    String russian = "<p>Привет, мир, и ещё раз привет</p>";
    assertThat(text(russian.getBytes(Charset.forName("windows-1251")), "windows-1251"))
        .isEqualTo(russian);
    String declared = "<meta charset=koi8-r>" + russian;
    assertThat(text(declared.getBytes(Charset.forName("koi8-r")), "utf-8")).isEqualTo(declared);
    String japanese = "<p>日本語のニュース</p>";
    assertThat(text(japanese.getBytes(Charset.forName("iso-2022-jp")), "iso-2022-jp"))
        .isEqualTo(japanese);
    assertThat(text(japanese.getBytes(Charset.forName("shift_jis")), "Shift_JIS"))
        .isEqualTo(japanese);
    String xml = "<?xml version=\"1.0\" encoding=\"windows-1251\"?>" + russian;
    assertThat(text(xml.getBytes(Charset.forName("windows-1251")), "")).isEqualTo(xml);
  }

  @Test
  void oneBrokenCharacterDoesNotSpoilAllOthers() throws Exception {
    byte[] broken = (HTML.repeat(20) + "ü").getBytes(UTF_8);
    assertThat(text(Arrays.copyOf(broken, broken.length - 1), "utf-8"))
        .isEqualTo(HTML.repeat(20) + "\uFFFD");
  }

  private String text(byte[] bytes, String charset) throws FetchException {
    host.on(
        "/t",
        (asked, out) -> send(out, "200 OK", bytes, "Content-Type: text/html; charset=" + charset));
    return get("/t").text();
  }

  private int length(String path) {
    try {
      return get(path).bytes().length;
    } catch (FetchException e) {
      return 0;
    }
  }

  private void redirect(String path, String location) {
    host.on(
        path,
        (asked, out) ->
            head(
                out,
                "302 Found",
                0,
                "Location: "
                    + new String(
                        location.getBytes(UTF_8), java.nio.charset.StandardCharsets.ISO_8859_1)));
  }

  private void packed(String path, String encoding, byte[] body) {
    host.on(path, (asked, out) -> send(out, "200 OK", body, "Content-Encoding: " + encoding));
  }

  private static byte[] deflated(byte[] plain, boolean raw) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, raw))) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  private static byte[] bomb(int megabytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      for (int i = 0; i < megabytes; i++) {
        out.write(new byte[1 << 20]);
      }
    }
    return packed.toByteArray();
  }

  private static void dripUntil(CountDownLatch end, OutputStream out) throws IOException {
    try {
      while (!end.await(10, java.util.concurrent.TimeUnit.MILLISECONDS)) {
        out.write('x');
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(CyclicBarrier pair) throws IOException {
    try {
      pair.await();
    } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
      throw new IOException(e);
    }
  }
}
