package org.newsreel.library.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsreel.library.query.Term.Field;

class QueryTest {
  private static final String NOT_TRASHED = "story.trashed IS NULL";

  @Test
  void plainWordsAreTermsAndTheLastMayGoOn() {
    assertThat(Query.parse("Gaza Über").terms())
        .containsExactly(term("gaza", false), term("uber", true));
    assertThat(Query.parse("Gaza Über ").terms())
        .containsExactly(term("gaza", false), term("uber", false));
  }

  @Test
  void quotedWordsAreARowAndDoNotGoOnOnceClosed() {
    assertThat(Query.parse("\"exact words\"").terms())
        .containsExactly(new Term(Field.ANYWHERE, List.of("exact", "words"), false, false));
    assertThat(Query.parse("“exact words”").terms())
        .containsExactly(new Term(Field.ANYWHERE, List.of("exact", "words"), false, false));
    assertThat(Query.parse("\"exact wor").terms())
        .containsExactly(new Term(Field.ANYWHERE, List.of("exact", "wor"), false, true));
  }

  @Test
  void aMinusLeavesOutWholeWordsOnly() {
    Query query = Query.parse("ferry -boat -\"night train\" -speaker:quill");
    assertThat(query.unwanted())
        .containsExactly(
            new Term(Field.ANYWHERE, List.of("boat"), true, false),
            new Term(Field.ANYWHERE, List.of("night", "train"), true, false),
            new Term(Field.SPEAKER, List.of("quill"), true, false));
    assertThat(query.wanted()).containsExactly(term("ferry", false));
  }

  @Test
  void aMinusInsideAWordIsNone() {
    assertThat(Query.parse("cease-fire").terms())
        .containsExactly(new Term(Field.ANYWHERE, List.of("cease", "fire"), false, true));
  }

  @Test
  void speakersAndTitlesHaveFieldsOfTheirOwn() {
    assertThat(Query.parse("speaker:\"Antony Blinken\" TITLE:doha ").terms())
        .containsExactly(
            new Term(Field.SPEAKER, List.of("antony", "blinken"), false, false),
            new Term(Field.TITLE, List.of("doha"), false, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source:DW",
        "lang:en",
        "tag:\"to practise\"",
        "has:clip",
        "HAS:Clip",
        "is:unread",
        "len<3m",
        "len>1:30",
        "after:2024-01-01",
        "before:2024",
        "-len<3m",
        "-has:clip"
      })
  void filtersAreConditionsAndNoWords(String typed) {
    Query query = Query.parse(typed);
    assertThat(query.terms()).isEmpty();
    assertThat(query.conditions()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source:",
        "speaker:",
        "len<",
        "-tag:",
        "is:unre",
        "has:",
        "after:2024-0",
        "before:"
      })
  void aFilterThatIsBeingTypedHidesNothing(String typed) {
    assertThat(Query.parse("ferry " + typed))
        .isEqualTo(new Query(List.of(term("ferry", false)), Query.ALL.conditions()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"is:green x", "len<long x", "after:tomorrow x", "has:\"fish\" x"})
  void aFilterThatMakesNoSenseIsWords(String typed) {
    assertThat(Query.parse(typed).conditions()).isEqualTo(Query.ALL.conditions());
    assertThat(Query.parse(typed).terms()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-", "--", "\"", "\"\"", "-\"", "***", ":", "()", "{}^", "\u0000"})
  void whatHasNoWordsLooksForNothing(String typed) {
    assertThat(Query.parse(typed)).isEqualTo(Query.ALL);
  }

  @Test
  void theTrashIsLeftOutUnlessItIsAskedFor() {
    assertThat(Query.parse("ferry").conditions()).containsExactly(Sql.of(NOT_TRASHED));
    assertThat(Query.parse("\"is:trashed\"").conditions()).containsExactly(Sql.of(NOT_TRASHED));
    assertThat(Query.parse("is:trashed").conditions()).containsExactly(Sql.of(Query.TRASHED));
  }

  @Test
  void aWholeBookIsNoMoreThanItsFirstWords() {
    Query query = Query.parse("-w0 is:read is:unread len<1m ".repeat(10) + numbered("w", 5_000));
    assertThat(query.terms()).hasSizeLessThanOrEqualTo(50);
    assertThat(query.conditions()).hasSize(4);
    assertThat(Query.parse(numbered("source:w", 500)).conditions()).hasSizeLessThanOrEqualTo(51);
  }

  private static String numbered(String word, int most) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < most; i++) {
      words.append(word).append(i).append(' ');
    }
    return words.toString();
  }

  private static Term term(String word, boolean open) {
    return new Term(Field.ANYWHERE, List.of(word), false, open);
  }
}
