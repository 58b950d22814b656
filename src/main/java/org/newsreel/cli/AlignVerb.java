package org.newsreel.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsreel.align.AlignException;
import org.newsreel.align.AlignListener;
import org.newsreel.align.AlignTask;
import org.newsreel.align.Aligner;
import org.newsreel.align.Aligners;
import org.newsreel.audio.AudioDecoder;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;
import org.newsreel.captions.CaptionFormat;
import org.newsreel.captions.CaptionFormats;
import org.newsreel.intake.Problem;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.Transcript;
import org.newsreel.parse.Languages;
import org.newsreel.source.FetchException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Finds when the words of a text are said in a clip, and keeps nothing. */
@Command(
    name = "align",
    description =
        "Finds when each word of a text is said in a clip. That the two do not belong together is an"
            + " answer too, and ends with 0.")
final class AlignVerb implements Callable<Integer> {
  private final Streams streams;
  private final Aligner aligner = Aligners.best();

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "CLIP", description = "A video or a sound file.")
  private Path clip = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "TRANSCRIPT",
      description = "What is said in it: plain text in UTF-8, a line for each paragraph.")
  private Path text = Path.of("");

  @Option(
      names = "--language",
      paramLabel = "TAG",
      converter = TagReader.class,
      description = "The text's language, such as en or pt-BR; told from the text if not given.")
  private @Nullable String language;

  @Option(
      names = "--json",
      description =
          "One JSON object: a time in seconds for each word of the text, in its order, and how sure"
              + " it is.")
  private boolean json;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = FormatReader.class,
      description = "Captions: vtt, srt, ttml, json, html or textgrid.")
  private @Nullable CaptionFormat format;

  AlignVerb(Newsreel newsreel) {
    streams = newsreel.streams();
  }

  @Override
  public Integer call() throws AlignException {
    if (json && format != null) {
      throw misuse();
    }
    try {
      say(align(TranscriptFile.read(text)));
      return Commands.DONE;
    } catch (FetchException e) {
      streams.complain(Problem.from(e).what(), "Give a file of plain text in UTF-8");
    } catch (AudioException e) {
      streams.complain(Problem.from(e).what(), "Give another copy of the clip");
    }
    return Commands.AT_FAULT;
  }

  private ParameterException misuse() {
    if (spec == null) {
      throw new IllegalStateException("picocli tells the verb who it is before it calls it");
    }
    return new ParameterException(spec.commandLine(), "Give either --json or --format, not both");
  }

  private Alignment align(Transcript transcript) throws AudioException, AlignException {
    try (PcmStream sound = AudioDecoder.open(clip)) {
      String tag = language == null ? Languages.of(transcript.text()) : language;
      AlignTask task = new AlignTask(transcript, tag);
      Duration before = processorTime();
      TimedTranscript times = aligner.align(sound, task, AlignListener.NONE);
      Duration spent = processorTime().minus(before);
      return new Alignment(task, times, spent);
    }
  }

  /** Of all threads of this program; a program that it asks for help is not counted. */
  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private void say(Alignment alignment) {
    if (json) {
      streams.out().println(AlignmentJson.of(alignment));
    } else if (format != null) {
      streams.out().print(format.write(alignment.task().transcript(), alignment.times()));
      if (alignment.times().words().isEmpty()) {
        streams.complain("There are no captions", alignment.times().reason());
      }
    } else {
      streams.out().println(alignment.summary());
    }
  }

  private static final class TagReader implements ITypeConverter<String> {
    @Override
    public String convert(String word) {
      try {
        return new Locale.Builder().setLanguageTag(word.replace('_', '-')).build().toLanguageTag();
      } catch (IllformedLocaleException e) {
        throw new TypeConversionException("'" + word + "' is no language, as en or pt-BR is");
      }
    }
  }

  private static final class FormatReader implements ITypeConverter<CaptionFormat> {
    @Override
    public CaptionFormat convert(String word) {
      return CaptionFormats.named(word.toLowerCase(Locale.ROOT))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + word + "' is none of " + CaptionFormats.names()));
    }
  }
}
