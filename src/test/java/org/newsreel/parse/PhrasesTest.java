package org.newsreel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasesTest {
  private static final List<Function<Phrases, List<String>>> COLUMNS =
      List.of(
          Phrases::skipLinks,
          Phrases::sectionLinks,
          Phrases::broadcasters,
          Phrases::browser,
          Phrases::video,
          Phrases::transcript,
          Phrases::by,
          Phrases::and,
          Phrases::length,
          Phrases::months,
          Phrases::dateWords,
          Phrases::footers,
          Phrases::cues);

  static List<Phrases> languages() {
    return Phrases.ALL;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aLanguageHasEveryColumn(Phrases phrases) {
    for (Function<Phrases, List<String>> column : COLUMNS) {
      assertThat(column.apply(phrases)).isNotEmpty().noneMatch(String::isBlank);
    }
    assertThat(phrases.months()).hasSize(12);
    assertThat(phrases.broadcasters()).allMatch(template -> template.contains("%"));
  }

  /** Section links are looked for as they stand on the page; all else in lower case. */
  @ParameterizedTest
  @MethodSource("languages")
  void phrasesAreWrittenAsLinesAreCompared(Phrases phrases) {
    for (Function<Phrases, List<String>> column : COLUMNS.subList(3, COLUMNS.size())) {
      assertThat(column.apply(phrases)).allMatch(each -> each.equals(Phrases.key(each)));
    }
    assertThat(phrases.skipLinks()).allMatch(each -> each.equals(Phrases.key(each)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aDateInTheLanguagesOwnLongFormIsRead(Phrases phrases) {
    // Persian pages of the JDK's form count years from the Hijra; broadcasters' often do not.
    Locale locale = Locale.forLanguageTag(phrases.language() + "-u-ca-gregory");
    DateTimeFormatter form = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    for (int month = 1; month <= 12; month++) {
      LocalDate day = LocalDate.of(2024, month, 17);
      assertThat(StoryDate.in(form.format(day), phrases.language())).contains(day);
    }
  }
}
