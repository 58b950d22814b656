package org.newsreel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsreel.captions.CaptionFormat;
import org.newsreel.captions.CaptionFormats;
import org.newsreel.captions.CaptionsException;
import org.newsreel.captions.Cue;
import org.newsreel.intake.CaptionsFile;
import org.newsreel.intake.Problem;
import org.newsreel.source.FetchException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What can be done with files of captions. */
@Command(name = "captions", description = "Works with files of captions.")
final class CaptionsVerb {
  private final Streams streams;

  CaptionsVerb(Newsreel newsreel) {
    streams = newsreel.streams();
  }

  /**
   * Makes captions of another form.
   *
   * @param in what to read
   * @param out what to write
   */
  @Command(
      name = "convert",
      description =
          "Makes captions of another form: vtt, srt, ttml, json, html or textgrid, as OUT ends. What"
              + " IN is can be seen from its text.")
  int convert(
      @Parameters(paramLabel = "IN", description = "Captions of any of these forms.") Path in,
      @Parameters(
              paramLabel = "OUT",
              converter = TargetReader.class,
              description = "The file to write; one that is there is replaced.")
          Target out) {
    try {
      write(CaptionsFile.read(in), out);
      return Commands.DONE;
    } catch (FetchException | CaptionsException e) {
      streams.complain(Problem.from(e).what(), "Nothing was written");
    } catch (IOException e) {
      streams.complain(out.file + " could not be written: " + e, "Give another name or folder");
    }
    return Commands.AT_FAULT;
  }

  private void write(List<Cue> cues, Target out) throws IOException {
    Files.writeString(out.file, out.format.write(cues), UTF_8);
    if (cues.isEmpty()) {
      streams.complain("There are no captions in it", out.file + " is empty but for its form");
    }
  }

  /** A file to be written, and its form. */
  record Target(Path file, CaptionFormat format) {}

  private static final class TargetReader implements ITypeConverter<Target> {
    @Override
    public Target convert(String word) {
      return CaptionFormats.ofFile(word)
          .map(format -> new Target(Path.of(word), format))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + word + "' ends in none of " + CaptionFormats.names()));
    }
  }
}
