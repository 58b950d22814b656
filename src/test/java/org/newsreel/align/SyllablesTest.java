package org.newsreel.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {
  @ParameterizedTest
  @CsvSource({
    "harbour, 2",
    "correspondent, 4",
    "Nachtzug, 3",
    "\u00E9t\u00E9, 2",
    "\u043A\u043E\u0440\u0430\u0431\u043B\u044C, 3",
    "\u03B8\u03AC\u03BB\u03B1\u03C3\u03C3\u03B1, 3",
    "\u0627\u0644\u0645\u0631\u0633\u0649, 4",
    "\u05E0\u05DE\u05DC, 2",
    "\u6E2F\u53E3, 2",
    "\uD56D\uAD6C, 2",
    "\u092C\u0902\u0926\u0930, 2"
  })
  void aWordIsAboutAsLongAsItIsSaid(String word, double syllables) {
    assertThat(Syllables.of(word)).isBetween(syllables * 0.7, syllables * 1.35);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 5, 7",
    "7, 1, 2",
    "300, 2, 4",
    "'10,000', 3, 6",
    "3.5, 2, 4",
    "\u0662\u0665, 2, 4"
  })
  void aNumberIsAboutAsLongAsItIsRead(String number, double least, double most) {
    assertThat(Syllables.of(number)).isBetween(least, most);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2013", "...", "\"", "\u2022", "\u060C"})
  void marksAreNotSaid(String mark) {
    assertThat(Syllables.of(mark)).isZero();
  }

  @Test
  void signsAreSaid() {
    assertThat(Syllables.of("5%")).isGreaterThan(Syllables.of("5") + 1);
    assertThat(Syllables.of("\u20AC5")).isGreaterThan(Syllables.of("5") + 1);
  }

  @Test
  void anAbbreviationWithoutVowelsIsSpelled() {
    assertThat(Syllables.of("BBC")).isGreaterThan(Syllables.of("bib"));
  }

  @Test
  void accentsAndCapitalsChangeNothing() {
    assertThat(Syllables.of("D\u00C9J\u00C0")).isEqualTo(Syllables.of("deja"));
  }
}
