package org.newsreel.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.newsreel.model.Person;
import org.newsreel.model.Story;
import org.newsreel.viewmodel.OpenStory;
import org.newsreel.viewmodel.PreviewModel;
import org.newsreel.viewmodel.StoryModel;

/** Headline, where it comes from, who wrote it and when, and the lede. */
final class StoryHeader extends VBox {
  private final WordFlow headline = new WordFlow("headline");
  private final WordFlow byline = new WordFlow("byline");
  private final WordFlow lede = new WordFlow("lede");

  StoryHeader(StoryModel story, PreviewModel preview) {
    getStyleClass().add("story-header");
    headline.setId("headline");
    byline.setId("byline");
    lede.setId("lede");
    lede.managedProperty().bind(lede.visibleProperty());
    Button lookOver =
        Icons.button(
            Feather.EDIT_3,
            "look-over",
            () -> preview.lookOver(story.openProperty().get().story().id()));
    HBox.setHgrow(headline, Priority.ALWAYS);
    headline.setMinWidth(0);
    lookOver.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(new HBox(headline, lookOver), byline, lede);
    story.openProperty().subscribe(this::show);
  }

  private void show(OpenStory open) {
    Story story = open.story();
    setNodeOrientation(
        open.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    headline.setText(story.title());
    byline.setText(
        Stream.of(
                Stream.of(story.source()),
                story.published().map(Messages::date).stream(),
                Stream.of(
                    story.authors().stream().map(Person::name).collect(Collectors.joining(", "))))
            .flatMap(part -> part)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")));
    lede.setText(story.lede());
    lede.setVisible(!story.lede().isEmpty());
  }
}
