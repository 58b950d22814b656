package org.newsreel.viewmodel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.newsreel.audio.AudioDecoder;
import org.newsreel.audio.AudioException;
import org.newsreel.model.Clip;
import org.newsreel.player.PictureCache;

/** The picture of the open story's clip: a copy without sound, made where it is not there yet. */
public final class PictureModel {
  private final PictureCache cache;
  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<Optional<Path>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();

  private Job copying = Job.NONE;

  public PictureModel(PictureCache cache, Jobs jobs, ObservableValue<OpenStory> open) {
    this.cache = cache;
    this.jobs = jobs;
    open.map(OpenStory::clip).addListener((clip, was, now) -> show(now));
  }

  private void show(Optional<Clip> clip) {
    copying.cancel();
    file.set(Optional.empty());
    missing.set(false);
    clip.ifPresent(
        shown ->
            copying = jobs.start(() -> pictureOf(shown), file::set, failure -> missing.set(true)));
  }

  /** Nothing where the clip has only sound: that is not missing anything. */
  private Optional<Path> pictureOf(Clip clip) throws AudioException, IOException {
    return AudioDecoder.probe(clip.file()).hasPicture()
        ? Optional.of(cache.pictureOf(clip))
        : Optional.empty();
  }

  /** Takes note that this computer cannot show the picture. */
  public void cannotBeShown() {
    missing.set(true);
  }

  /** What a media player can show; empty where there is none, or not yet. */
  public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** Whether the clip has a picture that cannot be shown here. */
  public ReadOnlyBooleanProperty missingProperty() {
    return missing.getReadOnlyProperty();
  }
}
