package org.newsreel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsreel.model.Page;
import org.newsreel.model.TextRange;
import org.newsreel.model.Turn;

/** What stands out in a page's lines names speakers there where it comes again. */
class BodyTest {
  @Test
  void namesThatStandOutSpeakUntilTheNextDoes() throws ParseException {
    assertThat(
            turns(
                "*Ann Lee, mayor:*", "We wait.", "Still.", "*Bo Berg:* Why?", "*Lee:* For flour."))
        .containsExactly(
            "Ann Lee/mayor: We wait.\n\nStill.", "Bo Berg/: Why?", "Ann Lee/mayor: For flour.");
  }

  @Test
  void theColonMayStandBehindWhatStandsOut() throws ParseException {
    assertThat(turns("*Ann Lee*: We wait.", "*Bo Berg*: Why?", "*Ann Lee*: For flour."))
        .containsExactly("Ann Lee/: We wait.", "Bo Berg/: Why?", "Ann Lee/: For flour.");
  }

  @Test
  void aTimeBesideACitedNameIsNotSaid() throws ParseException {
    assertThat(turns("*Maya* 0:00", "We wait.", "*Theo* 0:12", "Why?", "*Maya* 0:15", "For flour."))
        .containsExactly("Maya/: We wait.", "Theo/: Why?", "Maya/: For flour.");
  }

  @Test
  void aTimeBelowANameIsNotSaid() throws ParseException {
    assertThat(turns("*Maya:*", "0:00", "We wait.", "*Theo:*", "0:12", "Why?", "*Maya:*", "Flour."))
        .containsExactly("Maya/: We wait.", "Theo/: Why?", "Maya/: Flour.");
  }

  @Test
  void aVoiceTagNamesWhoSpeaks() throws ParseException {
    assertThat(turns("<v Ann Lee>We wait.</v>", "<v.loud Bo>Why?"))
        .containsExactly("Ann Lee/: We wait.", "Bo/: Why?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*Prep time:* an hour.|*Cook time:* two hours.",
        "*Note:* dogs are welcome.|*Note:* goats are not.",
        "*Pros:* cheap.|*Cons:* slow.",
        "12:30 and later.|12:45 and later.",
        "https: nothing.|See https://example.org/a.",
        "WESTPORT: The storm is here.|The lines are down."
      })
  void otherWordsBeforeColonsNameNobody(String lines) throws ParseException {
    assertThat(turns(lines.split("\\|", -1))).allMatch(turn -> turn.startsWith("/: "));
  }

  @Test
  void soundsBehindWordsStandAlone() throws ParseException {
    assertThat(
            turns(
                "ANN LEE, HOST: Well. (LAUGHTER)(APPLAUSE)",
                "BO BERG: OK.  LEE: Good night.(SOUNDBITE OF BELL)JAN DE WIT: Good (sic) night."))
        .containsExactly(
            "Ann Lee/host: Well.",
            "/: (LAUGHTER)",
            "/: (APPLAUSE)",
            "Bo Berg/: OK.",
            "Ann Lee/host: Good night.",
            "/: (SOUNDBITE OF BELL)",
            "Jan de Wit/: Good (sic) night.");
  }

  @Test
  void aFamilyNameOfTwoIsNobodysButItsOwn() throws ParseException {
    assertThat(turns("OSCAR KING, HOST: Hello.", "MARY KING: Hello.", "KING: Well."))
        .endsWith("King/: Well.");
  }

  @Test
  void titlesTellNobodyApart() throws ParseException {
    assertThat(
            turns(
                "MAYOR SIMON ABARA: Hello.",
                "SIMON ABARA: I wait.",
                "ABARA: Still.",
                "SPEAKER 1: No."))
        .containsExactly("Mayor Simon Abara/: Hello.\n\nI wait.\n\nStill.", "Speaker 1/: No.");
  }

  @Test
  void shoutedNamesAreWrittenAsThePageWritesThem() throws ParseException {
    assertThat(
            turns(
                "ANN DEWITT, HOST: With me is Zoë MacAskill.",
                "ZOE MACASKILL: Hello.",
                "SEN. RORY O'BRIEN (R-OH): Hello.",
                "MCDONALD: Hello.",
                "UNIDENTIFIED PERSON #2: Hello."))
        .containsExactly(
            "Ann Dewitt/host: With me is Zoë MacAskill.",
            "Zoe MacAskill/: Hello.",
            "Sen. Rory O'Brien/R-OH: Hello.",
            "McDonald/: Hello.",
            "Unidentified Person #2/: Hello.");
  }

  /** The turns of lines in which what is between asterisks stands out. */
  private static List<String> turns(String... lines) throws ParseException {
    String text = String.join("\n", lines).replace("*", "");
    List<Line> cut = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      String bare = line.replace("*", "");
      TextRange range = new TextRange(at, at + bare.length());
      cut.add(new Line(bare, range, false).emphasising(Math.max(0, line.lastIndexOf('*') - 1)));
      at += bare.length() + 1;
    }
    StoryDraft draft = new StoryDraft();
    Line title = new Line("Ferries", new TextRange(0, 0), true);
    draft.take(org.newsreel.model.Passage.Role.TITLE, title, "a title");
    draft.take(org.newsreel.model.Passage.Role.LENGTH, title, "a length");
    draft.take(org.newsreel.model.Passage.Role.DATE, title, "a date");
    Body.readText(cut, draft);
    return draft.story(new Page("", text)).transcript().turns().stream()
        .map(BodyTest::plain)
        .toList();
  }

  private static String plain(Turn turn) {
    return turn.speaker().name() + "/" + turn.speaker().role() + ": " + turn.text();
  }
}
