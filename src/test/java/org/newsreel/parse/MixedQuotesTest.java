package org.newsreel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Person;
import org.newsreel.model.TextRange;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;

class MixedQuotesTest {
  @Test
  void aQuotationOpenedAndClosedWithMarksOfOneKindIsAsItShouldBe() {
    assertThat(mixed("\"We need them.\"")).isEmpty();
    assertThat(mixed("“We need them.”")).isEmpty();
    assertThat(mixed("„Wir brauchen sie.“")).isEmpty();
    assertThat(mixed("«Nous en avons besoin.»")).isEmpty();
    assertThat(mixed("''We need them.''.")).isEmpty();
    assertThat(mixed("We need them.")).isEmpty();
    assertThat(mixed("'We need them.\"")).isEmpty();
  }

  @Test
  void aQuotationClosedWithAnotherMarkIsToldWithBoth() {
    assertThat(mixed("''We need them.\"")).containsExactly(new MixedQuotes("''", "\""));
    assertThat(mixed(" “We need them.\" ")).containsExactly(new MixedQuotes("“", "\""));
  }

  private static List<MixedQuotes> mixed(String words) {
    Paragraph paragraph = new Paragraph(words, new TextRange(0, words.length()));
    Turn quote = new Turn(Turn.Kind.QUOTE, Person.named("Tom Fox"), List.of(paragraph));
    return MixedQuotes.in(new Transcript(List.of(quote)));
  }
}
