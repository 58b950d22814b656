package org.newsreel.viewmodel;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Long work as the reader sees it: what for, how far, how long still, and a way to end it. */
public final class Activity {
  /** What is done. */
  public enum Kind {
    /** The words of a story are looked for in its clip. */
    SYNC,
    /** What the reader has mended is listened to anew; nobody can tell how long that takes. */
    MEND,
    /** A clip is fetched from the web. */
    FETCH,
    /** Stories of an older library are made to be found; nobody can tell how long that takes. */
    INDEX
  }

  /** What {@link #shareProperty()} holds of work that waits, or cannot tell. */
  public static final double UNKNOWN = -1;

  /** Before this much of it is done, nobody can tell how long the rest takes. */
  private static final double TELLING = 0.03;

  private final Kind kind;
  private final String title;
  private final Runnable cancel;
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(UNKNOWN);
  private final ReadOnlyObjectWrapper<Optional<Duration>> timeLeft =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private long began;

  Activity(Kind kind, String title, Runnable cancel) {
    this.kind = kind;
    this.title = title;
    this.cancel = cancel;
  }

  void began(long nanos) {
    began = nanos;
    share.set(0);
  }

  void reached(double done, long nanos) {
    share.set(done);
    double left = (nanos - began) * (1 - done) / done;
    timeLeft.set(
        done < TELLING ? Optional.empty() : Optional.of(Duration.ofNanos(Math.round(left))));
  }

  public Kind kind() {
    return kind;
  }

  /** Of the story that it is done for; empty where it is for many. */
  public String title() {
    return title;
  }

  /** From 0 to 1, or {@link #UNKNOWN}. */
  public ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }

  /** Empty while nobody can tell. */
  public ReadOnlyObjectProperty<Optional<Duration>> timeLeftProperty() {
    return timeLeft.getReadOnlyProperty();
  }

  /** Ends it; it is gone from the list at once. */
  public void cancel() {
    cancel.run();
  }
}
