package org.newsreel.library.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsreel.library.query.Folding.Token;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Über, uber",
    "e\u0301te\u0301, été",
    "STRASSE, Straße",
    "Łódź, lodz",
    "København, kobenhavn",
    "İstanbul, istanbul",
    "Diyarbakır, diyarbakir",
    "ΟΔΟΣ, οδος",
    "ёж, еж",
    "السَّلَامُ, السلام",
    "أحمد, احمد",
    "کتاب, كتاب",
    "غزة, غزه",
    "مـــصر, مصر",
    "שָׁלוֹם, שלום",
    "ＦＵＬＬ１２, full12",
    "٢٠٢٤, 2024",
    "Wort\u00ADtrennung, Worttrennung",
    "می\u200Cخواهم, میخواهم",
    "a\u200Fb, ab",
    "ｶﾞｰﾄﾞ, ガード",
    "か\u3099, が",
    "ﬁnd, find",
    "❤\uFE0F, ''",
  })
  void theseAreTheSame(String one, String other) {
    assertThat(texts(one)).isEqualTo(texts(other));
  }

  @ParameterizedTest
  @CsvSource({"が, か", "ばば, はは", "боль, бол", "10, 100"})
  void theseAreNot(String one, String other) {
    assertThat(texts(one)).isNotEqualTo(texts(other));
  }

  @Test
  void punctuationAndControlCharactersStandBetweenWords() {
    assertThat(texts("don't (stop)\u0000now—\"ever\"\u200Bhere 👩‍🚀"))
        .containsExactly("don", "t", "stop", "now", "ever", "here");
  }

  @Test
  void whereNoSpacesAreWrittenEachCharacterIsAToken() {
    assertThat(texts("渡し船2号")).containsExactly("渡", "し", "船", "2", "号");
    assertThat(texts("サーバーA")).containsExactly("サ", "ー", "ハ\u3099", "ー", "a");
    assertThat(texts("เรือ")).hasSize(4);
  }

  @Test
  void aTokenKnowsWhereTheTextHasItAccentsAndAll() {
    String text = "Die U\u0308bung: 渡し船";
    assertThat(Folding.tokens(text).stream().map(at -> text.substring(at.start(), at.end())))
        .containsExactly("Die", "U\u0308bung", "渡", "し", "船");
  }

  @Test
  void aFoldedWordStaysAsItIs() {
    List<Integer> changing =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(character -> !isSettled(Character.toString(character)))
            .boxed()
            .toList();
    assertThat(changing).isEmpty();
  }

  /** Whole texts come apart where parts of what one character folds to are tokens of their own. */
  private static boolean isSettled(String text) {
    String once = String.join("", texts(text));
    return String.join("", texts(once)).equals(once);
  }

  @Test
  void noTokenHoldsWhatASearchIndexWouldTakeForItsOwn() {
    String everything =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .mapToObj(Character::toString)
            .collect(Collectors.joining(" "));
    assertThat(texts(everything))
        .allMatch(token -> token.codePoints().noneMatch(FoldingTest::isSyntax));
  }

  private static boolean isSyntax(int character) {
    return (character < 0x80 && !Character.isLetterOrDigit(character))
        || (character < 0x80 && Character.isUpperCase(character))
        || Character.isWhitespace(character)
        || character == '\u00B7'
        || character == '\u00B6';
  }

  private static List<String> texts(String text) {
    return Folding.tokens(text).stream().map(Token::text).toList();
  }
}
