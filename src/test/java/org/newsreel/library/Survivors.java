package org.newsreel.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at a library after something happened to it. */
final class Survivors {
  private final Path folder;
  private final List<String> faults = new ArrayList<>();

  private Survivors(Path folder) {
    this.folder = folder;
  }

  /**
   * What is wrong with a library: it does not open, is not whole, misses what was said to be saved,
   * or has a part of something.
   *
   * @param old whether it was an {@link OldLibrary}
   */
  static List<String> faults(Path folder, Collection<Account> accounts, boolean old)
      throws Exception {
    Survivors survivors = new Survivors(folder);
    try (Library library = Library.open(folder)) {
      // Of an old library this is done bit by bit.
      while (library.indexMore()) {}
      for (Account account : accounts) {
        survivors.look(library, account);
      }
      if (old) {
        OldLibrary.fault(library).ifPresent(survivors.faults::add);
      }
    } catch (LibraryException e) {
      survivors.faults.add(e.getMessage());
    }
    if (survivors.faults.isEmpty()) {
      survivors.lookBehind();
    }
    return survivors.faults;
  }

  private void look(Library library, Account account) throws Exception {
    Set<String> said = new HashSet<>(account.said());
    for (int number = 0; number <= said.size() / account.deeds().size() + 1; number++) {
      Subject subject = new Subject(account.name(), number, account.scratch());
      for (Deed deed : account.deeds()) {
        deed.fault(library, subject, said.contains(SavingProgram.saved(deed, number)))
            .ifPresent(faults::add);
      }
    }
  }

  private void lookBehind() throws Exception {
    expect("ok", "PRAGMA integrity_check");
    expect("", "PRAGMA foreign_key_check");
    expect("0", "SELECT count(*) FROM story WHERE number NOT IN (SELECT story FROM text)");
    expect("0", "SELECT count(*) FROM words WHERE rowid NOT IN (SELECT number FROM story)");
    expect("0", "SELECT count(*) FROM story WHERE number NOT IN (SELECT rowid FROM words)");
    for (Path clip : clips(folder)) {
      String name = clip.getFileName().toString();
      if (!name.equals(Incoming.digest(clip) + ".mp4")) {
        faults.add("the file " + name + " has another content");
      }
    }
  }

  private void expect(String answer, String question) throws Exception {
    String found = Raw.read(folder, question);
    if (!found.equals(answer)) {
      faults.add(question + ": " + found);
    }
  }

  /** Those in their places. */
  static List<Path> clips(Path library) throws IOException {
    if (!Files.exists(library.resolve("clips"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(library.resolve("clips"))) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith(Incoming.PREFIX))
          .toList();
    }
  }
}
