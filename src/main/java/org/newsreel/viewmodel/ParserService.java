package org.newsreel.viewmodel;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import org.newsreel.intake.Intake;
import org.newsreel.intake.Problem;
import org.newsreel.model.Story;

/** Loads articles into the observable list: reads and parses in the background, then shows. */
public final class ParserService {
  private final Intake intake;
  private final Jobs jobs;
  private final LibraryModel list;
  private final Consumer<Problem> tell;

  public ParserService(Intake intake, Jobs jobs, LibraryModel list, Consumer<Problem> tell) {
    this.intake = intake;
    this.jobs = jobs;
    this.list = list;
    this.tell = tell;
  }

  /** Whether an article is being read. */
  public BooleanBinding busy() {
    return jobs.runningProperty().greaterThan(0);
  }

  /** Adds the page of each file; the last one read is selected. */
  public void addFiles(List<Path> files) {
    files.forEach(file -> add(() -> intake.addPage(file)));
  }

  /** Adds a page from its text, as it came from the clipboard. */
  public void addText(String text) {
    add(() -> intake.addText(text));
  }

  private void add(Callable<Story> reading) {
    jobs.start(
        reading, story -> list.select(story.id()), failure -> tell.accept(Problem.from(failure)));
  }
}
