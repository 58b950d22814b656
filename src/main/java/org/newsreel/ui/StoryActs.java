package org.newsreel.ui;

import javafx.scene.Node;
import org.newsreel.viewmodel.DeedsModel;
import org.newsreel.viewmodel.ShelvesModel;
import org.newsreel.viewmodel.StoryModel;

/** What keys and menus do to the stories that are chosen; to the open one where none else is. */
final class StoryActs {
  private final DeedsModel deeds;
  private final StoryModel story;
  private final ShelvesModel shelves;
  private final Node list;

  /**
   * Makes the acts.
   *
   * @param list beside which questions are asked
   */
  StoryActs(DeedsModel deeds, StoryModel story, ShelvesModel shelves, Node list) {
    this.deeds = deeds;
    this.story = story;
    this.shelves = shelves;
    this.list = list;
  }

  void star() {
    if (deeds.chosenCount() > 1) {
      deeds.toggleStar();
    } else {
      story.toggleStar();
    }
  }

  void read() {
    if (deeds.chosenCount() > 1) {
      deeds.toggleRead();
    } else {
      story.toggleRead();
    }
  }

  void tags() {
    if (deeds.chosenCount() > 0) {
      deeds.tags(common -> new TagChoice(deeds, shelves, common).show(list));
    }
  }

  void practise() {
    deeds.practise();
  }

  /** To the trash; what lies there already, for good, after a question. */
  void delete() {
    if (!deeds.isInTrash()) {
      deeds.trash();
    } else if (deeds.chosenCount() > 0) {
      new SureDialog(
              list.getScene().getWindow(),
              Messages.text("trash.sure", deeds.chosenCount()),
              Messages.text("trash.delete"))
          .ifSure(deeds::deleteForGood);
    }
  }
}
