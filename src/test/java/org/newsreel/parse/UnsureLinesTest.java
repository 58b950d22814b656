package org.newsreel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Page;
import org.newsreel.model.Passage;

/** A line is unsure where it was guessed, and only there. */
class UnsureLinesTest {
  private static final String TEXT =
      """
      The first ferry left the harbour at dawn on Sunday morning.
      Many islanders came down to the quay to see it off.
      """;

  @Test
  void nothingIsUnsureOnAPageWithAllItsMarks() throws Exception {
    assertThat(unsure("Ferries sail\n01:06\nAnn Lee\nJanuary 7, 2024\n[Video transcript]\n" + TEXT))
        .isEmpty();
  }

  @Test
  void aTitleIsGuessedWhereOnlyTheTextIsBelowIt() throws Exception {
    assertThat(unsure("Ferries sail again\n\n" + TEXT)).containsExactly("Ferries sail again");
  }

  @Test
  void aFewWordsBetweenTitleAndTextMayBeAnything() throws Exception {
    assertThat(unsure("Ferries sail\n01:06\nHarbour and sea\n[Video transcript]\n" + TEXT))
        .containsExactly("Harbour and sea");
  }

  @Test
  void aLedeThatNothingSetsApartIsAGuess() throws Exception {
    assertThat(unsure("Ferries sail\n01:06\nJanuary 7, 2024\n" + TEXT))
        .containsExactly("The first ferry left the harbour at dawn on Sunday morning.");
  }

  @Test
  void aBracketIsASoundForSureOnlyByItsWords() throws Exception {
    assertThat(
            unsure(
                "Ferries sail\n01:06\n[Video transcript]\n" + TEXT + "[laughter]\n[see below]\n"))
        .containsExactly("[see below]");
  }

  @Test
  void aWholeSentenceAboveTheTitleIsNotLeftOutUnseen() throws Exception {
    assertThat(
            unsure(
                "All of this happened a long time ago.\nFerries sail\n01:06\n[Video transcript]\n"
                    + TEXT))
        .containsExactly("All of this happened a long time ago.");
  }

  private static List<String> unsure(String text) throws ParseException {
    return new TextDumpParser()
        .parse(new Page("", text)).passages().stream()
            .filter(Passage::unsure)
            .map(Passage::text)
            .toList();
  }
}
