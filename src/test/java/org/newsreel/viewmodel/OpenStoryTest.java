package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Anchor;
import org.newsreel.model.Clip;
import org.newsreel.model.Corrections;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.Turn;

class OpenStoryTest {
  private static final Clip CLIP =
      new Clip("clip", Path.of("clip.mp4"), Stories.LENGTH, true, Optional.empty());

  private final Story ferries =
      Stories.of(
          "Ferries",
          List.of(
              Stories.said("Kate Brand", "We waited.", "It was long."),
              Turn.narration(Stories.told("", "They sail again.").transcript().paragraphs()),
              Stories.said("Ann Lee", "At last!"),
              Stories.said("Kate Brand", "Yes.")));

  @Test
  void aLineIsAParagraphWithItsWords() {
    OpenStory open = open(ferries);
    assertThat(open.lines())
        .extracting(line -> line.text() + " " + line.firstWord() + "-" + line.endWord())
        .containsExactly(
            "We waited. 0-2",
            "It was long. 2-5",
            "They sail again. 5-8",
            "At last! 8-10",
            "Yes. 10-11");
  }

  @Test
  void theNarratorIsVoiceZeroAndSpeakersCountAsTheyComeIn() {
    assertThat(open(ferries).lines())
        .extracting(TranscriptLine::voice)
        .containsExactly(1, 1, 0, 2, 1);
  }

  @Test
  void aSpeakersNameStandsAboveTheFirstParagraphOnly() {
    assertThat(open(ferries).lines())
        .extracting(TranscriptLine::opensTurn)
        .containsExactly(true, false, false, true, true);
  }

  @Test
  void theSentenceOfAWordIsTheOneALinearScanFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      OpenStory open = open(Stories.told("Random", randomParagraphs(random)));
      for (int word = -1; word <= open.words().size(); word++) {
        assertThat(open.sentenceOf(word)).isEqualTo(scan(open, word));
      }
    }
  }

  private static String[] randomParagraphs(Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(5); i++) {
      StringBuilder text = new StringBuilder("So");
      for (int word = 0; word < random.nextInt(12); word++) {
        text.append(random.nextInt(3) == 0 ? ". Now" : " then");
      }
      paragraphs.add(text.toString());
    }
    return paragraphs.toArray(String[]::new);
  }

  private static int scan(OpenStory open, int word) {
    for (int i = 0; i < open.sentences().size(); i++) {
      if (open.sentences().get(i).contains(word)) {
        return i;
      }
    }
    return -1;
  }

  @Test
  void aTurnStartsWithItsFirstWordThatIsSaid() {
    OpenStory open = open(ferries, Stories.times(SyncRung.WORDS, 11, 0, 8, 9));
    assertThat(open.startOf(open.lines().get(0))).contains(Duration.ofSeconds(1));
    assertThat(open.startOf(open.lines().get(3))).isEmpty();
  }

  @Test
  void timesWithoutAClipDoNotCount() {
    TimedTranscript times = Stories.times(SyncRung.WORDS, 11);
    assertThat(OpenStory.of(ferries, Optional.empty(), Sync.of(times), StoryStatus.NEW).times())
        .isEqualTo(TimedTranscript.NONE);
  }

  @Test
  void timesOfALongerTextDoNotCount() {
    TimedTranscript longer = Stories.times(SyncRung.WORDS, 12);
    assertThat(open(ferries, longer).times()).isEqualTo(TimedTranscript.NONE);
    assertThat(open(ferries).withSync(Sync.of(longer), StoryStatus.NEW).times())
        .isEqualTo(TimedTranscript.NONE);
  }

  @Test
  void whatNobodySaysIsToldByTheLineAndMarksBetweenAreMeantToo() {
    Story told = Stories.told("Tides", "It rose - and fell again.", "It stood.");
    OpenStory open = open(told, Stories.times(SyncRung.WORDS, 8, 1, 2, 3, 6, 7));
    assertThat(unsaid(open, 0)).containsExactly("rose - and");
    assertThat(unsaid(open, 1)).containsExactly("It stood.");
    assertThat(unsaid(open(told, Stories.times(SyncRung.ESTIMATED, 8, 1)), 0)).isEmpty();
    Sync silenced =
        Sync.of(
            Stories.times(SyncRung.ESTIMATED, 8),
            Corrections.NONE.with(Anchor.notSaid(0)),
            told.transcript(),
            Stories.LENGTH);
    assertThat(unsaid(open.withSync(silenced, StoryStatus.NEW), 0)).containsExactly("It");
  }

  private static List<String> unsaid(OpenStory open, int line) {
    String text = open.lines().get(line).text();
    return open.unsaidOf(open.lines().get(line)).stream().map(range -> range.of(text)).toList();
  }

  @Test
  void stretchesOfTheClipSayHowFarTheyCanBeTrusted() {
    Story told = Stories.told("Tides", "It rose. It fell.");
    TimedTranscript times =
        new TimedTranscript(
            SyncRung.WORDS,
            "test",
            List.of(
                Stories.timed(0, 0, 500, 1),
                Stories.timed(1, 500, 900, 1),
                Stories.timed(2, 5000, 5500, 0.1),
                Stories.timed(3, 5500, 5900, 0.1)),
            List.of(Span.ofMillis(2000, 4000)),
            "");
    assertThat(SyncStretch.of(open(told, times)))
        .containsExactly(
            new SyncStretch(Span.ofMillis(0, 900), SyncStretch.Kind.SURE),
            new SyncStretch(Span.ofMillis(5000, 5900), SyncStretch.Kind.DOUBTFUL),
            new SyncStretch(Span.ofMillis(2000, 4000), SyncStretch.Kind.UNWRITTEN));
    assertThat(SyncStretch.of(open(told, times.withRung(SyncRung.ESTIMATED))))
        .extracting(SyncStretch::kind)
        .containsOnlyOnce(SyncStretch.Kind.UNWRITTEN)
        .doesNotContain(SyncStretch.Kind.SURE);
  }

  @Test
  void anArabicStoryRunsFromRightToLeftAlsoWhereItBeginsWithALatinName() {
    assertThat(open(Stories.told("DW NEWS: عادت العبارات", "عادت عبارات الجزيرة.")).isRightToLeft())
        .isTrue();
  }

  @Test
  void anEnglishStoryThatQuotesAHebrewWordRunsFromLeftToRight() {
    assertThat(open(Stories.told("שלום", "That is how people greet here.")).isRightToLeft())
        .isFalse();
    assertThat(OpenStory.NONE.isRightToLeft()).isFalse();
  }

  private static OpenStory open(Story story) {
    return open(story, TimedTranscript.NONE);
  }

  private static OpenStory open(Story story, TimedTranscript times) {
    return OpenStory.of(story, Optional.of(CLIP), Sync.of(times), StoryStatus.NEW);
  }
}
