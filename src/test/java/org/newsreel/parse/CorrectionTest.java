package org.newsreel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Page;
import org.newsreel.model.Passage;
import org.newsreel.model.Passage.Role;
import org.newsreel.model.Person;
import org.newsreel.model.Story;
import org.newsreel.model.StoryField;
import org.newsreel.source.PageSource;

class CorrectionTest {
  private static final String DUMP =
      """
      Ferries sail again
      01:06
      Ann Lee
      January 7, 2024
      Harbour and sea
      [Video transcript]
      The first ferry left the harbour at dawn on Sunday morning.
      Maria Holm, captain:
      We had been waiting for this day all winter.
      The crew was up before the sun.
      (Tom Fox, mayor)
      "The island needs its boats, and so do we."
      Many islanders came down to the quay to see it off.
      Skip next section More stories
      A lighthouse gets a new lamp
      """;

  private final Story read = parse(DUMP);

  @Test
  void withoutChangesItIsTheStoryThatWasRead() {
    assertThat(Correction.NONE.of(read)).isEqualTo(read);
    assertThat(turns(read))
        .containsExactly(
            ": The first ferry left the harbour at dawn on Sunday morning."
                + " | Maria Holm, captain:"
                + " | We had been waiting for this day all winter."
                + " | The crew was up before the sun.",
            "Tom Fox: \"The island needs its boats, and so do we.\"",
            ": Many islanders came down to the quay to see it off.");
  }

  @Test
  void aNewLabelNamesWhoSaysTheTextBelowItUpToTheNextTurn() {
    Story corrected = with("Maria Holm, captain:", Role.LABEL);
    assertThat(turns(corrected))
        .containsExactly(
            ": The first ferry left the harbour at dawn on Sunday morning.",
            "Maria Holm: We had been waiting for this day all winter."
                + " | The crew was up before the sun.",
            "Tom Fox: \"The island needs its boats, and so do we.\"",
            ": Many islanders came down to the quay to see it off.");
    assertThat(corrected.transcript().turns().get(1).speaker())
        .isEqualTo(new Person("Maria Holm", "captain"));
  }

  @Test
  void textBelowALabelThatIsTakenAwayGoesOnWithTheVoiceAbove() {
    assertThat(turns(with("(Tom Fox, mayor)", Correction.LEFT_OUT)))
        .singleElement()
        .asString()
        .startsWith(": The first ferry")
        .endsWith("to see it off.");
  }

  @Test
  void aLabelThatTheReaderMovesTakesTheQuotationAlong() {
    Correction moved =
        Correction.NONE
            .withRole(line("(Tom Fox, mayor)"), Correction.LEFT_OUT)
            .withRole(line("The crew was"), Role.LABEL);
    assertThat(turns(moved.of(read)))
        .contains(
            "The crew was up before the sun.: \"The island needs its boats, and so do we.\"",
            ": Many islanders came down to the quay to see it off.");
  }

  @Test
  void aNewLineOfTextJoinsTheTurnItStandsWithinOrElseTheNarration() {
    Story without = with("We had been", Correction.LEFT_OUT);
    assertThat(without.transcript().text()).doesNotContain("all winter");
    Correction back = Correction.NONE.withRole(line("We had been"), Role.TEXT);
    assertThat(turns(back.of(without))).isEqualTo(turns(read));
    assertThat(turns(with("A lighthouse", Role.TEXT)))
        .endsWith(
            ": Many islanders came down to the quay to see it off."
                + " | A lighthouse gets a new lamp");
    assertThat(turns(with("(Tom Fox, mayor)", Role.TEXT)).getFirst())
        .contains("(Tom Fox, mayor) | \"The island");
  }

  @Test
  void aLineOfTextRightBelowALabelIsWhatTheLabelNames() {
    Story bare = with("\"The island", Correction.LEFT_OUT);
    assertThat(turns(bare)).hasSize(1);
    Story back = Correction.NONE.withRole(line("\"The island"), Role.TEXT).of(bare);
    assertThat(turns(back)).isEqualTo(turns(read));
  }

  @Test
  void anotherLineAsTitleTakesThePlaceOfTheFirst() {
    Story corrected = with("Harbour and sea", Role.TITLE);
    assertThat(corrected.title()).isEqualTo("Harbour and sea");
    assertThat(corrected.passages().get(line("Ferries sail")).role())
        .isEqualTo(Correction.LEFT_OUT);
    assertThat(corrected.id()).isEqualTo(read.id());
    Correction again =
        Correction.NONE
            .withRole(line("Harbour and sea"), Role.TITLE)
            .withRole(line("A lighthouse"), Role.TITLE);
    assertThat(again.of(read).title()).isEqualTo("A lighthouse gets a new lamp");
  }

