package org.newsreel.align.phones;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers written out in the words of one language, as ICU knows them. */
final class Numbers {
  private static final int LONGEST_SAID_AS_ONE = 15;
  private static final Pattern YEAR = Pattern.compile("(1[1-9]|20)\\d\\d");
  private static final Pattern IN_PAIRS = Pattern.compile("[1-9]\\d?[1-9]\\d");

  /** What follows a space in "20 000". */
  private static final String THOUSAND = "000";

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([.,'\u2019\u066C])\\d{3})+");
  private static final Pattern GROUPED_IN_PAIRS = Pattern.compile("\\d{1,2}(?:,\\d\\d)+,\\d{3}");
  private static final Pattern DECIMAL = Pattern.compile("\\d+[.,\u066B]\\d+");
  private static final Pattern MARK = Pattern.compile("[.,'\u2019\u066B\u066C]");

  /** What is read out of the many forms that some languages have. */
  private static final List<String> ORDINALS =
      Stream.of(
              "", "-masculine-genitive", "-masculine", "-feminine", "-neuter", "-reale", "-n", "-r")
          .map(form -> "%spellout-ordinal" + form)
          .toList();

  private static final List<String> CARDINALS =
      Stream.of("", "-masculine", "-verbose", "-feminine", "-sinokorean", "-native-attributive")
          .map(form -> "%spellout-cardinal" + form)
          .toList();

  private final String language;
  private final RuleBasedNumberFormat words;
  private final Set<String> kinds;
  private final char decimalMark;

  /**
   * The numbers of a language; those of English where ICU has none.
   *
   * @param language a BCP 47 tag
   */
  Numbers(String language) {
    ULocale locale = ULocale.forLanguageTag(language);
    RuleBasedNumberFormat own = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    // ICU takes the computer's language where it has none.
    this.language =
        own.getLocale(ULocale.VALID_LOCALE).getLanguage().equals(locale.getLanguage())
            ? language
            : "en";
    words =
        this.language.equals(language)
            ? own
            : new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    kinds = Set.copyOf(Arrays.asList(words.getRuleSetNames()));
    decimalMark = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
  }

  /** The language that the words are of. */
  String language() {
    return language;
  }

  /**
   * How a number is read, the likeliest first.
   *
   * @param number ASCII digits, with marks between
   */
  List<String> readings(String number) {
    if (GROUPED_IN_PAIRS.matcher(number).matches()) {
      return whole(MARK.matcher(number).replaceAll(""));
    }
    if (GROUPED.matcher(number).matches()) {
      return grouped(number);
    }
    if (DECIMAL.matcher(number).matches()) {
      return List.of(decimal(number));
    }
    List<String> parts = MARK.splitAsStream(number).toList();
    return parts.size() == 1
        ? whole(number)
        : List.of(
            parts.stream().map(each -> whole(each).getFirst()).collect(Collectors.joining(" ")));
  }

  /** 1.500 may be either; one mark is a decimal one where the language writes it so. */
  private List<String> grouped(String number) {
    List<String> whole = whole(MARK.matcher(number).replaceAll(""));
    boolean mayBeDecimal = DECIMAL.matcher(number).matches() && number.indexOf(decimalMark) > 0;
    return mayBeDecimal ? List.of(whole.getFirst(), decimal(number)) : whole;
  }

  private String decimal(String number) {
    String digits = MARK.matcher(number).replaceAll("");
    return digits.length() > LONGEST_SAID_AS_ONE
        ? digits(digits)
        : plain(words.format(new BigDecimal(MARK.matcher(number).replaceAll(".")).doubleValue()));
  }

  private List<String> whole(String number) {
    if (number.length() > LONGEST_SAID_AS_ONE) {
      return List.of(digits(number));
    }
    Set<String> readings = new LinkedHashSet<>();
    if (number.equals(THOUSAND)) {
      readings.add(cardinal("1000"));
    }
    if (number.length() > 1 && number.startsWith("0")) {
      readings.add(digits(number));
    }
    if (YEAR.matcher(number).matches()) {
      readings.addAll(said(number, List.of("%spellout-numbering-year")));
    }
    readings.addAll(said(number, CARDINALS));
    if (IN_PAIRS.matcher(number).matches()) {
      int middle = number.length() - 2;
      readings.add(
          cardinal(number.substring(0, middle)) + " " + cardinal(number.substring(middle)));
    }
    return List.copyOf(readings);
  }

  /** How a number is read that counts places; none where the language has no such words. */
  List<String> ordinals(String number) {
    return number.length() > LONGEST_SAID_AS_ONE || MARK.matcher(number).find()
        ? List.of()
        : List.copyOf(said(number, ORDINALS));
  }

  private Set<String> said(String number, List<String> forms) {
    return forms.stream()
        .filter(kinds::contains)
        .map(form -> plain(words.format(Long.parseLong(number), form)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String cardinal(String number) {
    return plain(words.format(Long.parseLong(number)));
  }

  private String digits(String number) {
    return number
        .chars()
        .mapToObj(digit -> cardinal(Character.toString(digit)))
        .collect(Collectors.joining(" "));
  }

  /** Without the places where a word may be broken. */
  private static String plain(String words) {
    return words.replace("\u00AD", "").replace(",", " ");
  }
}
