package org.newsreel.ui;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Dragboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.newsreel.intake.ClockTime;
import org.newsreel.viewmodel.FetchModel;
import org.newsreel.viewmodel.StoryModel;

/** The place of the clip of a story that has none yet: takes a dropped or chosen video. */
final class ClipSlot extends HBox {
  private static final List<String> VIDEOS =
      List.of("*.mp4", "*.m4v", "*.mov", "*.m4a", "*.MP4", "*.M4V", "*.MOV");

  /** Those that no page has. */
  private static final Set<String> CAPTIONS = Set.of("vtt", "srt", "ttml", "json", "textgrid");

  private final StoryModel story;

  ClipSlot(StoryModel story, FetchModel fetch) {
    this.story = story;
    getStyleClass().add("clip-slot");
    Label what = new Label(Messages.text("clip-slot.title"));
    what.getStyleClass().add("clip-slot-title");
    Label said = new Label();
    said.setWrapText(true);
    said.textProperty()
        .bind(
            story
                .openProperty()
                .map(
                    open ->
                        open.story()
                            .length()
                            .map(length -> Messages.text("clip-slot.said", ClockTime.of(length)))
                            .orElse(Messages.text("clip-slot.unsaid"))));
    VBox words = new VBox(what, said);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button choose = new Button(Messages.text("clip-slot.choose"));
    choose.setId("choose-clip");
    choose.setOnAction(event -> choose());
    getChildren().addAll(new FontIcon(Feather.FILM), words, fetching(fetch), choose);
  }

  /** Names the host, for that is who learns of it. */
  private static Button fetching(FetchModel fetch) {
    Button button = new Button();
    button.setId("fetch-clip");
    button
        .textProperty()
        .bind(
            fetch
                .hostProperty()
                .map(host -> host.map(name -> Messages.text("clip-slot.fetch", name)).orElse("")));
    button.visibleProperty().bind(fetch.hostProperty().map(Optional::isPresent));
    button.managedProperty().bind(button.visibleProperty());
    button.setOnAction(event -> fetch.fetch());
    return button;
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("clip-slot.choose"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(Messages.text("files.video"), VIDEOS),
            new FileChooser.ExtensionFilter(Messages.text("files.all"), "*.*"));
    File chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen != null) {
      story.attach(chosen.toPath());
    }
  }

  /** The one video among dropped files; anything else is for others to take. */
  static boolean isVideo(Dragboard dropped) {
    return isOne(dropped) && VIDEOS.contains("*." + ending(dropped));
  }

  /** The one file of captions. */
  static boolean isCaptions(Dragboard dropped) {
    return isOne(dropped) && CAPTIONS.contains(ending(dropped).toLowerCase(Locale.ROOT));
  }

  private static boolean isOne(Dragboard dropped) {
    return dropped.hasFiles() && dropped.getFiles().size() == 1;
  }

  private static String ending(Dragboard dropped) {
    String name = dropped.getFiles().getFirst().getName();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
