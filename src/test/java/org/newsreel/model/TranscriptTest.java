package org.newsreel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {
  @Test
  void anyUnicodeSpaceSeparatesWords() {
    assertThat(transcript("The\u00a0tide\u2009came  in.").words())
        .extracting(Word::text)
        .containsExactly("The", "tide", "came", "in.");
  }

  @Test
  void aWordKnowsItsPlace() {
    Transcript transcript = transcript("One two.", "Three four.");
    Word word = transcript.words().get(3);
    assertThat(word.range().of(transcript.paragraphs().get(word.paragraph()).text()))
        .isEqualTo("four.");
  }

  @Test
  void sentencesCoverEveryWordAndStayInTheirParagraph() {
    assertThat(transcript("It rose. It fell", "and rose again.").sentences())
        .containsExactly(new Sentence(0, 2), new Sentence(2, 4), new Sentence(4, 7));
  }

  @Test
  void aSentenceEndsAtTheScriptsOwnMark() {
    assertThat(transcript("هل عاد البحر؟ نعم عاد.").sentences()).hasSize(2);
  }

  @Test
  void aTitleAnInitialOrADateEndsNoSentence() {
    assertThat(transcript("Mr. J. Doe of the U.S. Navy came am 7. Januar.").sentences()).hasSize(1);
  }

  @Test
  void aClosingQuoteBelongsToItsSentence() {
    assertThat(transcript("\"It is late.\" She left. 'Why?' he asked.").sentences()).hasSize(3);
  }

  private static Transcript transcript(String... paragraphs) {
    return new Transcript(
        List.of(
            Turn.narration(
                List.of(paragraphs).stream()
                    .map(text -> new Paragraph(text, new TextRange(0, text.length())))
                    .toList())));
  }
}
