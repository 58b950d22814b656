package org.newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignVerbTest {
  private static final Path SAMPLES = Path.of("assets/samples");
  private static final Path CLIP = SAMPLES.resolve("nachtzug/clip.mp4");

  /** The first words of the clip. */
  private static final String BEGINNING =
      "Kurz nach zehn geht ein Ruck durch die Wagen. Der Nachtzug aus Lindenfurt rollt an:"
          + " zw\u00F6lf Wagen, zweihundert Betten, und kein einziges ist mehr frei.";

  private static final Pattern CUE =
      Pattern.compile("(\\d\\d:\\d\\d:\\d\\d)[.,](\\d{3}) --> (\\d\\d:\\d\\d:\\d\\d)[.,](\\d{3})");

  private record TimedText(String text, double start) {}

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"harbour-seagrass", "nachtzug"})
  void theWordsOfASampleComeOutInTheirOrderAndMostlyWhereTheyAreSaid(String name)
      throws IOException {
    List<TimedText> reference = reference(name);
    Path text = text(String.join(" ", reference.stream().map(TimedText::text).toList()));
    JsonObject json = json(align(SAMPLES.resolve(name).resolve("clip.mp4"), text, "--json"));
    assertThat(texts(json)).isEqualTo(reference.stream().map(TimedText::text).toList());
    assertThat(json.get("rung").getAsString()).isEqualTo("WORDS");
    assertThat(json.get("cpu_s").getAsDouble()).isPositive();
    long near = 0;
    for (int i = 0; i < reference.size(); i++) {
      JsonObject word = words(json).get(i);
      boolean spoken = word.get("spoken").getAsBoolean();
      if (spoken && Math.abs(word.get("start").getAsDouble() - reference.get(i).start()) < 0.2) {
        near++;
      }
    }
    assertThat((double) near / reference.size()).isGreaterThan(0.8);
  }

  @Test
  void marksThatFrenchSetsApartCountWithTheWordBefore() throws IOException {
    Path text =
        text("Kurz nach zehn\u00A0? geht \u2013 ein \u00AB Ruck \u00BB durch : die Wagen !?");
    assertThat(texts(json(align(CLIP, text, "--json", "--language", "fr"))))
        .containsExactly(
            "Kurz",
            "nach",
            "zehn\u00A0?",
            "geht",
            "\u2013",
            "ein",
            "\u00AB",
            "Ruck \u00BB",
            "durch :",
            "die",
            "Wagen !?");
    assertThat(texts(json(align(CLIP, text, "--json", "--language", "de"))))
        .contains("zehn", "?", ":", "!?");
  }

  @Test
  void aWordThatIsNotSaidHasNoTimes() throws IOException {
    Path text = text("\uFEFF" + BEGINNING.replace(" Der ", "\n\n\u2013 Der "));
    JsonObject dash = words(json(align(CLIP, text, "--json", "--language", "de"))).get(9);
    assertThat(dash.toString()).isEqualTo("{\"text\":\"\u2013\",\"spoken\":false}");
  }

  @Test
  void textThatCannotBeSaidIsNotSyncedWhichIsAnAnswer() throws IOException {
    Spoken spoken = align(CLIP, text("\uD83D\uDE00 \uD83D\uDE80 \u2014"), "--json");
    assertThat(spoken.code()).isZero();
    assertThat(spoken.err()).isEmpty();
    JsonObject json = json(spoken);
    assertThat(json.get("rung").getAsString()).isEqualTo("TEXT_ONLY");
    assertThat(json.get("reason").getAsString()).isNotBlank();
    assertThat(texts(json)).hasSize(3);
    assertThat(words(json)).noneMatch(word -> word.get("spoken").getAsBoolean());
  }

  @Test
  void withoutTimesThereAreNoCaptionsAndTheReasonIsTold() throws IOException {
    Spoken spoken = align(CLIP, text("\u2014 \u2014"), "--format", "vtt");
    assertThat(spoken.code()).isZero();
    assertThat(spoken.out()).isEqualTo("WEBVTT\n");
    assertThat(spoken.complaints()).hasSize(1);
  }

  @Test
  void peopleGetAFewLines() throws IOException {
    Spoken spoken = align(CLIP, text(BEGINNING));
    assertThat(spoken.code()).isZero();
    assertThat(spoken.lines()).hasSizeBetween(1, 3);
    assertThat(spoken.out()).contains("of 25 words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vtt", "srt"})
  void captionsAreInOrderAndDoNotOverlap(String format) throws IOException {
    Spoken spoken = align(CLIP, text(BEGINNING), "--format", format, "--language", "de");
    assertThat(spoken.out()).contains("Kurz nach zehn").doesNotContain("\r");
    assertThat(spoken.out().startsWith("WEBVTT\n\n")).isEqualTo(format.equals("vtt"));
    List<String> times =
        CUE.matcher(spoken.out())
            .results()
            .flatMap(cue -> Stream.of(time(cue, 1), time(cue, 3)))
            .toList();
    assertThat(times).hasSizeGreaterThanOrEqualTo(4).isSorted();
  }

  private static String time(MatchResult cue, int group) {
    return cue.group(group) + "." + cue.group(group + 1);
  }

  @Test
  void aTranscriptThatIsNoneIsToldInOneLine() throws IOException {
    Path binary = folder.resolve("binary");
    byte[] bytes = new byte[4096];
    Arrays.fill(bytes, (byte) 1);
    Files.write(binary, bytes);
    Path western = folder.resolve("western");
    Files.write(western, "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
    Path blank = Files.writeString(folder.resolve("blank"), " \n\u00A0\n\t\n");
    assertRefused(align(CLIP, binary), binary + " is not text. ");
    assertRefused(align(CLIP, western), western + " is not text in UTF-8. ");
    assertRefused(align(CLIP, blank), blank + " is empty. ");
    assertRefused(align(CLIP, folder), folder + " is a folder, not a transcript. ");
    assertRefused(align(CLIP, folder.resolve("none")), folder.resolve("none") + " does not exist.");
  }

  @Test
  void aTranscriptOfMoreThanFiveMegabytesIsRefused() throws IOException {
    Path large = folder.resolve("large");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(TranscriptFile.LIMIT.bytes() + 1L);
    }
    assertRefused(align(CLIP, large), large + " is too large to be a transcript: more than 5 MB.");
  }

  @Test
  void aClipThatIsNoneIsToldInOneLine() throws IOException {
    Path text = text(BEGINNING);
    Path poster = SAMPLES.resolve("nachtzug/poster.jpg");
    assertRefused(align(poster, text), "poster.jpg ");
    assertRefused(align(folder.resolve("none.mp4"), text), "none.mp4 is not there.");
    assertRefused(align(folder, text), folder.getFileName() + " is a folder");
    assertRefused(align(text, text), "transcript.txt ");
  }

  @Test
  void aLanguageThatIsNoneIsWrongUse() throws IOException {
    Spoken spoken = align(CLIP, text(BEGINNING), "--language", "x");
    assertThat(spoken.code()).isEqualTo(Commands.WRONG_USE);
    assertThat(spoken.complaints()).hasSize(1);
  }

  private static void assertRefused(Spoken spoken, String beginning) {
    assertThat(spoken.code()).isEqualTo(Commands.AT_FAULT);
    assertThat(spoken.out()).isEmpty();
    assertThat(spoken.complaints()).hasSize(1);
    assertThat(spoken.err()).startsWith("newsreel: " + beginning);
  }

  private Path text(String text) throws IOException {
    return Files.writeString(folder.resolve("transcript.txt"), text);
  }

  private Spoken align(Path clip, Path text, String... more) {
    Stream<String> words = Stream.of("align", clip.toString(), text.toString());
    return Spoken.of(folder, Stream.concat(words, Stream.of(more)).toArray(String[]::new));
  }

  private static List<TimedText> reference(String name) throws IOException {
    String times = Files.readString(SAMPLES.resolve(name).resolve("timings.json"));
    return JsonParser.parseString(times).getAsJsonObject().getAsJsonArray("words").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(word -> new TimedText(word.get("text").getAsString(), word.get("start").getAsDouble()))
        .toList();
  }

  private static JsonObject json(Spoken spoken) {
    assertThat(spoken.err()).isEmpty();
    assertThat(spoken.lines()).hasSize(1);
    return JsonParser.parseString(spoken.out()).getAsJsonObject();
  }

  private static List<JsonObject> words(JsonObject json) {
    return json.getAsJsonArray("words").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static List<String> texts(JsonObject json) {
    return words(json).stream().map(word -> word.get("text").getAsString()).toList();
  }
}
