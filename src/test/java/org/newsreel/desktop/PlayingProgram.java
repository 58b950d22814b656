package org.newsreel.desktop;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.newsreel.audio.PcmStream;
import org.newsreel.player.SoundPlayer;
import org.newsreel.player.TestSound;

/**
 * Plays as it is told, in a process of its own with the test's sound device, and writes down what
 * the clock says: {@code WALL T CLOCK} every 10 ms and {@code WALL NAME} for everything it does.
 *
 * <p>Arguments: LOG SOUND COMMAND..., with SOUND one of {@code speech} and {@code tone}, and
 * commands such as {@code play}, {@code pause}, {@code seek=12.5}, {@code speed=0.75}, {@code
 * until=14}, {@code wait=3} (seconds) and {@code ended} (waits until nothing runs).
 */
public final class PlayingProgram {
  /** Of the test's sounds. */
  static final int RATE = 44_100;

  private final PrintStream log;
  private final SoundPlayer player;

  private PlayingProgram(PrintStream log, SoundPlayer player) {
    this.log = log;
    this.player = player;
  }

  /** Plays. */
  public static void main(String[] words) throws IOException, InterruptedException {
    PcmStream sound = sound(words[1]);
    try (PrintStream log = new PrintStream(Path.of(words[0]).toFile(), StandardCharsets.US_ASCII);
        SoundPlayer player = SoundPlayer.open(() -> sound, sound.length())) {
      PlayingProgram program = new PlayingProgram(log, player);
      for (int i = 2; i < words.length; i++) {
        program.obey(words[i]);
      }
      program.mark("SILENCE " + player.silence());
    }
  }

  /** The sound that a name stands for: the one place to add a clip's file to. */
  static PcmStream sound(String name) {
    return name.equals("tone") ? TestSound.tone(440, 60, RATE) : TestSound.speech(60, RATE, 20_26);
  }

  private void obey(String word) throws InterruptedException {
    String[] parts = word.split("=", 2);
    double value = parts.length > 1 ? Double.parseDouble(parts[1]) : 0;
    mark(word);
    switch (parts[0]) {
      case "play" -> player.play();
      case "pause" -> player.pause();
      case "seek" -> player.seek(seconds(value));
      case "speed" -> player.setSpeed(value);
      case "until" -> player.playUntil(seconds(value));
      case "wait" -> follow(value);
      default -> throw new IllegalArgumentException(word);
    }
  }

  private void follow(double seconds) throws InterruptedException {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    while (System.nanoTime() < end) {
      double wall = NullSink.wall();
      log.printf("%.4f T %.4f%n", wall, player.clock().position().toNanos() / 1e9);
      Thread.sleep(5);
    }
  }

  private void mark(String name) {
    log.printf("%.4f %s%n", NullSink.wall(), name);
  }

  private static Duration seconds(double seconds) {
    return Duration.ofNanos((long) (seconds * 1e9));
  }
}
