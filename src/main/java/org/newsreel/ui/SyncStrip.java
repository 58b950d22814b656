package org.newsreel.ui;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.newsreel.model.Anchor;
import org.newsreel.viewmodel.OpenStory;
import org.newsreel.viewmodel.StoryModel;
import org.newsreel.viewmodel.SyncStretch;

/**
 * How far the sync can be trusted along the clip, in three patterns of line, with a pin at each
 * word that the reader has pinned.
 */
final class SyncStrip extends Region {
  private static final double HEIGHT = 9;

  /** Pins stand above the line. */
  private static final double LINE = 6;

  private final Map<SyncStretch.Kind, Path> lines =
      Map.of(
          SyncStretch.Kind.SURE, line("sync-sure"),
          SyncStretch.Kind.DOUBTFUL, line("sync-doubtful"),
          SyncStretch.Kind.UNWRITTEN, line("sync-unwritten"));
  private final Path pins = line("sync-pins");
  private final Tooltip meaning = new Tooltip();

  private OpenStory open = OpenStory.NONE;
  private List<SyncStretch> stretches = List.of();

  SyncStrip(StoryModel story) {
    setId("sync-strip");
    getStyleClass().add("sync-strip");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    getChildren().addAll(lines.values());
    getChildren().add(pins);
    Tooltip.install(this, meaning);
    story.openProperty().subscribe(this::show);
  }

  private static Path line(String style) {
    Path path = new Path();
    path.getStyleClass().setAll(style);
    path.setManaged(false);
    return path;
  }

  private void show(OpenStory now) {
    open = now;
    stretches = now.clip().isPresent() ? SyncStretch.of(now) : List.of();
    String said =
        Messages.text(
            "sync-strip",
            count(SyncStretch.Kind.SURE),
            count(SyncStretch.Kind.DOUBTFUL),
            count(SyncStretch.Kind.UNWRITTEN),
            pinned().count());
    meaning.setText(said);
    setAccessibleText(said);
    requestLayout();
  }

  private long count(SyncStretch.Kind kind) {
    return stretches.stream().filter(each -> each.kind() == kind).count();
  }

  private Stream<Duration> pinned() {
    return open.sync().corrections().anchors().stream()
        .map(Anchor::start)
        .flatMap(Optional::stream);
  }

  @Override
  protected void layoutChildren() {
    lines.forEach(
        (kind, path) ->
            path.getElements()
                .setAll(
                    stretches.stream()
                        .filter(each -> each.kind() == kind)
                        .flatMap(
                            each ->
                                Stream.of(
                                    new MoveTo(x(each.span().start()), LINE),
                                    new LineTo(x(each.span().end()), LINE)))
                        .toList()));
    pins.getElements()
        .setAll(
            pinned()
                .map(this::x)
                .distinct()
                .flatMap(x -> Stream.of(new MoveTo(x, 0), new LineTo(x, LINE)))
                .toList());
  }

  private double x(Duration time) {
    double length = open.clip().map(clip -> clip.length().toNanos()).orElse(1L);
    double inside = getWidth() - snappedLeftInset() - snappedRightInset();
    return snapPositionX(snappedLeftInset() + inside * Math.clamp(time.toNanos() / length, 0, 1));
  }
}
