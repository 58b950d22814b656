package org.newsreel.library.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Moment;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Person;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryLinks;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TextRange;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;

class MomentsTest {
  private static final Person QUILL = new Person("Ada Quill", "harbour master");

  private final Story story =
      story(
          Turn.narration(List.of(paragraph("The ferry left. It was the first ferry of the day."))),
          new Turn(
              Turn.Kind.QUOTE,
              QUILL,
              List.of(paragraph("No Fähre sails at night. The <b>ferry</b> crews sleep."))));

  @Test
  void aMomentIsASentenceWithItsWordsItsSpeakerAndItsTime() {
    Moment moment = one("fähre");
    assertThat(moment.text()).isEqualTo("No Fähre sails at night.");
    assertThat(hits(moment)).containsExactly("Fähre");
    assertThat(moment.speaker()).isEqualTo(QUILL);
    assertThat(moment.start()).contains(Duration.ofSeconds(11));
    assertThat(moment.rung()).isEqualTo(SyncRung.WORDS);
    assertThat(moment.words().firstWord()).isEqualTo(11);
  }

  @Test
  void withoutTimesThereIsNoStart() {
    List<Moment> found = Moments.of(story, TimedTranscript.NONE, Query.parse("night"), 9);
    assertThat(found).extracting(Moment::start).containsExactly(Optional.empty());
  }

  @Test
  void whatLooksLikeMarkupIsTextAsWritten() {
    Moment moment = one("crews");
    assertThat(moment.text()).isEqualTo("The <b>ferry</b> crews sleep.");
    assertThat(hits(moment)).containsExactly("crews");
  }

  @Test
  void theBeginningOfAWordMarksTheWholeWord() {
    assertThat(find("fer", 9))
        .extracting(MomentsTest::hits)
        .hasSize(3)
        .containsOnly(List.of("ferry"));
    assertThat(find("fer ", 9)).isEmpty();
  }

  @Test
  void sentencesWithMoreOfTheWordsGoBeforeOthersAndStandInTheOrderOfTheText() {
    assertThat(find("ferry day", 1))
        .extracting(Moment::text)
        .containsExactly("It was the first ferry of the day.");
    assertThat(find("ferry day", 2))
        .extracting(Moment::text)
        .containsExactly("The ferry left.", "It was the first ferry of the day.");
  }

  @Test
  void aRowOfWordsIsMarkedAsOne() {
    assertThat(hits(one("\"sails at\""))).containsExactly("sails at");
    assertThat(hits(one("\"sails at\" \"at night\""))).containsExactly("sails at night");
    assertThat(find("\"left it\"", 9)).isEmpty();
  }

  @Test
  void onlyWhatTheSpeakerSaysCountsWhereOneIsAskedFor() {
    assertThat(find("speaker:quill ferry", 9))
        .extracting(Moment::text)
        .containsExactly("The <b>ferry</b> crews sleep.");
    assertThat(find("speaker:\"ada quill\"", 9)).hasSize(2);
    assertThat(find("speaker:\"harbour master\"", 9)).hasSize(2);
    assertThat(find("speaker:nobody ferry", 9)).isEmpty();
  }

  @Test
  void filtersAndUnwantedWordsAloneHaveNoMoments() {
    assertThat(find("has:clip -ferry title:ferry", 9)).isEmpty();
  }

  @Test
  void aTitleIsMarkedInTheSameWay() {
    String title = "Ferries and the Ferry";
    assertThat(Moments.hits(title, Query.parse("-and title:the speaker:ferries ferr")))
        .extracting(hit -> title.substring(hit.start(), hit.end()))
        .containsExactly("Ferries", "the", "Ferry");
  }

  private Moment one(String typed) {
    List<Moment> found = find(typed, 9);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private List<Moment> find(String typed, int most) {
    return Moments.of(story, times(), Query.parse(typed), most);
  }

  private static List<String> hits(Moment moment) {
    return moment.hits().stream()
        .map(hit -> moment.text().substring(hit.start(), hit.end()))
        .toList();
  }

  /** Word n is said in second n. */
  private TimedTranscript times() {
    List<TimedWord> words =
        IntStream.range(0, story.transcript().words().size())
            .mapToObj(
                word -> new TimedWord(word, Span.ofMillis(1000L * word, 1000L * word + 900), 1))
            .toList();
    return new TimedTranscript(SyncRung.WORDS, "test", words);
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(text, new TextRange(0, text.length()));
  }

  private static Story story(Turn... turns) {
    return new Story(
        StoryId.from("moments"),
        "",
        "DW",
        "Title",
        List.of(),
        Optional.empty(),
        "en",
        Optional.empty(),
        "",
        new Transcript(List.of(turns)),
        List.of(),
        StoryLinks.NONE);
  }
}
