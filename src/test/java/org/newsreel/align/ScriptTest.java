package org.newsreel.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsreel.align.Script.Piece;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Person;
import org.newsreel.model.TextRange;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;

class ScriptTest {
  @Test
  void marksSayWhatSeparatesWords() {
    assertThat(breaks("So, it began. It ended: Mr. Sand left"))
        .containsExactly(
            Break.CLAUSE,
            Break.WORD,
            Break.SENTENCE,
            Break.WORD,
            Break.CLAUSE,
            Break.WORD,
            Break.WORD,
            Break.PARAGRAPH);
  }

  @Test
  void aDashSeparatesTheWordsAroundIt() {
    assertThat(breaks("boats \u2013 three")).containsExactly(Break.CLAUSE, Break.PARAGRAPH);
  }

  @Test
  void aMarkSetApartEndsWhatItEnds() {
    assertThat(breaks("Why ? Because")).containsExactly(Break.SENTENCE, Break.PARAGRAPH);
  }

  @Test
  void otherScriptsHaveTheirOwnMarks() {
    assertThat(breaks("\u0646\u0639\u0645\u060C \u0644\u0627"))
        .containsExactly(Break.CLAUSE, Break.PARAGRAPH);
    assertThat(breaks("\u6E2F\u3002\u53E3\uFF0C\u5F00"))
        .containsExactly(Break.SENTENCE, Break.CLAUSE, Break.PARAGRAPH);
  }

  @Test
  void aCueEndsTheParagraphBeforeItAndIsNotSaid() {
    Transcript text =
        new Transcript(
            List.of(
                turn(Turn.Kind.NARRATION, "Listen"),
                turn(Turn.Kind.CUE, "[a bell rings]"),
                turn(Turn.Kind.QUOTE, "Good evening")));
    List<Piece> pieces = Script.of(text).pieces();
    assertThat(pieces).extracting(Piece::word).containsExactly(0, 4, 5);
    assertThat(pieces).extracting(Piece::beforeCue).containsExactly(true, false, false);
  }

  private static List<Break> breaks(String text) {
    return Script.of(Talk.transcript(List.of(text))).pieces().stream().map(Piece::after).toList();
  }

  private static Turn turn(Turn.Kind kind, String text) {
    Paragraph paragraph = new Paragraph(text, new TextRange(0, text.length()));
    return new Turn(kind, Person.NARRATOR, List.of(paragraph));
  }
}
