package org.newsreel.audio;

import java.time.Duration;
import java.util.Arrays;

/** The sound of an MP4 clip, as its edit list puts it together. */
final class EditedSound implements PcmStream {
  private final ClipFile file;
  private final AacTrack track;
  private final Cuts cuts;
  private final int sampleRate;
  private final Duration length;
  private long place;

  private EditedSound(ClipFile file, AacTrack track, Cuts cuts, int sampleRate, Duration length) {
    this.file = file;
    this.track = track;
    this.cuts = cuts;
    this.sampleRate = sampleRate;
    this.length = length;
  }

  /** Closes {@code file} when it is closed itself. */
  static PcmStream open(ClipFile file) throws AudioException {
    Movie movie = Movie.read(file);
    Track track = movie.sound().orElseThrow(() -> file.refused("has no sound"));
    AacConfig config = config(file, SampleEntry.of(file, track));
    if (movie.isFragmented()) {
      throw file.undecodable("is made of fragments");
    }
    AacTrack sound = AacTrack.open(file, track, config);
    Cuts cuts = Cuts.of(file, movie, track, config.sampleRate(), sound.length());
    return new EditedSound(file, sound, cuts, config.sampleRate(), movie.length(file));
  }

  private static AacConfig config(ClipFile file, SampleEntry entry) throws AudioException {
    AacConfig config =
        entry.aac().orElseThrow(() -> file.undecodable("has " + entry.codec() + " sound"));
    if (!config.isPlain()) {
      throw file.undecodable("has " + config.codec() + " sound");
    }
    return config;
  }

  @Override
  public int sampleRate() {
    return sampleRate;
  }

  @Override
  public int channels() {
    return track.channels();
  }

  @Override
  public Duration length() {
    return length;
  }

  @Override
  public int read(float[] samples) throws AudioException {
    int most = samples.length / channels();
    int filled = 0;
    while (filled < most) {
      int frames = readOn(samples, filled, most - filled);
      if (frames < 0) {
        break;
      }
      filled += frames;
      place += frames;
    }
    return filled == 0 && most > 0 ? -1 : filled;
  }

  private int readOn(float[] samples, int first, int most) throws AudioException {
    Cuts.Cut cut = cuts.at(place);
    int frames = (int) Math.min(most, cut.end() - place);
    if (frames <= 0) {
      return -1;
    }
    if (cut.isWait()) {
      Arrays.fill(samples, first * channels(), (first + frames) * channels(), 0);
      return frames;
    }
    return track.read(cut.media() + place - cut.start(), samples, first, frames);
  }

  @Override
  public void seek(Duration time) {
    place = Cuts.frames(time, sampleRate);
  }

  @Override
  public void close() {
    file.close();
  }
}
