package org.newsreel.desktop;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/**
 * A PulseAudio server of our own whose only device is heard by nobody but the recorder. What the
 * recorder writes down is tied to the wall clock by clicks that the server itself plays at known
 * moments, so nothing of the player goes into the measure.
 */
public final class NullSink implements AutoCloseable {
  /** Of the device and the recording. */
  public static final int RATE = 44_100;

  /** The server plays nothing at all of a sound of a few milliseconds. */
  private static final int CLICK_FRAMES = RATE / 10;

  private static final int CLICKS = 7;

  private final Path folder;
  private final Process server;
  private final Process recorder;

  /** The server's own; what is sent just before a channel closes is not heeded. */
  private final SocketChannel console;

  private final ByteArrayOutputStream recorded = new ByteArrayOutputStream();

  /** Starts server and recorder in {@code folder}, which is short enough for a socket's name. */
  public NullSink(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    writeConfiguration();
    server = startServer();
    console = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("cli.sock")));
    tell("load-sample click " + folder.resolve("click.wav"));
    recorder =
        run(
            "parec",
            "-d",
            "null.monitor",
            "--rate=" + RATE,
            "--channels=1",
            "--format=s16le",
            "--latency-msec=20");
    Thread.ofPlatform().daemon().start(this::copy);
    while (recordedBytes() == 0 && recorder.isAlive()) {
      recorder.waitFor(20, TimeUnit.MILLISECONDS);
    }
  }

  /** Whether the programs that this needs are on the computer. */
  public static boolean isPossible() {
    return Stream.of("pulseaudio", "parec")
            .allMatch(name -> Files.isExecutable(Path.of("/usr/bin", name)))
        && Files.exists(Path.of("/usr/share/alsa/alsa.conf"));
  }

  /** What a program that is to play here finds in its environment. */
  public Map<String, String> environment() {
    return Map.of(
        "PULSE_SERVER", "unix:" + folder.resolve("pulse.sock"),
        "PULSE_COOKIE", folder.resolve("cookie").toString(),
        "XDG_RUNTIME_DIR", folder.toString(),
        "ALSA_CONFIG_PATH", folder.resolve("asound.conf").toString());
  }

  /**
   * Has the server play a click.
   *
   * @return the wall time, in seconds, at which it was told to
   */
  public double click() throws IOException {
    double told = wall();
    tell("play-sample click null");
    return told;
  }

  /**
   * The wall time of the recording's first sample: a few clicks are played, and looked for in what
   * has been recorded.
   */
  public double recordingStart() throws IOException, InterruptedException {
    List<Double> starts = new ArrayList<>();
    await(0.5);
    for (int i = 0; i < CLICKS; i++) {
      int before = recording().length;
      double told = click();
      await(0.3);
      float[] heard = recording();
      int click =
          IntStream.range(before - RATE / 10, heard.length)
              .filter(frame -> Math.abs(heard[frame]) > 0.3)
              .findFirst()
              .orElseThrow();
      starts.add(told - click / (double) RATE);
    }
    System.getLogger("journey").log(System.Logger.Level.INFO, "recording starts at " + starts);
    return starts.stream().sorted().toList().get(CLICKS / 2);
  }

  /** All that the device has received so far, as samples between -1 and 1. */
  public float[] recording() {
    byte[] bytes;
    synchronized (recorded) {
      bytes = recorded.toByteArray();
    }
    float[] samples = new float[bytes.length / 2];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) ((bytes[2 * i] & 0xff) | bytes[2 * i + 1] << 8) / 32_768f;
    }
    return samples;
  }

  /** Ends the server under whoever plays. */
  public void kill() {
    server.destroyForcibly().onExit().join();
  }

  /** The wall clock in seconds. */
  public static double wall() {
    return System.currentTimeMillis() / 1e3;
  }

  @Override
  public void close() throws IOException {
    console.close();
    recorder.destroyForcibly().onExit().join();
    server.destroyForcibly().onExit().join();
  }

  private Process startServer() throws IOException, InterruptedException {
    Process started =
        run(
            "pulseaudio",
            "-n",
            "--daemonize=no",
            "--use-pid-file=no",
            "--exit-idle-time=-1",
            "-L",
            "module-native-protocol-unix auth-anonymous=1 socket=" + folder.resolve("pulse.sock"),
            "-L",
            "module-cli-protocol-unix socket=" + folder.resolve("cli.sock"),
            "-L",
            "module-null-sink sink_name=null rate=" + RATE);
    Path socket = folder.resolve("cli.sock");
    while (!Files.exists(socket) && started.isAlive()) {
      started.waitFor(20, TimeUnit.MILLISECONDS);
    }
    return started;
  }

  private void tell(String command) throws IOException {
    console.write(ByteBuffer.wrap((command + "\n").getBytes(StandardCharsets.US_ASCII)));
  }

  private void writeConfiguration() throws IOException {
    Files.writeString(
        folder.resolve("asound.conf"),
        """
        </usr/share/alsa/alsa.conf>
        pcm.!default { type pulse }
        ctl.!default { type pulse }
        """);
    byte[] click = new byte[2 * CLICK_FRAMES];
    for (int i = 0; i < CLICK_FRAMES; i++) {
      click[2 * i + 1] = (byte) (i / 10 % 2 == 0 ? 120 : -120);
    }
    try (AudioInputStream sound =
        new AudioInputStream(
            new ByteArrayInputStream(click),
            new AudioFormat(RATE, 16, 1, true, false),
            CLICK_FRAMES)) {
      AudioSystem.write(sound, AudioFileFormat.Type.WAVE, folder.resolve("click.wav").toFile());
    }
  }

  private Process run(String... command) throws IOException {
    List<String> words = new ArrayList<>(List.of(command));
    words.set(0, "/usr/bin/" + command[0]);
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().putAll(environment());
    builder.environment().put("HOME", folder.toString());
    builder.redirectError(folder.resolve(command[0] + ".log").toFile());
    return builder.start();
  }

  /** Waits until so much more has been received. */
  public void await(double seconds) throws InterruptedException {
    int enough = recordedBytes() + 2 * (int) (seconds * RATE);
    while (recordedBytes() < enough && recorder.isAlive()) {
      recorder.waitFor(20, TimeUnit.MILLISECONDS);
    }
  }

  private int recordedBytes() {
    synchronized (recorded) {
      return recorded.size();
    }
  }

  private void copy() {
    byte[] bytes = new byte[4096];
    try (InputStream in = recorder.getInputStream()) {
      for (int got = in.read(bytes); got >= 0; got = in.read(bytes)) {
        synchronized (recorded) {
          recorded.write(bytes, 0, got);
        }
      }
    } catch (IOException e) {
      // The recorder was told to end.
      return;
    }
  }
}
