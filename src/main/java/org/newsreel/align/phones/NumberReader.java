package org.newsreel.align.phones;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads numbers out, with the currency before them and the unit or ending after. */
final class NumberReader {
  private static final Pattern CURRENCY = Pattern.compile("\\p{Sc}");
  private static final Pattern DECADE = Pattern.compile("(?:[12]\\d)?\\d0");
  private static final String CONNECTORS = ":-\u2010\u2011\u2013\u2014/";
  private static final int MOST_READINGS = 4;

  /** What may stand between a number and its ending. */
  private static final String JOINTS = "-\u2010\u2011'";

  private static final Ways S_OR_Z = Ways.parse("Z | S");
  private static final int DAYS_IN_MONTH = 31;

  private final Words words;
  private final Words numberWords;
  private final Numbers numbers;
  private final Pattern ordinalEnding;
  private final boolean dotMakesOrdinal;
  private final boolean daysAreOrdinals;

  /**
   * A reader of numbers in texts of one language.
   *
   * @param numberWords says the words of the numbers
   */
  NumberReader(Words words, Numbers numbers, Words numberWords) {
    this.words = words;
    this.numbers = numbers;
    this.numberWords = numberWords;
    Language language = words.language();
    ordinalEnding = Pattern.compile(language.setting("ordinal").orElse("(?!)"));
    dotMakesOrdinal = language.setting("ordinal-dot").isPresent();
    daysAreOrdinals = language.setting("ordinal-days").isPresent();
  }

  /** Whether a number or the currency before one is there. */
  boolean isAt(List<Part> parts, int at) {
    return isNumber(parts, at) || (isCurrency(parts.get(at)) && isNumber(parts, at + 1));
  }

  private static boolean isCurrency(Part part) {
    return CURRENCY.matcher(part.text()).matches();
  }

  private static boolean isNumber(List<Part> parts, int at) {
    return at < parts.size() && parts.get(at).kind() == Part.Kind.NUMBER;
  }

  /** Adds what is said of the number that begins at a part; returns how many parts that takes. */
  int read(List<Part> parts, int start, List<Ways> said) {
    int at = isNumber(parts, start) ? start : start + 1;
    int end = at + 1 + readNumber(parts.get(at).text(), parts.subList(at + 1, parts.size()), said);
    if (at > start) {
      said.add(words.abbreviation(parts.get(start).text()).andMaybe());
    }
    if (isNumber(parts, end + 1) && parts.get(end).isSign(CONNECTORS)) {
      said.add(words.abbreviation(parts.get(end).text() + "9").andMaybe());
      end += parts.get(end + 1).text().equals("00") ? 2 : 1;
    }
    return end - start;
  }

  /** Returns how many of the parts that follow belong to the number. */
  private int readNumber(String number, List<Part> after, List<Ways> said) {
    boolean joint = after.size() > 1 && after.getFirst().isSign(JOINTS);
    Optional<Part> next = after.stream().skip(joint ? 1 : 0).findFirst();
    String ending =
        next.filter(part -> part.kind() == Part.Kind.WORD)
            .map(part -> TokenReader.lower(part.text()))
            .orElse("");
    int taken = joint ? 2 : 1;
    if (ordinalEnding.matcher(ending).matches()) {
      said.add(ordinals(number).or(cardinals(number)));
      return taken;
    }
    Ways unit = ending.isEmpty() ? Ways.NONE : words.unit(ending);
    if (unit.isNone() && ending.equals("s")) {
      said.add(plural(number));
      return taken;
    }
    said.add(cardinals(number, after));
    if (unit.isNone()) {
      return 0;
    }
    said.add(unit);
    return taken;
  }

  private Ways cardinals(String number, List<Part> after) {
    boolean dot = dotMakesOrdinal && after.size() == 1 && after.getFirst().isSign(".");
    boolean day =
        daysAreOrdinals && number.length() <= 2 && Integer.parseInt(number) <= DAYS_IN_MONTH;
    if (dot) {
      return ordinals(number).first(2).or(cardinals(number));
    }
    return day ? cardinals(number).first(1).or(ordinals(number)) : cardinals(number);
  }

  private Ways cardinals(String number) {
    return said(numbers.readings(number).stream());
  }

  private Ways ordinals(String number) {
    return said(numbers.ordinals(number).stream());
  }

  /** "1990s" and "737s" in English, with the ending that its last word takes. */
  private Ways plural(String number) {
    Stream<String> texts = numbers.readings(number).stream();
    return DECADE.matcher(number).matches()
        ? said(texts.map(each -> each.replaceFirst("y$", "ie") + "s"))
        : Ways.inARow(List.of(said(texts), S_OR_Z));
  }

  /** A numeral such as that of a king, "the Second", or of a war, "Two". */
  Ways roman(int number) {
    String article = words.language().setting("regnal").map(each -> each + " ").orElse("");
    List<String> ordinals = numbers.ordinals(Integer.toString(number));
    return said(Stream.of(Integer.toString(number))
            .flatMap(each -> numbers.readings(each).stream()))
        .first(2)
        .or(said(ordinals.stream().limit(2).map(each -> article + each)))
        .or(said(ordinals.stream()));
  }

  private Ways said(Stream<String> texts) {
    List<Ways> readings = texts.map(numberWords::text).toList();
    Ways likeliest = readings.stream().map(each -> each.first(1)).reduce(Ways.NONE, Ways::or);
    return readings.stream().reduce(likeliest, Ways::or).first(MOST_READINGS);
  }
}
