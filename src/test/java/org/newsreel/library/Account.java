package org.newsreel.library;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * What a {@link SavingProgram} told of its work.
 *
 * @param name of the program
 * @param scratch where it has its videos
 * @param deeds what it did with each number
 * @param said what it said, a line each; grows while it runs
 */
record Account(String name, Path scratch, Collection<Deed> deeds, List<String> said) {
  /** The same as it stood when so many lines were said. */
  Account first(int lines) {
    return new Account(name, scratch, deeds, said.subList(0, lines));
  }
}
