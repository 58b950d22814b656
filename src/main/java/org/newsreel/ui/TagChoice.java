package org.newsreel.ui;

import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.newsreel.viewmodel.DeedsModel;
import org.newsreel.viewmodel.Shelf;
import org.newsreel.viewmodel.ShelvesModel;

/** The tags of the chosen stories, to put on and take off, and a field for a new one. */
final class TagChoice extends PopOver {
  private final DeedsModel deeds;

  /**
   * Makes the choice.
   *
   * @param common the tags that all chosen stories have
   */
  TagChoice(DeedsModel deeds, ShelvesModel shelves, Set<String> common) {
    this.deeds = deeds;
    Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    all.addAll(common);
    shelves.shelves().stream()
        .filter(shelf -> shelf.kind() == Shelf.Kind.TAG)
        .map(Shelf::name)
        .forEach(all::add);
    VBox boxes = new VBox();
    boxes.getStyleClass().add("tag-boxes");
    all.forEach(tag -> boxes.getChildren().add(box(tag, common.contains(tag))));
    ScrollPane scroll = new ScrollPane(boxes);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(240);
    Label what = new Label(Messages.text("tags.of", deeds.chosenCount()));
    VBox content = new VBox(what, field(), scroll);
    scroll.setVisible(!all.isEmpty());
    scroll.setManaged(!all.isEmpty());
    content.getStyleClass().add("tag-choice");
    content.setId("tag-choice");
    setContentNode(content);
    setTitle(Messages.text("tags"));
    setArrowLocation(ArrowLocation.LEFT_TOP);
  }

  private CheckBox box(String tag, boolean on) {
    CheckBox box = new CheckBox(tag);
    box.setMnemonicParsing(false);
    box.setSelected(on);
    box.setOnAction(
        event -> {
          if (box.isSelected()) {
            deeds.tag(tag);
          } else {
            deeds.untag(tag);
          }
        });
    return box;
  }

  private TextField field() {
    TextField field = new TextField();
    field.setId("new-tag");
    field.setPromptText(Messages.text("tags.new"));
    field.setAccessibleText(Messages.text("tags.new"));
    field.setOnAction(
        event -> {
          deeds.tag(field.getText());
          hide();
        });
    setOnShown(event -> field.requestFocus());
    return field;
  }
}
