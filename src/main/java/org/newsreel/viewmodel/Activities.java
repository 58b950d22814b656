package org.newsreel.viewmodel;

import java.util.function.LongSupplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The long work that is being done or waits, for the reader to see and to end. */
public final class Activities {
  private final LongSupplier nanos;
  private final ObservableList<Activity> running = FXCollections.observableArrayList();
  private final ObservableList<Activity> shown = FXCollections.unmodifiableObservableList(running);

  /** Makes an empty list; {@code nanos} is a clock. */
  public Activities(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** In the order in which it was asked for. */
  public ObservableList<Activity> running() {
    return shown;
  }

  /** Adds work for a story of this title. */
  Activity add(Activity.Kind kind, String title, Runnable cancel) {
    Activity added = new Activity(kind, title, cancel);
    running.add(added);
    return added;
  }

  void began(Activity activity) {
    activity.began(nanos.getAsLong());
  }

  /** So much of it is done, from 0 to 1. */
  void reached(Activity activity, double share) {
    activity.reached(share, nanos.getAsLong());
  }

  void remove(Activity activity) {
    running.remove(activity);
  }
}
