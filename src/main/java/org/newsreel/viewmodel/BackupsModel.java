package org.newsreel.viewmodel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.newsreel.library.Library;
import org.newsreel.library.Snapshot;

/** The dated backups of the library, and the one that the reader wants to go back to. */
public final class BackupsModel {
  private final Library library;
  private final ObjectProperty<Optional<Path>> chosen =
      new SimpleObjectProperty<>(Optional.empty());

  /** A backup, written as readers see it. */
  public record Copy(Snapshot snapshot) {
    @Override
    public String toString() {
      return snapshot.said();
    }
  }

  public BackupsModel(Library library) {
    this.library = library;
  }

  /** Those there are, the newest first. */
  public List<Copy> copies() {
    return library.backups().all().stream().map(Copy::new).toList();
  }

  /** Goes back to a backup. */
  public void choose(Copy copy) {
    chosen.set(Optional.of(copy.snapshot().file()));
  }

  /** Whoever has the library open closes it, and puts this in its place. */
  public ReadOnlyObjectProperty<Optional<Path>> chosenProperty() {
    return chosen;
  }
}
