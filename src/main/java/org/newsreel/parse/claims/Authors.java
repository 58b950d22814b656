package org.newsreel.parse.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsreel.model.Person;

/** Authors' names out of what pages say: "By Ada Lind and Tom Fox", "Ada Lind (obe)". */
final class Authors {
  private static final int LONGEST = 60;
  private static final int MOST = 30;

  private static final Pattern BY =
      Pattern.compile(
          "(?iu)^(?:written by|story"
              + " by|by|von|vom|de|par|por|di|door|av|af|przez|autor(?:en|in)?|author|text)\\s*[:\\s]\\s*(?=\\S)");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?iu)\\s*[,;|/·•\\n]\\s*|\\s+(?:&|and|und|et|y|e|og|och|en|i|ja|dan)\\s+(?=\\p{Lu})");

  private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[][^()\\[\\]]{0,80}[)\\]]\\s*");
  private static final Pattern DIGITS_OR_MARKS = Pattern.compile(".*[\\d@#{}<>=_\"?!].*");

  private static final Set<String> ROLES =
      Set.of(
          "reporter",
          "editor",
          "author",
          "autor",
          "journalist",
          "correspondent",
          "redakteur",
          "redakteurin",
          "contributor",
          "staff",
          "admin",
          "nachrichten");

  private final Set<String> notPeople;

  Authors(List<String> sites) {
    notPeople = new HashSet<>(sites.stream().map(Titles::folded).toList());
    notPeople.addAll(ROLES);
  }

  /** The people of the surest source that names any. */
  List<Person> of(List<Claim> claims) {
    Source last = Source.ADDRESS;
    for (Claim claim : claims) {
      if (claim.source() != last) {
        last = claim.source();
        List<Person> people = from(claims, last);
        if (!people.isEmpty()) {
          return people;
        }
      }
    }
    return List.of();
  }

  private List<Person> from(List<Claim> claims, Source source) {
    List<Person> people = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.source() == source) {
        for (String name : names(claim.value())) {
          if (people.size() < MOST && seen.add(Titles.folded(name))) {
            people.add(Person.named(name));
          }
        }
      }
    }
    return people;
  }

  private List<String> names(String value) {
    if (value.startsWith("http") || value.startsWith("www.") || value.length() > 600) {
      return List.of();
    }
    String text = ASIDE.matcher(BY.matcher(value.strip()).replaceFirst("")).replaceAll(" ");
    return BETWEEN
        .splitAsStream(text)
        .map(part -> BY.matcher(part.strip()).replaceFirst("").strip())
        .filter(this::isName)
        .toList();
  }

  private boolean isName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST
        && name.codePoints().anyMatch(Character::isLetter)
        && !DIGITS_OR_MARKS.matcher(name).matches()
        && !name.toLowerCase(Locale.ROOT).contains("www.")
        && !notPeople.contains(Titles.folded(name));
  }
}