  @Test
  void linesOfTheHeadFillTheirFields() {
    assertThat(with("Harbour and sea", Role.LEDE).lede()).isEqualTo("Harbour and sea");
    assertThat(with("Harbour and sea", Role.AUTHORS).authors())
        .extracting(Person::name)
        .containsExactly("Ann Lee", "Harbour and sea");
    assertThat(with("Ann Lee", Correction.LEFT_OUT).authors()).isEmpty();
    assertThat(with("01:06", Correction.LEFT_OUT).length()).isEmpty();
    assertThat(with("January", Correction.LEFT_OUT).published()).isEmpty();
    assertThat(read.length()).contains(Duration.ofSeconds(66));
  }

  @Test
  void whatTheReaderWritesIsTheField() {
    Story corrected =
        Correction.NONE
            .withField(StoryField.TITLE, " Boats are back ")
            .withField(StoryField.AUTHORS, "Ann Lee; Tom Fox (Oslo)")
            .withField(StoryField.DATE, "2 March 2025")
            .withField(StoryField.LANGUAGE, "en-GB")
            .withField(StoryField.SOURCE, "Harbour Radio")
            .withField(StoryField.LEDE, "")
            .of(read);
    assertThat(corrected.title()).isEqualTo("Boats are back");
    assertThat(corrected.authors())
        .containsExactly(Person.named("Ann Lee"), new Person("Tom Fox", "Oslo"));
    assertThat(corrected.published()).contains(LocalDate.of(2025, 3, 2));
    assertThat(corrected.language()).isEqualTo("en-GB");
    assertThat(corrected.source()).isEqualTo("Harbour Radio");
    assertThat(corrected.lede()).isEmpty();
    assertThat(corrected.transcript()).isEqualTo(read.transcript());
  }

  @Test
  void aDateThatIsNotUnderstoodLeavesTheOneOnThePage() {
    Correction wrong = Correction.NONE.withField(StoryField.DATE, "some day");
    assertThat(wrong.of(read).published()).isEqualTo(read.published());
    assertThat(Correction.NONE.withField(StoryField.DATE, "").of(read).published()).isEmpty();
    assertThat(Correction.dateIn("some day", "en")).isEqualTo(Optional.empty());
  }

  @Test
  void whatTheReaderConfirmsIsNoLongerUnsureAndChangesNothing() {
    int guess = line("Harbour and sea");
    assertThat(read.passages().get(guess).unsure()).isTrue();
    Story confirmed = Correction.NONE.withRole(guess, Correction.LEFT_OUT).of(read);
    assertThat(confirmed.passages()).noneMatch(Passage::unsure);
    assertThat(confirmed.transcript()).isEqualTo(read.transcript());
    assertThat(confirmed.title()).isEqualTo(read.title());
  }

  @Test
  void whateverIsChangedEveryTextLineIsInTheTranscriptOnceAndEveryPassageStays() throws Exception {
    Random random = new Random(7);
    Role[] choices = {Role.TITLE, Role.LEDE, Role.LABEL, Role.TEXT, Correction.LEFT_OUT};
    for (Path dump : Dumps.all()) {
      Story story = story(dump);
      for (int round = 0; round < 40; round++) {
        Correction correction = Correction.NONE;
        for (int i = 0; i < 1 + round / 4; i++) {
          correction =
              correction.withRole(
                  random.nextInt(story.passages().size()), choices[random.nextInt(choices.length)]);
        }
        Story corrected = correction.of(story);
        assertThat(corrected.passages())
            .extracting(Passage::text)
            .isEqualTo(story.passages().stream().map(Passage::text).toList());
        List<String> text = new ArrayList<>();
        corrected.transcript().paragraphs().forEach(each -> text.add(each.text()));
        assertThat(text)
            .as("%s, %s", dump.getFileName(), correction)
            .isEqualTo(
                corrected.passages().stream()
                    .filter(each -> each.role() == Role.TEXT)
                    .map(Passage::text)
                    .toList());
      }
    }
  }

  private static Story story(Path dump) throws IOException {
    try {
      return StoryParsers.parse(new PageSource().read(dump));
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private Story with(String start, Role role) {
    return Correction.NONE.withRole(line(start), role).of(read);
  }

  private int line(String start) {
    for (int i = 0; i < read.passages().size(); i++) {
      if (read.passages().get(i).text().startsWith(start)) {
        return i;
      }
    }
    throw new IllegalArgumentException(start);
  }

  private static List<String> turns(Story story) {
    return story.transcript().turns().stream()
        .map(
            turn ->
                turn.speaker().name()
                    + ": "
                    + turn.paragraphs().stream()
                        .map(each -> each.text())
                        .collect(Collectors.joining(" | ")))
        .toList();
  }

  private static Story parse(String text) {
    try {
      return new TextDumpParser().parse(new Page("", text));
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
