package org.newsreel.viewmodel;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.newsreel.intake.Intake;
import org.newsreel.intake.Problem;
import org.newsreel.model.RemoteClip;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.source.FetchException;

/** Fetches the clips of stories from where their pages lead, when the reader says so. */
public final class FetchModel {
  /** A report for every piece would keep the window busy with nothing else. */
  private static final double WORTH_TELLING = 0.01;

  private final Intake intake;
  private final Jobs jobs;
  private final Activities activities;
  private final LibraryModel list;
  private final StoryModel story;
  private final Consumer<Problem> tell;
  private final Map<StoryId, Activity> running = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<String>> host =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public FetchModel(
      Intake intake,
      Jobs jobs,
      Activities activities,
      LibraryModel list,
      StoryModel story,
      Consumer<Problem> tell) {
    this.intake = intake;
    this.jobs = jobs;
    this.activities = activities;
    this.list = list;
    this.story = story;
    this.tell = tell;
    story.openProperty().subscribe(open -> show());
  }

  /** Where the open story's clip can be fetched; empty where it is here, coming, or nowhere. */
  public ReadOnlyObjectProperty<Optional<String>> hostProperty() {
    return host.getReadOnlyProperty();
  }

  private void show() {
    OpenStory open = story.openProperty().get();
    boolean needed = open.clip().isEmpty() && !running.containsKey(open.story().id());
    host.set(needed ? host(open.story()) : Optional.empty());
  }

  private static Optional<String> host(Story story) {
    return story
        .links()
        .clip()
        .map(RemoteClip::address)
        .filter(address -> address.matches("https?://[^/\\s]+/\\S*"))
        .map(address -> URI.create(address.replaceFirst("(?<=[^/:])/.*", "/")).getHost())
        .filter(name -> !name.isEmpty());
  }

  /** Fetches the open story's clip. */
  public void fetch() {
    if (host.get().isPresent()) {
      fetch(story.openProperty().get().story());
    }
  }

  private void fetch(Story of) {
    Job[] job = {Job.NONE};
    Activity activity =
        activities.add(
            Activity.Kind.FETCH,
            of.title(),
            () -> {
              job[0].cancel();
              end(of.id());
            });
    running.put(of.id(), activity);
    show();
    activities.began(activity);
    job[0] =
        jobs.<Double, Object>start(
            report -> intake.fetchClip(of.id(), shares(report)::accept),
            share -> activities.reached(activity, share),
            clip -> fetched(of.id()),
            failure -> failed(of.id(), failure));
  }

  private interface Shares {
    void accept(long done, long whole);
  }

  /** Tells how much of a clip is here, where that can be told. */
  private static Shares shares(Consumer<? super Double> report) {
    double[] told = {0};
    return (done, whole) -> {
      double share = whole > 0 ? (double) done / whole : 0;
      if (share - told[0] >= WORTH_TELLING) {
        told[0] = share;
        report.accept(Math.min(1, share));
      }
    };
  }

  private void fetched(StoryId id) {
    end(id);
    list.refresh(id);
  }

  private void failed(StoryId id, Exception failure) {
    end(id);
    tell.accept(failure instanceof FetchException e ? Problem.noClip(e) : Problem.from(failure));
  }

  private void end(StoryId id) {
    Activity ended = running.remove(id);
    if (ended != null) {
      activities.remove(ended);
    }
    show();
  }
}
