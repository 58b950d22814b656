package org.newsreel.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.newsreel.intake.ClockTime;
import org.newsreel.model.Moment;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.SyncRung;
import org.newsreel.viewmodel.Hit;
import org.newsreel.viewmodel.HitRow;
import org.newsreel.viewmodel.Snippet;

/** A story that was found, or a sentence in one. */
final class HitCell extends WrappingCell<HitRow> {
  private static final String SEPARATOR = " · ";
  private static final PseudoClass STORY = PseudoClass.getPseudoClass("story");

  private final WordFlow title = new WordFlow("hit-title");
  private final Label facts = new Label();
  private final HitTicks ticks = new HitTicks();
  private final Node story = new VBox(title, new HBox(facts, ticks));
  private final Label time = new Label();
  private final Label speaker = new Label();
  private final WordFlow sentence = new WordFlow("hit-sentence");
  private final Node moment = new HBox(time, new VBox(speaker, sentence));

  HitCell() {
    getStyleClass().add("hit-cell");
    story.getStyleClass().add("hit-story");
    facts.getStyleClass().add("story-facts");
    facts.getParent().getStyleClass().add("hit-facts");
    facts.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(ticks, Priority.ALWAYS);
    moment.getStyleClass().add("hit-moment");
    time.getStyleClass().add("hit-time");
    time.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    time.setMinWidth(USE_PREF_SIZE);
    time.managedProperty().bind(time.visibleProperty());
    speaker.getStyleClass().add("hit-speaker");
    speaker.managedProperty().bind(speaker.visibleProperty());
    HBox.setHgrow(sentence.getParent(), Priority.ALWAYS);
  }

  @Override
  protected void updateItem(HitRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean nothing = empty || row == null;
    pseudoClassStateChanged(STORY, !nothing && row instanceof HitRow.Found);
    if (nothing) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    setGraphic(
        switch (row) {
          case HitRow.Found found -> show(found.hit());
          case HitRow.Said said -> show(said);
        });
  }

  private Node show(Hit hit) {
    StoryEntry entry = hit.entry();
    title.setMarkedText(entry.title(), hit.inTitle());
    facts.setText(
        joined(Stream.of(entry.source(), entry.published().map(Messages::date).orElse(""))));
    ticks.show(hit);
    setAccessibleText(joined(Stream.of(entry.title(), facts.getText(), HitTicks.said(hit))));
    return story;
  }

  private Node show(HitRow.Said said) {
    Moment found = said.moment();
    Snippet snippet = Snippet.of(found);
    sentence.setMarkedText(snippet.text(), snippet.hits());
    speaker.setText(found.speaker().name());
    speaker.setVisible(!found.speaker().isNarrator());
    time.setText(time(said).orElse(""));
    time.setVisible(!time.getText().isEmpty());
    setAccessibleText(joined(Stream.of(time.getText(), found.speaker().name(), snippet.text())));
    return moment;
  }

  /** An estimate is never shown as if it were known. */
  private static Optional<String> time(HitRow.Said said) {
    String about =
        said.moment().rung().compareTo(SyncRung.SENTENCES) < 0 ? Messages.text("search.about") : "";
    return said.hit().timeOf(said.moment()).map(start -> about + ClockTime.of(start));
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(SEPARATOR));
  }
}
