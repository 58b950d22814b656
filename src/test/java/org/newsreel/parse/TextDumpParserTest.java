package org.newsreel.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsreel.model.Page;
import org.newsreel.model.Passage.Role;
import org.newsreel.model.Person;
import org.newsreel.model.Story;
import org.newsreel.model.Turn;

class TextDumpParserTest {
  private static final String HEAD = "Ferries sail again\n\n01:00\n\n[Video transcript]\n\n";
  private static final String END = "\n\nMore ferries will sail on Monday, the owners say.";

  @Test
  void aQuotationOpenedByApostrophesMayBeClosedByAMark() throws ParseException {
    assertThat(quotes(HEAD + "(Kate Brand,\u00a0harbour master)\u00a0 \n''We can't wait.\"" + END))
        .containsExactly("Kate Brand/harbour master: ''We can't wait.\"");
  }

  @Test
  void aQuotationGoesOnUntilItsMarkIsClosed() throws ParseException {
    assertThat(quotes(HEAD + "(Kate Brand, captain)\n“It was dark.\n\nThen it was over.”" + END))
        .containsExactly("Kate Brand/captain: “It was dark.\n\nThen it was over.”");
  }

  @Test
  void aQuotationNeverClosedTakesOneParagraph() throws ParseException {
    assertThat(quotes(HEAD + "(Kate Brand, captain)\n''It was dark." + END))
        .containsExactly("Kate Brand/captain: ''It was dark.");
  }

  @Test
  void aLabelAndItsQuotationMayShareALine() throws ParseException {
    assertThat(quotes(HEAD + "(Kate Brand, captain) «It was dark.»" + END))
        .containsExactly("Kate Brand/captain: «It was dark.»");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(Weather permitting, more will follow.)",
        "(Photo: Ann Lee, Agency)",
        "(New York, USA)",
        "(With material from an agency)"
      })
  void aRemarkInBracketsIsNoLabel(String remark) throws ParseException {
    assertThat(quotes(HEAD + "Ferries sail.\n\n" + remark + "\n\nIt is early." + END)).isEmpty();
  }

  @Test
  void aSoundInBracketsIsACue() throws ParseException {
    assertThat(parse(HEAD + "[laughter]\n\n(SOUNDBITE OF GULLS)" + END).transcript().turns())
        .extracting(Turn::kind)
        .containsExactly(Turn.Kind.CUE, Turn.Kind.CUE, Turn.Kind.NARRATION);
  }

  @Test
  void aFooterGluedToTheLastSentenceIsCutOff() throws ParseException {
    Story story = parse(HEAD + END + "Skip next section More from DWMore from DW");
    assertThat(story.transcript().text()).endsWith("the owners say.");
    assertThat(story.boilerplate()).extracting(each -> each.role()).contains(Role.FOOTER);
  }

  @Test
  void aTitlesTailTellsBroadcasterAndDate() throws ParseException {
    Story story = parse("Ferries – again – DW – 01/07/2024\n\n01:00" + END);
    assertThat(story.title()).isEqualTo("Ferries – again");
    assertThat(story.source()).isEqualTo("DW");
    assertThat(story.published()).contains(LocalDate.of(2024, 1, 7));
  }

  @Test
  void aSpeakersLabelAboveTheTextNamesNoAuthor() throws ParseException {
    assertThat(parse("Ferries sail\nJanuary 7, 2024\nANN LEE, HOST:" + END).authors()).isEmpty();
  }

  @Test
  void theFirstParagraphIsALedeOnlyBelowADateOrAuthors() throws ParseException {
    String text = "It is early here today.\n\nFerries sail." + END;
    assertThat(parse("Ferries sail\n01:00\n" + text).lede()).isEmpty();
    assertThat(parse("Ferries sail\nMay 7, 2024\n" + text).lede()).startsWith("It is early");
  }

  @ParameterizedTest
  @CsvSource({"01:52,112", "1:02:03,3723", "12:36 Min.,756", "Dauer 2:05,125", "PT1M35S,95"})
  void aLengthIsReadInItsForms(String line, int seconds) {
    assertThat(ClipLength.in(line)).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({"en,2024-01-07", "de,2024-07-01", "es,2024-07-01"})
  void theLanguageDecidesWhichNumberIsTheMonth(String language, LocalDate day) {
    assertThat(StoryDate.in("01/07/2024", language)).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "07.01.2024",
        "2024-01-07T14:30:00Z",
        "Sonntag, 7. Jan. 2024, 14:30 Uhr",
        "7 كانون الثاني 2024",
        "٠٧/٠١/٢٠٢٤",
        "Published January 7th, 2024",
        "7 января 2024 г."
      })
  void aDateIsReadInItsForms(String line) {
    assertThat(StoryDate.in(line, "de")).contains(LocalDate.of(2024, 1, 7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"99/99/9999", "In 2024 May had 7 storms on the coast", "7 January", "1.2.3.4"})
  void whatIsNoDateIsNone(String line) {
    assertThat(StoryDate.is(line)).isFalse();
  }

  @Test
  void authorsAreToldApart() {
    assertThat(Byline.people("By Ann Lee and Bo\u00a0Berg"))
        .containsExactly(Person.named("Ann Lee"), Person.named("Bo Berg"));
    assertThat(Byline.people("Ann Lee (Oslo) | Jörg von der Heide"))
        .containsExactly(new Person("Ann Lee", "Oslo"), Person.named("Jörg von der Heide"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Home\\n\\nSearch\\n\\nContact",
        "Page not found\\n\\nSorry, we looked everywhere for it."
      })
  void whatIsNoStoryIsRefusedWithWhatWasLookedFor(String text) {
    assertThatThrownBy(() -> parse(text.replace("\\n", "\n")))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("the pasted text")
        .hasMessageContaining("looked for");
  }

  @Test
  void theSameTextReadTwiceIsOneStory() throws ParseException {
    assertThat(parse(HEAD + END).id()).isEqualTo(parse(HEAD + "\n\n" + END).id());
  }

  private static Story parse(String text) throws ParseException {
    return StoryParsers.parse(new Page("", text));
  }

  private static List<String> quotes(String text) throws ParseException {
    return parse(text).transcript().turns().stream()
        .filter(turn -> turn.kind() == Turn.Kind.QUOTE)
        .map(turn -> turn.speaker().name() + "/" + turn.speaker().role() + ": " + turn.text())
        .collect(Collectors.toList());
  }
}
