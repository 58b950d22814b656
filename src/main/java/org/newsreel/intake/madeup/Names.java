package org.newsreel.intake.madeup;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Who appears in made-up stories and who publishes them; some come again and again. */
final class Names {
  private static final int SOURCES = 40;
  private static final int PEOPLE = 3_000;
  private static final int ROLES = 200;

  private final List<String> sources;
  private final List<String> people;
  private final List<String> roles;

  Names(Vocabulary vocabulary, Random random) {
    Supplier<String> name = () -> Speech.capital(vocabulary.topic(random));
    Supplier<String> word = () -> vocabulary.any(random);
    sources = some(SOURCES, () -> name.get() + (random.nextBoolean() ? " Radio" : " TV"));
    people = some(PEOPLE, () -> name.get() + " " + name.get());
    roles = some(ROLES, () -> word.get() + " " + word.get());
  }

  private static List<String> some(int count, Supplier<String> one) {
    return Stream.generate(one).distinct().limit(count).toList();
  }

  String source(Random random) {
    return often(sources, random);
  }

  String person(Random random) {
    return often(people, random);
  }

  String role(Random random) {
    return often(roles, random);
  }

  /** The first ones most often, about as words are used. */
  private static String often(List<String> list, Random random) {
    return list.get((int) Math.pow(list.size(), random.nextDouble()) - 1);
  }
}
