package org.newsreel.app;

import java.nio.file.Path;
import org.newsreel.intake.ClipFit;
import org.newsreel.intake.Intake;
import org.newsreel.intake.Problem;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.ui.MainWindow;
import org.newsreel.viewmodel.Lanes;

/** Takes what a start of the program was given into a window. */
final class Arrivals {
  /** A story that is in the library now, and what is to be said of its clip. */
  private record Added(StoryId story, Problem problem) {}

  private final Intake intake;
  private final Lanes lanes;
  private final MainWindow.Models models;

  Arrivals(Wiring wiring) {
    intake = wiring.intake();
    lanes = wiring.lanes();
    models = wiring.models();
  }

  /** Starts the work, and comes back at once. */
  void take(Given given) {
    models.parser().addFiles(given.files().pages());
    given.files().pairs().forEach(this::open);
    given.files().clips().forEach(clip -> tell(alone(clip)));
    given.addresses().forEach(models.parser()::addText);
    given.moment().ifPresent(moment -> models.story().goTo(moment.story(), moment.at()));
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
