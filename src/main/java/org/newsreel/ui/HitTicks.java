package org.newsreel.ui;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.newsreel.intake.ClockTime;
import org.newsreel.viewmodel.Hit;

/** A clip from end to end, with a tick wherever something is said that was looked for. */
final class HitTicks extends Region {
  private static final double HEIGHT = 11;
  private static final int TOLD = 12;

  private final Path line = path("hit-timeline");
  private final Path ticks = path("hit-ticks");
  private final Tooltip meaning = new Tooltip();
  private List<Duration> times = List.of();
  private double length;

  HitTicks() {
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setMinWidth(0);
    getChildren().addAll(line, ticks);
    managedProperty().bind(visibleProperty());
    Tooltip.install(this, meaning);
  }

  private static Path path(String style) {
    Path path = new Path();
    path.getStyleClass().setAll(style);
    path.setManaged(false);
    return path;
  }

  void show(Hit hit) {
    times = hit.times();
    length = hit.entry().length().orElse(Duration.ZERO).toMillis();
    setVisible(!times.isEmpty() && length > 0);
    meaning.setText(said(hit));
    requestLayout();
  }

  /** The same in words; empty where there are no times. */
  static String said(Hit hit) {
    List<Duration> times = hit.times();
    return times.isEmpty()
        ? ""
        : Messages.text(
            "search.moments",
            times.size(),
            times.stream().limit(TOLD).map(ClockTime::of).collect(Collectors.joining(", ")));
  }

  @Override
  protected void layoutChildren() {
    double middle = Math.round(HEIGHT / 2);
    line.getElements().setAll(new MoveTo(0, middle), new LineTo(getWidth(), middle));
    ticks
        .getElements()
        .setAll(
            times.stream()
                .map(this::x)
                .distinct()
                .flatMap(x -> Stream.of(new MoveTo(x, 1), new LineTo(x, HEIGHT - 1)))
                .toList());
  }

  private double x(Duration time) {
    return snapPositionX(getWidth() * Math.clamp(time.toMillis() / length, 0, 1));
  }
}
