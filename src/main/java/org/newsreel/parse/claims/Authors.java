package org.newsreel.parse.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsreel.model.Person;

/** Authors' names out of what pages say: "By Ada Lind and Tom Fox", "Ada Lind (obe)". */
final class Authors {
  private static final int LONGEST = 60;
  private static final int MOST = 30;

  private static final Pattern BY =
      Pattern.compile(
          "(?iu)^\\W{0,3}(?:written by|story"
              + " by|by|von|vom|par|por|di|door|av|przez|text|autor(?:en|in)?|authors?|reporter)\\s*[:\\s]\\s*(?=\\S)");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?u)\\s*[,;|/·•\\n]\\s*|\\s+(?:&|and|AND|und|et|y|e|og|och|en)\\s+(?=\\p{Lu})");

  private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[][^()\\[\\]]{0,80}[)\\]]\\s*");
  private static final Pattern NO_NAME = Pattern.compile("[\\d@#{}<>=_\"?!]|www\\.|https?:");

  /** Reporter, as Korean and Japanese papers put it behind the name. */
  private static final Pattern TITLE_BEHIND = Pattern.compile("\\s*(?:기자|記者)$");

  private static final Set<String> NOT_PEOPLE =
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
          "administrator",
          "nachrichten",
          "unknown",
          "anonymous",
          "null",
          "none",
          "undefined",
          "by",
          "von",
          "jr",
          "sr");

  private final Set<String> notPeople = new HashSet<>(NOT_PEOPLE);

  record Named(List<Person> people, Source source) {}

  Authors(List<String> sites) {
    sites.forEach(
        site -> {
          notPeople.add(Titles.folded(site));
          notPeople.add(Titles.folded(ASIDE.matcher(site).replaceAll(" ")));
        });
  }

  /** The people of the surest source that names any, or of one that names more beside them. */
  Named of(List<Claim> claims) {
    Map<Source, Map<String, String>> bySource = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Map<String, String> known =
          bySource.computeIfAbsent(claim.source(), source -> new LinkedHashMap<>());
      for (String name : names(claim.value())) {
        if (known.size() < MOST) {
          known.putIfAbsent(Titles.folded(name), name);
        }
      }
    }
    Map<String, String> best = Map.of();
    Source source = Source.ADDRESS;
    for (Map.Entry<Source, Map<String, String>> each : bySource.entrySet()) {
      boolean more = each.getKey() == Source.META && isMore(each.getValue(), best);
      if (best.isEmpty() || more) {
        best = each.getValue();
        source = each.getKey();
      }
    }
    return new Named(best.values().stream().map(Person::named).toList(), source);
  }

  private static boolean isMore(Map<String, String> names, Map<String, String> than) {
    return names.size() > than.size() && names.keySet().containsAll(than.keySet());
  }

  private List<String> names(String value) {
    if (value.startsWith("http") || value.startsWith("www.") || value.length() > 600) {
      return List.of();
    }
    String text = ASIDE.matcher(BY.matcher(value.strip()).replaceFirst("")).replaceAll(" ");
    List<String> parts = new ArrayList<>();
    for (String part : BETWEEN.splitAsStream(text).toList()) {
      String name =
          TITLE_BEHIND.matcher(BY.matcher(part.strip()).replaceFirst("")).replaceFirst("");
      // "example.com, Frankfurt, Germany": what follows the site's name is where it is.
      if (parts.isEmpty() && isSite(name)) {
        return List.of();
      }
      if (isName(name)) {
        parts.add(name.strip());
      }
    }
    return parts;
  }

  private boolean isSite(String name) {
    return notPeople.contains(Titles.folded(name)) && !NOT_PEOPLE.contains(Titles.folded(name));
  }

  private boolean isName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST
        && name.codePoints().anyMatch(Character::isLetter)
        && !NO_NAME.matcher(name).find()
        && !notPeople.contains(Titles.folded(name))
        && !name.toLowerCase(Locale.ROOT).endsWith(".com");
  }
}
