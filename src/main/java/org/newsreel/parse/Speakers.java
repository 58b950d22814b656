package org.newsreel.parse;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsreel.model.Person;

/**
 * Who speaks on a page: names that are shortened are those of the people whom the page names in
 * full, before or after. Titles tell nobody apart.
 */
final class Speakers {
  private static final int MOST = 500;

  /** Of more people with one name nobody can be meant. */
  private static final int MOST_OF_A_NAME = 20;

  private final UsualCase usual;
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, Set<String>> owners = new HashMap<>();
  private final Map<String, String> fullest = new HashMap<>();

  Speakers(UsualCase usual, Collection<ColonLabel> labels) {
    this.usual = usual;
    labels.forEach(this::meet);
    people.keySet().forEach(this::own);
  }

  /** Whom the label names. A part of several people's names is nobody's but its own. */
  Person of(ColonLabel label) {
    String name = bare(label);
    Person self = people.getOrDefault(name, person(label));
    Person full = people.getOrDefault(fullest.computeIfAbsent(name, this::fullest), self);
    return full.role().isEmpty() ? new Person(full.name(), self.role()) : full;
  }

  /** The first role that the page tells of a name stays with it. */
  private void meet(ColonLabel label) {
    String name = bare(label);
    Person known = people.get(name);
    if (known == null && people.size() < MOST) {
      people.put(name, person(label));
    } else if (known != null && known.role().isEmpty() && !label.role().isEmpty()) {
      people.put(name, new Person(known.name(), usual.role(label.role())));
    }
  }

  private Person person(ColonLabel label) {
    return new Person(usual.name(label.name()), usual.role(label.role()));
  }

  /** Every part of a name may stand for it. */
  private void own(String name) {
    List<String> words = Arrays.asList(name.split(" "));
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= words.size(); to++) {
        owners
            .computeIfAbsent(String.join(" ", words.subList(from, to)), part -> new TreeSet<>())
            .add(name);
      }
    }
  }

  /** The one longest name that the name is a part of, or the name itself. */
  private String fullest(String name) {
    Set<String> named = owners.getOrDefault(name, Set.of());
    if (named.size() > MOST_OF_A_NAME) {
      return name;
    }
    List<String> longest =
        named.stream()
            .filter(owner -> named.stream().noneMatch(other -> isPart(owner, other)))
            .toList();
    return longest.size() == 1 ? longest.getFirst() : name;
  }

  private static boolean isPart(String part, String whole) {
    return whole.length() > part.length() && (" " + whole + " ").contains(" " + part + " ");
  }

  private static String bare(ColonLabel label) {
    return String.join(" ", ColonLabel.words(label.key()));
  }
}
