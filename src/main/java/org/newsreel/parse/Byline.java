package org.newsreel.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsreel.model.Person;

/** The line that names the authors: "Ada Lind | Tom Fox", "By Ada Lind and Tom Fox". */
final class Byline {
  private static final Pattern BAR = Pattern.compile("\\s*[|•·;/]\\s*");
  private static final Pattern PLACE = Pattern.compile("([^()]+?) ?\\(([^()]*)\\)");
  private static final Set<String> BY = Words.phrases(Phrases::by).collect(Collectors.toSet());

  private static final Pattern AND =
      Pattern.compile(
          "\\s*[,،、]\\s*|\\s+(?:&|"
              + Words.phrases(Phrases::and).map(Pattern::quote).collect(Collectors.joining("|"))
              + ")\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Byline() {}

  /** Whether the line says that it names authors: by a bar between names, or "By" before them. */
  static boolean isMarked(Line line) {
    String text = Line.plain(line.text());
    String names = withoutBy(text);
    boolean marked = names.length() < text.length() || names.indexOf('|') > 0;
    return line.isShort() && marked && !line.text().endsWith(":") && areNames(names);
  }

  /** Whether the line could be nothing but names. */
  static boolean isNames(Line line) {
    return line.isShort() && !line.text().endsWith(":") && areNames(Line.plain(line.text()));
  }

  static List<Person> people(String line) {
    return Arrays.stream(BAR.split(withoutBy(Line.plain(line))))
        .filter(part -> !part.isBlank())
        .flatMap(part -> separate(part).stream())
        .toList();
  }

  private static boolean areNames(String names) {
    List<Person> people = people(names);
    boolean several = people.size() > 1;
    return !people.isEmpty()
        && people.stream()
            .allMatch(each -> several ? Names.isName(each.name()) : Names.isFullName(each.name()));
  }

  private static List<Person> separate(String part) {
    List<String> names = Arrays.asList(AND.split(part));
    return names.stream().allMatch(Names::isFullName)
        ? names.stream().map(Person::named).toList()
        : List.of(withRole(part));
  }

  /**
   * "Ada Lind (Oslo)" and "Ada Lind, Oslo": what follows the name is what the page says of them.
   */
  private static Person withRole(String part) {
    Matcher place = PLACE.matcher(part);
    if (place.matches()) {
      return new Person(place.group(1), place.group(2).strip());
    }
    int comma = part.indexOf(',');
    return comma > 0 && Names.isFullName(part.substring(0, comma).strip())
        ? new Person(part.substring(0, comma).strip(), part.substring(comma + 1).strip())
        : Person.named(part);
  }

  /** The rest of a line that begins with "By" or "By:". */
  private static String withoutBy(String text) {
    for (int end : new int[] {text.indexOf(':'), text.indexOf(' ')}) {
      if (end > 0 && BY.contains(Phrases.key(text.substring(0, end)))) {
        return text.substring(end + 1).strip();
      }
    }
    return text;
  }
}
