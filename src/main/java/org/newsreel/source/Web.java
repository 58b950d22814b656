package org.newsreel.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one place that opens connections: http and https only, within limits of time and size, at
 * most ten redirects, none to another scheme, none into the local network unless the reader gave an
 * address there. Sends no cookies. Any thread may call; an interrupted one is back soon.
 */
public final class Web {
  private static final int MOST_REDIRECTS = 10;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int UNCHANGED = 304;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);

  private static final String AGENT =
      Optional.ofNullable(Web.class.getModule().getDescriptor())
          .flatMap(ModuleDescriptor::rawVersion)
          .map(version -> "Newsreel/" + version)
          .orElse("Newsreel");

  private final WebTimes times;
  private final Courtesy courtesy;
  private final Gate gate;

  /** A connection into the local network that the reader asked for is never used for others. */
  private @Nullable HttpClient local;

  private @Nullable HttpClient anywhere;

  private static final class OfProcess {
    static final Web WEB = new Web(WebTimes.USUAL, Neighbourhood::has);
  }

  Web(WebTimes times, Predicate<InetAddress> isLocal) {
    this.times = times;
    this.gate = new Gate(isLocal, times.connect());
    this.courtesy = new Courtesy(times.gap(), InstantSource.system(), Thread::sleep);
  }

  /** The one of this process, so that all of it is polite together. */
  public static Web ofProcess() {
    return OfProcess.WEB;
  }

  WebTimes times() {
    return times;
  }

  /**
   * Fetches a page or a feed.
   *
   * @param limit how large it may be when unpacked
   * @throws WebException if there is no such host or page, it answers with an error, takes too
   *     long, leads where it must not, or the line breaks; and after an interruption, which stays
   *     set
   * @throws FetchException if it is too large
   */
  public WebAnswer get(WebRequest request, FileLimit limit) throws FetchException {
    try (Answer answer = open(request, conditions(request))) {
      if (answer.status() == UNCHANGED) {
        return answer(answer, new byte[0]);
      }
      if (answer.status() != 200) {
        throw refused(answer);
      }
      return answer(answer, read(answer, limit));
    }
  }

  private static Map<String, String> conditions(WebRequest request) {
    Map<String, String> headers = new TreeMap<>();
    headers.put("Accept-Encoding", "gzip");
    if (!request.etag().isEmpty()) {
      headers.put("If-None-Match", request.etag());
    }
    if (!request.lastModified().isEmpty()) {
      headers.put("If-Modified-Since", request.lastModified());
    }
    return headers;
  }

  private byte[] read(Answer answer, FileLimit limit) throws FetchException {
    String place = answer.address().toString();
    if (answer.length() > limit.bytes()) {
      throw limit.tooLarge(place);
    }
    try (WatchedBody body = new WatchedBody(answer.body(), times.silence(), times.whole())) {
      InputStream unpacked = Unpacking.of(place, answer.header("Content-Encoding"), body);
      // A file that is packed itself, such as feed.xml.gz.
      return limit.readOrThrow(place, Unpacking.gunzipped(unpacked));
    } catch (IOException e) {
      throw broken(answer.host(), e);
    }
  }

  private static WebAnswer answer(Answer answer, byte[] bytes) {
    String type = answer.header("Content-Type");
    Matcher charset = CHARSET.matcher(type);
    return new WebAnswer(
        answer.address().toString(),
        answer.status() == UNCHANGED,
        bytes,
        type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT),
        charset.find() ? charset.group(1) : "",
        answer.header("ETag"),
        answer.header("Last-Modified"));
  }

  /** What an answer means that is none of those wanted; remembers if its host is busy. */
  WebException refused(Answer answer) {
    Duration rest =
        answer.status() == WebFault.BUSY || answer.status() == 503
            ? WebFault.retryAfter(answer.header("Retry-After"), InstantSource.system().instant())
            : Duration.ZERO;
    courtesy.rest(answer.host(), rest);
    return WebFault.ofStatus(answer.host(), answer.status(), rest);
  }

  /**
   * Asks, and follows redirects to an answer that is none.
   *
   * @param headers to send at every hop
   */
  Answer open(WebRequest request, Map<String, String> headers) throws WebException {
    URI address =
        WebAddress.parse(request.address())
            .orElseThrow(
                () -> new WebException(request.address(), "is no address of a page on the web"));
    try {
      boolean mayBeLocal = request.typed() && gate.isLocal(address);
      return follow(address, mayBeLocal, headers);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WebException(address.getHost(), WebFault.BROKEN_OFF, e);
    }
  }

  private Answer follow(URI start, boolean mayBeLocal, Map<String, String> headers)
      throws WebException, InterruptedException {
    URI address = start;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      Answer answer = ask(address, mayBeLocal, headers);
      if (!REDIRECTS.contains(answer.status())) {
        return answer;
      }
      answer.close();
      address = next(answer);
    }
    throw new WebException(
        start.getHost(), "sends us in circles: more than " + MOST_REDIRECTS + " redirects");
  }

  private static URI next(Answer answer) throws WebException {
    String location = asWritten(answer.header("Location"));
    return WebAddress.resolve(answer.address(), location)
        .orElseThrow(
            () ->
                new WebException(
                    answer.host(), "sends us to \"" + location + "\", which is not on the web"));
  }

  /** Headers are read byte by byte, but addresses in them are often written in UTF-8. */
  private static String asWritten(String location) {
    String written = new String(location.getBytes(ISO_8859_1), UTF_8);
    return written.indexOf('\uFFFD') < 0 ? written : location;
  }

  private Answer ask(URI address, boolean mayBeLocal, Map<String, String> headers)
      throws WebException, InterruptedException {
    String host = address.getHost();
    boolean isLocal = gate.isLocal(address);
    if (isLocal && !mayBeLocal) {
      throw new WebException(
          host, "is in the local network, where only an address that you type may lead");
    }
    Courtesy.Visit visit = courtesy.begin(host);
    boolean answered = false;
    try {
      HttpResponse<InputStream> response =
          client(isLocal)
              .send(request(address, headers), HttpResponse.BodyHandlers.ofInputStream());
      answered = true;
      return new Answer(address, response.statusCode(), response.headers(), response.body(), visit);
    } catch (IOException e) {
      throw broken(host, e);
    } catch (IllegalArgumentException e) {
      throw new WebException(address.toString(), "is no address of a page on the web", e);
    } finally {
      if (!answered) {
        visit.close();
      }
    }
  }

  private HttpRequest request(URI address, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).timeout(times.silence()).setHeader("User-Agent", AGENT);
    headers.forEach(request::setHeader);
    return request.build();
  }

  /** An interrupted reader of a body meets an ordinary failure with the flag set. */
  static WebException broken(String host, IOException failure) {
    return Thread.currentThread().isInterrupted()
        ? new WebException(host, WebFault.BROKEN_OFF, new InterruptedException())
        : WebFault.of(host, failure);
  }

  private synchronized HttpClient client(boolean forLocal) {
    HttpClient client = forLocal ? local : anywhere;
    if (client == null) {
      client = newClient();
    }
    if (forLocal) {
      local = client;
    } else {
      anywhere = client;
    }
    return client;
  }

  /** Version 1.1, because asking for more upsets some old servers and wins nothing here. */
  private HttpClient newClient() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(times.connect())
        .build();
  }
}
