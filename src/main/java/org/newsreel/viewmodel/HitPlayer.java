package org.newsreel.viewmodel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.newsreel.model.Span;

/**
 * Opens what was found where it is said, from a little before, so that the ear is ready; one moment
 * alone, or one after the other.
 */
public final class HitPlayer {
  private static final Duration LEAD = Duration.ofSeconds(2);

  /** The clock may stand a little before the end of what it was to play. */
  private static final Duration NEAR = Duration.ofMillis(30);

  /** So far from what is played, the reader has gone somewhere else. */
  private static final Duration AWAY = Duration.ofSeconds(1);

  private final List<HitRow> rows;
  private final StoryModel story;
  private final PlaybackModel playback;
  private final ReadOnlyObjectWrapper<Optional<HitRow.Said>> playing =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What is to be heard of the moment that is played; empty before it is there. */
  private Optional<Span> heard = Optional.empty();

  HitPlayer(List<HitRow> rows, LibraryModel list, StoryModel story, PlaybackModel playback) {
    this.rows = rows;
    this.story = story;
    this.playback = playback;
    playback.positionProperty().addListener((position, was, now) -> moved(now));
    list.selectedProperty().addListener((selected, was, now) -> selected(now));
  }

  /** The moment that is played, or about to be, where one after the other is. */
  public ReadOnlyObjectProperty<Optional<HitRow.Said>> playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** Opens a story, at the moment, if it is one, and plays on from there. */
  public void open(HitRow row) {
    leave();
    story.open(
        row.hit().entry().id(),
        () -> {
          if (row instanceof HitRow.Said said) {
            playOnFrom(said);
          }
        });
  }

  private void playOnFrom(HitRow.Said said) {
    Optional<Span> span = spanOf(said);
    span.ifPresent(found -> playback.playFrom(found.start().minus(LEAD)));
    if (span.isEmpty()) {
      story.point(said.moment().words());
    }
  }

  private Optional<Span> spanOf(HitRow.Said said) {
    return said.hasTime()
        ? playback.spanOfSentenceOf(said.moment().words().firstWord())
        : Optional.empty();
  }

  /** Plays all moments that can be heard, each from a little before to the sentence's end. */
  public void playAll() {
    leave();
    playNext(0);
  }

  private void playNext(int from) {
    rows.stream()
        .skip(from)
        .filter(row -> row instanceof HitRow.Said said && said.hasTime())
        .map(HitRow.Said.class::cast)
        .findFirst()
        .ifPresentOrElse(this::playOneOfAll, this::leave);
  }

  private void playOneOfAll(HitRow.Said said) {
    Duration before = heard.filter(span -> isOpen(said)).map(Span::end).orElse(Duration.ZERO);
    heard = Optional.empty();
    playing.set(Optional.of(said));
    story.open(said.hit().entry().id(), () -> play(said, before));
  }

  private boolean isOpen(HitRow.Said said) {
    return story.openProperty().get().story().id().equals(said.hit().entry().id());
  }

  /** What has just been heard is not heard again. */
  private void play(HitRow.Said said, Duration before) {
    if (!playing.get().equals(Optional.of(said))) {
      return;
    }
    Optional<Span> span = spanOf(said);
    if (span.isEmpty()) {
      playNext(rows.indexOf(said) + 1);
      return;
    }
    Duration start = span.get().start();
    Duration early = start.minus(LEAD).isNegative() ? Duration.ZERO : start.minus(LEAD);
    boolean overlaps = before.compareTo(early) > 0 && before.compareTo(start) <= 0;
    Span whole = new Span(overlaps ? before : early, span.get().end());
    playback.play(whole);
    heard = Optional.of(whole);
  }

  private void moved(Duration now) {
    if (heard.isPresent()) {
      Span whole = heard.get();
      boolean before = now.compareTo(whole.start().minus(AWAY)) < 0;
      boolean after = now.compareTo(whole.end().plus(AWAY)) > 0;
      if (before || after) {
        leave();
      } else if (now.compareTo(whole.end().minus(NEAR)) >= 0) {
        playing.get().ifPresent(said -> playNext(rows.indexOf(said) + 1));
      }
    }
  }

  private void selected(StoryItem now) {
    boolean other =
        playing.get().filter(said -> !said.hit().entry().id().equals(now.id())).isPresent();
    if (other) {
      leave();
    }
  }

  /** Stops the sound, and plays no more moments. */
  public void stop() {
    leave();
    playback.pause();
  }

  /** Plays no more moments; what is heard goes on. */
  void leave() {
    heard = Optional.empty();
    playing.set(Optional.empty());
  }
}
