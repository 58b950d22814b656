package org.newsreel.align;

import com.google.gson.Gson;
import com.google.gson.annotations.SerializedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsreel.model.Page;
import org.newsreel.model.Paragraph;
import org.newsreel.model.TextRange;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;
import org.newsreel.parse.ParseException;
import org.newsreel.parse.StoryParsers;

/**
 * A recording, what is said in it, and when.
 *
 * @param times for each word of the transcript, start and end in seconds; negative if not known
 */
record Recording(String name, Path clip, Transcript transcript, List<Said> times) {
  record Said(double start, double end) {
    static final Said UNKNOWN = new Said(-1, -1);

    boolean isKnown() {
      return start >= 0;
    }
  }

  private record Reference(List<Timed> words) {}

  private record Timed(
      @SerializedName(value = "text", alternate = "w") String text, Double start, Double end) {
    /** One time for each token: some references count "affaire ?" as one. */
    Stream<Said> said() {
      Said first = start == null ? Said.UNKNOWN : new Said(start, end);
      long more = text.chars().filter(Character::isWhitespace).count();
      return Stream.concat(Stream.of(first), Stream.generate(() -> Said.UNKNOWN).limit(more));
    }
  }

  /** One of the stories that come with the program, whose times are exact. */
  static Recording sample(String name) throws IOException, ParseException {
    return sample(Path.of("assets/samples", name));
  }

  private static Recording sample(Path folder) throws IOException, ParseException {
    Page page = new Page("", Files.readString(folder.resolve("story.txt")));
    return read(folder, "clip.mp4", "timings.json", StoryParsers.parse(page).transcript());
  }

  /** Those with known times in {@code ../shared/speech}, where there is one, and our samples. */
  static List<Recording> all() throws IOException, ParseException {
    List<Recording> all = new ArrayList<>();
    for (Path speech : folders("../shared/speech", "truth.json")) {
      String text = Files.readString(speech.resolve("transcript.txt"));
      all.add(read(speech, "audio.wav", "truth.json", transcript(text)));
    }
    for (Path sample : folders("assets/samples", "timings.json")) {
      all.add(sample(sample));
    }
    return all.stream().filter(each -> each.times().stream().anyMatch(Said::isKnown)).toList();
  }

  private static List<Path> folders(String of, String holding) throws IOException {
    if (!Files.isDirectory(Path.of(of))) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(Path.of(of))) {
      return folders.filter(each -> Files.exists(each.resolve(holding))).sorted().toList();
    }
  }

  private static Recording read(Path folder, String clip, String times, Transcript transcript)
      throws IOException {
    Reference reference =
        new Gson().fromJson(Files.readString(folder.resolve(times)), Reference.class);
    List<Said> said = reference.words().stream().flatMap(Timed::said).toList();
    if (said.size() != transcript.words().size()) {
      throw new IOException(folder + ": the times are of other words");
    }
    return new Recording(folder.getFileName().toString(), folder.resolve(clip), transcript, said);
  }

  private static Transcript transcript(String text) {
    List<Paragraph> paragraphs =
        Stream.of(text.strip().split("\\n\\s*\\n", -1))
            .map(each -> new Paragraph(each, new TextRange(0, each.length())))
            .toList();
    return new Transcript(List.of(Turn.narration(paragraphs)));
  }
}
