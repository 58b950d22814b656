package org.newsreel.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.newsreel.source.WrongHost.head;
import static org.newsreel.source.WrongHost.send;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadsTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final long MOST = 10L << 20;
  private static final String ETAG = "\"v1\"";

  private final byte[] clip = clip(1_000_003);
  private final AtomicLong sent = new AtomicLong();
  private final Downloads downloads = new Downloads(web(LONG), Duration.ZERO);

  @TempDir private Path folder;
  private WrongHost host;
  private Path target;

  @BeforeEach
  void open() throws IOException {
    host = new WrongHost();
    target = folder.resolve("new").resolve("clip.mp4");
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void aFileArrivesWholeAndItsSizeIsToldFirst() throws Exception {
    host.on("/clip", this::good);
    List<Long> told = new ArrayList<>();
    downloads.fetch(
        request(),
        target,
        MOST,
        (done, whole) -> {
          told.add(done);
          assertThat(whole).isEqualTo(clip.length);
        });
    assertThat(target).hasBinaryContent(clip);
    assertThat(told).startsWith(0L).endsWith((long) clip.length).isSorted();
    assertThat(leftovers()).containsExactly("clip.mp4");
    assertThat(downloads.size(request())).isEqualTo(clip.length);
  }

  @Test
  void aLineThatBreaksTenTimesGivesTheSameFile() throws Exception {
    AtomicInteger breaks = new AtomicInteger(10);
    host.on(
        "/clip",
        (asked, out) ->
            part(asked, out, breaks.getAndDecrement() > 0 ? clip.length / 11 : clip.length));
    downloads.fetch(request(), target, MOST, DownloadListener.NONE);
    assertThat(sha256(Files.readAllBytes(target))).isEqualTo(sha256(clip));
    assertThat(host.asked()).hasSize(11);
    assertThat(sent.get()).isLessThanOrEqualTo(clip.length * 11L / 10);
  }

  @Test
  void anotherProgramGoesOnWhereOneWasKilled() throws Exception {
    host.on("/clip", this::good);
    for (int round = 0; round < 10; round++) {
      int stop = round;
      assertThat(
              catchThrowableOfType(
                  Killed.class,
                  () ->
                      new Downloads(web(LONG), Duration.ZERO)
                          .fetch(
                              request(),
                              target,
                              MOST,
                              (done, whole) -> killAt(done, whole * (stop + 1) / 11))))
          .isNotNull();
    }
    downloads.fetch(request(), target, MOST, DownloadListener.NONE);
    assertThat(sha256(Files.readAllBytes(target))).isEqualTo(sha256(clip));
    assertThat(host.asked()).hasSize(11);
    assertThat(host.asked().getLast().header("if-range")).isEqualTo(ETAG);
  }

  @Test
  void anInterruptedDownloadCanGoOn() throws Exception {
    CountDownLatch half = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    host.on(
        "/clip",
        (asked, out) -> {
          if (asked.header("range").isEmpty()) {
            head(out, "200 OK", clip.length, "ETag: " + ETAG);
            out.write(clip, 0, clip.length / 2);
            out.flush();
            await(end);
          } else {
            good(asked, out);
          }
        });
    AtomicReference<String> told = new AtomicReference<>("");
    Thread reader =
        Thread.ofPlatform().start(() -> told.set(failure((done, whole) -> tell(half, done))));
    half.await();
    reader.interrupt();
    reader.join();
    end.countDown();
    assertThat(told.get()).contains("broken off");
    assertThat(target).doesNotExist();
    downloads.fetch(request(), target, MOST, DownloadListener.NONE);
    assertThat(target).hasBinaryContent(clip);
    assertThat(host.asked().getLast().header("range")).startsWith("bytes=");
  }

  @Test
  void anotherVersionIsBegunAnew() throws Exception {
    byte[] other = clip(777_777);
    AtomicInteger requests = new AtomicInteger();
    host.on(
        "/clip",
        (asked, out) -> {
          if (requests.getAndIncrement() == 0) {
            part(asked, out, 300_000);
          } else {
            send(out, "200 OK", other, "ETag: \"v2\"");
          }
        });
    downloads.fetch(request(), target, MOST, DownloadListener.NONE);
    assertThat(target).hasBinaryContent(other);
  }

  @Test
  void aPartThatIsNotTheOneAskedForIsNotTaken() throws Exception {
    for (String lie :
        List.of(
            "Content-Range: bytes 0-999999/1000003",
            "Content-Range: bytes 299999-1000002/1000003",
            "Content-Range: bytes 300000-1000002/2000000",
            "Content-Range: bytes 300000-300010/1000003",
            "Content-Range: rubbish",
            "X: no range at all")) {
      lying(lie);
    }
    lying("Content-Range: bytes 300000-1000002/1000003\r\nETag: \"v2\"");
  }

  private void lying(String header) throws Exception {
    AtomicInteger requests = new AtomicInteger();
    host.on(
        "/clip",
        (asked, out) -> {
          int number = requests.getAndIncrement();
          if (number == 0) {
            part(asked, out, 300_000);
          } else if (number == 1) {
            send(out, "206 Partial Content", new byte[700_003], header);
          } else {
            good(asked, out);
          }
        });
    downloads.fetch(request(), target, MOST, DownloadListener.NONE);
    assertThat(target).as(header).hasBinaryContent(clip);
    Files.delete(target);
  }

  @Test
  void aPartThatNoHostHasAnyMoreIsBegunAnew() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    host.on(
        "/clip",
        (asked, out) -> {
          switch (requests.getAndIncrement()) {
            case 0 -> part(asked, out, 300_000);
            case 1 ->
                send(out, "416 Range Not Satisfiable", new byte[0], "Content-Range: bytes */5");
            default -> good(asked, out);
          }
        });
    downloads.fetch(request(), target, MOST, DownloadListener.NONE);
    assertThat(target).hasBinaryContent(clip);
  }

  @Test
  void withoutAVersionNothingIsContinued() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    host.on(
        "/clip",
        (asked, out) -> {
          head(out, "200 OK", clip.length);
          out.write(clip, 0, requests.getAndIncrement() == 0 ? 300_000 : clip.length);
        });
    downloads.fetch(request(), target, MOST, DownloadListener.NONE);
    assertThat(target).hasBinaryContent(clip);
    assertThat(host.asked()).allMatch(asked -> asked.header("range").isEmpty());
  }

  @Test
  void theHostsOwnDigestIsHeldAgainstTheFile() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    String digest =
        "Repr-Digest: sha-256=:" + Base64.getEncoder().encodeToString(sha256(clip)) + ":";
    host.on(
        "/clip",
        (asked, out) -> {
          byte[] body = requests.getAndIncrement() == 0 ? new byte[clip.length] : clip;
          send(out, "200 OK", body, "ETag: " + ETAG, digest);
        });
    downloads.fetch(request(), target, MOST, DownloadListener.NONE);
    assertThat(target).hasBinaryContent(clip);
    host.on("/clip", (asked, out) -> send(out, "200 OK", new byte[9], digest));
    assertThat(failure(DownloadListener.NONE)).contains("damaged");
    assertThat(target).hasBinaryContent(clip);
  }

  @Test
  void whatIsTooLargeIsNotFetched() throws Exception {
    host.on("/clip", (asked, out) -> head(out, "200 OK", 1L << 40));
    assertThat(failure(DownloadListener.NONE)).contains("is too large", "10 MB are allowed");
    host.on("/clip", WrongHost::endless);
    assertThat(failure(DownloadListener.NONE)).contains("is too large");
    assertThat(target).doesNotExist();
  }

  @Test
  void whatDoesNotFitOnTheDiskIsNotBegun() {
    host.on("/clip", (asked, out) -> head(out, "200 OK", 999_999_999_999_999_999L));
    assertThat(
            catchThrowableOfType(
                FetchException.class,
                () -> downloads.fetch(request(), target, Long.MAX_VALUE, DownloadListener.NONE)))
        .hasMessageContaining("does not fit on the disk");
  }

  @Test
  void aHostThatGivesNothingIsGivenUp() {
    host.on("/clip", (asked, out) -> send(out, "500 Oops", new byte[0]));
    assertThat(failure(DownloadListener.NONE)).contains("answered 500");
    assertThat(host.asked()).hasSize(4);
    host.on("/clip", (asked, out) -> send(out, "403 No", new byte[0]));
    assertThat(failure(DownloadListener.NONE)).contains("answered 403");
    assertThat(host.asked()).hasSize(5);
    host.on("/clip", (asked, out) -> head(out, "200 OK", 100));
    assertThat(failure(DownloadListener.NONE)).contains("connection broke off");
  }

  @Test
  void aHostThatFallsSilentIsGivenUp() {
    CountDownLatch end = new CountDownLatch(1);
    host.on(
        "/clip",
        (asked, out) -> {
          head(out, "200 OK", 100);
          await(end);
        });
    FetchException given =
        catchThrowableOfType(
            FetchException.class,
            () ->
                new Downloads(web(Duration.ofMillis(100)), Duration.ZERO)
                    .fetch(request(), target, MOST, DownloadListener.NONE));
    end.countDown();
    assertThat(given).hasMessageContaining("too long");
  }

  @Test
  void oneFileIsNotFetchedTwiceAtOnce() throws Exception {
    host.on("/clip", this::good);
    List<String> second = new ArrayList<>();
    downloads.fetch(
        request(),
        target,
        MOST,
        (done, whole) -> {
          if (done > clip.length / 2 && second.isEmpty()) {
            second.add(failure(DownloadListener.NONE));
          }
        });
    assertThat(second).singleElement().asString().contains("is being fetched already");
    assertThat(target).hasBinaryContent(clip);
  }

  @Test
  void aFoundAddressOfThisComputerIsRefused() {
    host.on("/clip", this::good);
    assertThat(
            catchThrowableOfType(
                FetchException.class,
                () ->
                    downloads.fetch(
                        WebRequest.found(host.at("/clip")), target, MOST, DownloadListener.NONE)))
        .hasMessageContaining("local network");
    assertThat(host.asked()).isEmpty();
  }

  @Test
  void aDamagedNoteMeansToBeginAnew() throws Exception {
    host.on("/clip", this::good);
    Files.createDirectories(target.getParent());
    Files.write(target.resolveSibling("clip.mp4.part"), new byte[500]);
    for (String note :
        List.of("", "{", "[]", "{\"address\":null}", "{\"address\":1,\"etag\":{}}")) {
      Files.writeString(target.resolveSibling("clip.mp4.part.json"), note);
      downloads.fetch(request(), target, MOST, DownloadListener.NONE);
      assertThat(target).hasBinaryContent(clip);
    }
  }

  private static final class Killed extends RuntimeException {
    @java.io.Serial private static final long serialVersionUID = 1L;
  }

  /** Stands for the end of a program: nothing of ours runs after it but the closing of files. */
  private static void killAt(long done, long place) {
    if (done >= place) {
      throw new Killed();
    }
  }

  private static void tell(CountDownLatch latch, long done) {
    if (done > 400_000) {
      latch.countDown();
    }
  }

  private String failure(DownloadListener listener) {
    try {
      downloads.fetch(request(), target, MOST, listener);
      return "";
    } catch (FetchException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private void good(WrongHost.Asked asked, OutputStream out) throws IOException {
    part(asked, out, clip.length);
  }

  /** As much as asked for, but not more than this, whatever was promised. */
  private void part(WrongHost.Asked asked, OutputStream out, int most) throws IOException {
    boolean same = asked.header("if-range").equals(ETAG);
    int start = same ? Integer.parseInt(asked.header("range").replaceAll("\\D", "")) : 0;
    if (same) {
      head(
          out,
          "206 Partial Content",
          clip.length - start,
          "ETag: " + ETAG,
          "Content-Range: bytes " + start + "-" + (clip.length - 1) + "/" + clip.length);
    } else {
      head(out, "200 OK", clip.length, "ETag: " + ETAG);
    }
    int length = Math.min(most, clip.length - start);
    out.write(clip, start, length);
    sent.addAndGet(length);
  }

  private WebRequest request() {
    return WebRequest.typed(host.at("/clip"));
  }

  private List<String> leftovers() throws IOException {
    try (var files = Files.list(target.getParent())) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static Web web(Duration silence) {
    return new Web(new WebTimes(LONG, silence, LONG, Duration.ZERO), Neighbourhood::has);
  }

  private static byte[] clip(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private static byte[] sha256(byte[] bytes) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
