package org.newsreel.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.newsreel.intake.ClockTime;
import org.newsreel.model.StoryEntry;
import org.newsreel.viewmodel.StoryItem;

/** A story of the list: picture, title, where and when it came from, clip and sync badges. */
final class StoryCell extends WrappingCell<StoryItem> {
  private static final String SEPARATOR = " · ";
  private static final double PICTURE_WIDTH = 96;
  private static final double PICTURE_HEIGHT = 54;
  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

  private final ObjectProperty<StoryItem> shown = new SimpleObjectProperty<>(StoryItem.NONE);
  private final ImageView poster = new ImageView();
  private final WordFlow title = new WordFlow("story-title");
  private final Label source = new Label();
  private final Label date = new Label();
  private final Label badges = new Label();
  private final HBox content = new HBox(picture(), new VBox(title, new HBox(source, date), badges));

  StoryCell() {
    getStyleClass().add("story-cell");
    source.getStyleClass().add("story-facts");
    date.getStyleClass().add("story-facts");
    // A long name gives way to the date.
    date.setMinWidth(USE_PREF_SIZE);
    badges.getStyleClass().add("story-badges");
    content.getStyleClass().add("story-row");
    HBox.setHgrow(content.getChildren().get(1), Priority.ALWAYS);
    shown.flatMap(StoryItem::entryProperty).subscribe(this::show);
  }

  private StackPane picture() {
    poster.setFitWidth(PICTURE_WIDTH);
    poster.setFitHeight(PICTURE_HEIGHT);
    StackPane picture = new StackPane(new FontIcon(Feather.FILE_TEXT), poster);
    picture.getStyleClass().add("story-picture");
    picture.setMinSize(PICTURE_WIDTH, PICTURE_HEIGHT);
    picture.setMaxSize(PICTURE_WIDTH, PICTURE_HEIGHT);
    return picture;
  }

  @Override
  protected void updateItem(StoryItem item, boolean empty) {
    super.updateItem(item, empty);
    boolean nothing = empty || item == null;
    shown.set(nothing ? StoryItem.NONE : item);
    setGraphic(nothing ? null : content);
  }

  private void show(StoryEntry entry) {
    title.setText(entry.title());
    source.setText(entry.source());
    String day = entry.published().map(Messages::date).orElse("");
    date.setText(entry.source().isEmpty() || day.isEmpty() ? day : SEPARATOR + day);
    badges.setText(
        joined(
            Stream.of(
                entry.length().map(ClockTime::of),
                Optional.of(Messages.text(entry.hasClip() ? "badge.clip" : "badge.no-clip")),
                Optional.of(Rungs.words(entry.rung())).filter(rung -> entry.hasClip()),
                Optional.of(Messages.text("badge.starred"))
                    .filter(s -> entry.status().starred()))));
    showPoster(entry.poster());
    pseudoClassStateChanged(UNREAD, !entry.status().read());
    setAccessibleText(
        entry.title() + ", " + source.getText() + date.getText() + ", " + badges.getText());
  }

  private void showPoster(Optional<Path> file) {
    poster.setImage(
        file.map(
                path ->
                    new Image(
                        path.toUri().toString(),
                        PICTURE_WIDTH * 2,
                        PICTURE_HEIGHT * 2,
                        true,
                        true,
                        true))
            .orElse(null));
  }

  private static String joined(Stream<Optional<String>> parts) {
    return parts
        .flatMap(Optional::stream)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(SEPARATOR));
  }
}
