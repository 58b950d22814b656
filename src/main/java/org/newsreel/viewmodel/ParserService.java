package org.newsreel.viewmodel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import org.newsreel.intake.Intake;
import org.newsreel.intake.Problem;
import org.newsreel.intake.ReadPage;
import org.newsreel.library.LibraryException;
import org.newsreel.model.StoryId;

/**
 * Loads articles into the observable list: reads and parses in the background, then shows. What was
 * read without a doubt is kept at once; the rest is offered for a look first.
 */
public final class ParserService {
  private final Intake intake;
  private final Jobs jobs;
  private final LibraryModel list;
  private final PreviewModel preview;
  private final Consumer<Problem> tell;

  /**
   * Makes the service.
   *
   * @param preview shows what must be looked over before it is kept
   */
  public ParserService(
      Intake intake, Jobs jobs, LibraryModel list, PreviewModel preview, Consumer<Problem> tell) {
    this.preview = preview;
    this.intake = intake;
    this.jobs = jobs;
    this.list = list;
    this.tell = tell;
  }

  /** Whether an article is being read. */
  public BooleanBinding busy() {
    return jobs.runningProperty().greaterThan(0);
  }

  /** Adds the page of each file; when all are read, the last that could be is selected. */
  public void addFiles(List<Path> files) {
    Batch batch = new Batch(files.size());
    files.forEach(file -> add(() -> intake.read(file), batch));
  }

  /** Adds a page from its text, as it came from the clipboard. */
  public void addText(String text) {
    add(() -> intake.readText(text), new Batch(1));
  }

  private void add(Callable<ReadPage> reading, Batch batch) {
    jobs.start(() -> keepClean(reading.call()), batch::read, batch::failed);
  }

  private ReadPage keepClean(ReadPage reading) throws LibraryException {
    if (reading.isClean()) {
      intake.keep(reading);
    }
    return reading;
  }

  /** Pages that were asked for together: selecting each would open it and mark it read. */
  private final class Batch {
    private int awaited;
    private Optional<StoryId> last = Optional.empty();

    Batch(int pages) {
      awaited = pages;
    }

    void read(ReadPage reading) {
      if (reading.isClean()) {
        last = Optional.of(reading.story().id());
        list.refresh(reading.story().id());
      } else {
        preview.offer(reading);
      }
      oneLess();
    }

    void failed(Exception failure) {
      tell.accept(Problem.from(failure));
      oneLess();
    }

    private void oneLess() {
      awaited--;
      if (awaited == 0) {
        last.ifPresent(list::select);
      }
    }
  }
}
