package org.newsreel.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
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

/**
 * A story of the list: picture, title, where and when it came from, clip and sync badges. All are
 * equally high, so that a long list need not measure those out of view.
 */
final class StoryCell extends ListCell<StoryItem> {
  private static final String SEPARATOR = " · ";
  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

  private final Posters posters;
  private final ObjectProperty<StoryItem> shown = new SimpleObjectProperty<>(StoryItem.NONE);
  private final ImageView poster = new ImageView();
  private final FontIcon noPoster = new FontIcon(Feather.FILE_TEXT);
  private final TwoLines title = new TwoLines("story-title");
  private final Label source = new Label();
  private final Label date = new Label();
  private final Label badges = new Label();
  private final HBox content = new HBox(picture(), new VBox(title, new HBox(source, date), badges));
  private Optional<Path> file = Optional.empty();

  StoryCell(Posters posters) {
    this.posters = posters;
    // As wide as the list, however long its words are.
    setPrefWidth(0);
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
    poster.setFitWidth(Posters.WIDTH);
    poster.setFitHeight(Posters.HEIGHT);
    StackPane picture = new StackPane(noPoster, poster);
    picture.getStyleClass().add("story-picture");
    picture.setMinSize(Posters.WIDTH, Posters.HEIGHT);
    picture.setMaxSize(Posters.WIDTH, Posters.HEIGHT);
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
    boolean isThere = shown.get().isThere();
    badges.setText(isThere ? badges(entry) : "");
    noPoster.setVisible(isThere && entry.poster().isEmpty());
    showPoster(entry.poster());
    pseudoClassStateChanged(UNREAD, !entry.status().read());
    setAccessibleText(
        isThere
            ? entry.title() + ", " + source.getText() + date.getText() + ", " + badges.getText()
            : Messages.text("stories.coming"));
  }

  private static String badges(StoryEntry entry) {
    return joined(
        Stream.of(
            entry.length().map(ClockTime::of),
            Optional.of(Messages.text(entry.hasClip() ? "badge.clip" : "badge.no-clip")),
            Optional.of(Rungs.words(entry.rung())).filter(rung -> entry.hasClip()),
            Optional.of(Messages.text("badge.starred")).filter(s -> entry.status().starred())));
  }

  private void showPoster(Optional<Path> now) {
    if (!now.equals(file)) {
      file.ifPresent(posters::leave);
      file = now;
      poster.setImage(now.map(posters::of).orElse(null));
    }
  }

  private static String joined(Stream<Optional<String>> parts) {
    return parts
        .flatMap(Optional::stream)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(SEPARATOR));
  }
}
