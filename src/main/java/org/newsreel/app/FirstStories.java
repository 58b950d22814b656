package org.newsreel.app;

import java.nio.file.Path;
import java.util.Optional;
import org.newsreel.intake.ClipFit;
import org.newsreel.intake.Intake;
import org.newsreel.intake.Problem;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.ui.MainWindow;
import org.newsreel.viewmodel.Lanes;

/** What a window shows first: the story of the last time, or the files it was opened with. */
final class FirstStories {
  /** A story that is in the library now, and what is to be said of its clip. */
  private record Added(StoryId story, Problem problem) {}

  private final Intake intake;
  private final Lanes lanes;
  private final MainWindow.Models models;
  private final Optional<StoryId> last;
  private final GivenFiles files;

  FirstStories(Wiring wiring, Optional<StoryId> last, GivenFiles files) {
    intake = wiring.intake();
    lanes = wiring.lanes();
    models = wiring.models();
    this.last = last;
    this.files = files;
  }

  /** Starts the work, and comes back at once. */
  void show() {
    lanes
        .library()
        .start(
            () -> {
              intake.installSamples();
              return last;
            },
            done -> load(),
            // A library that can only be read has no samples, and a list all the same.
            failure -> {
              load();
              tell(failure);
            });
  }

  private void load() {
    models.library().load(last);
    models.parser().addFiles(files.pages());
    files.pairs().forEach(this::open);
    files.clips().forEach(clip -> tell(alone(clip)));
  }

  private void open(GivenFiles.Pair pair) {
    lanes.io().start(() -> add(pair), this::added, this::tell);
  }

  private Added add(GivenFiles.Pair pair) throws Exception {
    Story story = intake.addPage(pair.page());
    ClipFit fit = intake.fit(story.length(), pair.clip());
    if (!fit.fits()) {
      return new Added(story.id(), misfit(pair.clip(), fit));
    }
    intake.attachClip(story.id(), pair.clip());
    return new Added(story.id(), Problem.NONE);
  }

  private void added(Added added) {
    models.library().select(added.story());
    tell(added.problem());
  }

  private static Problem misfit(Path clip, ClipFit fit) {
    return new Problem(
        clip.getFileName() + " " + fit.difference() + ".",
        "It may be another story's. To take it all the same, drop it on the story.");
  }

  private static Problem alone(Path clip) {
    return new Problem(
        clip.getFileName() + " is a clip, and nothing says of which story.",
        "Open its story, and drop the clip there.");
  }

  private void tell(Exception failure) {
    tell(Problem.from(failure));
  }

  private void tell(Problem problem) {
    models.problem().set(problem);
  }
}
