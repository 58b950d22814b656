package org.newsreel.parse;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsreel.model.Person;

/** Who speaks on a page: names that are shortened later are those of the people named in full. */
final class Speakers {
  private static final int MOST = 500;

  private final UsualCase usual;
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, Set<String>> owners = new HashMap<>();

  Speakers(UsualCase usual, Collection<ColonLabel> labels) {
    this.usual = usual;
    labels.forEach(this::meet);
    people.keySet().forEach(this::own);
  }

  /** The first role that the page tells of a name stays with it. */
  private void meet(ColonLabel label) {
    Person known = people.get(label.key());
    if (known == null && people.size() < MOST) {
      people.put(label.key(), person(label));
    } else if (known != null && known.role().isEmpty() && !label.role().isEmpty()) {
      people.put(label.key(), new Person(known.name(), usual.role(label.role())));
    }
  }

  private Person person(ColonLabel label) {
    return new Person(usual.name(label.name()), usual.role(label.role()));
  }

  private void own(String key) {
    List<String> words = ColonLabel.words(key);
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= words.size(); to++) {
        owners
            .computeIfAbsent(String.join(" ", words.subList(from, to)), part -> new TreeSet<>())
            .add(key);
      }
    }
  }

  /** Whom the label names. A part of several people's names is nobody's but its own. */
  Person of(ColonLabel label) {
    Person self = people.getOrDefault(label.key(), person(label));
    Person full = people.getOrDefault(fullest(label.key()), self);
    return full.role().isEmpty() && !self.role().isEmpty()
        ? new Person(full.name(), self.role())
        : full;
  }

  /** The one longest name that the words are a part of, titles apart. */
  private String fullest(String key) {
    String bare = String.join(" ", ColonLabel.words(key));
    List<String> longer =
        owners.getOrDefault(bare, Set.of()).stream()
            .filter(owner -> ColonLabel.words(owner).size() > ColonLabel.words(key).size())
            .toList();
    List<String> distinct =
        longer.stream()
            .filter(owner -> longer.stream().noneMatch(each -> isPart(owner, each)))
            .toList();
    return distinct.size() == 1 ? distinct.getFirst() : key;
  }

  private static boolean isPart(String part, String whole) {
    String shorter = String.join(" ", ColonLabel.words(part));
    String longer = String.join(" ", ColonLabel.words(whole));
    return longer.length() > shorter.length() && longer.endsWith(" " + shorter);
  }
}
