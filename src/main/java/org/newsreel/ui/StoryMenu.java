package org.newsreel.ui;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.newsreel.viewmodel.DeedsModel;

/** What can be done to the stories that are chosen in the list. */
final class StoryMenu extends ContextMenu {
  private final DeedsModel deeds;
  private final StoryActs acts;

  StoryMenu(DeedsModel deeds, StoryActs acts) {
    this.deeds = deeds;
    this.acts = acts;
    // A menu without items would not open at all.
    getItems().setAll(new SeparatorMenuItem());
    setOnShowing(event -> fill());
  }

  private void fill() {
    if (deeds.isInTrash()) {
      getItems().setAll(item("menu.put-back", deeds::putBack), item("menu.delete", acts::delete));
    } else {
      getItems()
          .setAll(
              deeds.isStarred() ? item("menu.unstar", acts::star) : item("menu.star", acts::star),
              deeds.isRead() ? item("menu.unread", acts::read) : item("menu.read", acts::read),
              new SeparatorMenuItem(),
              item("menu.tags", acts::tags),
              item("menu.practise", deeds::practise),
              new SeparatorMenuItem(),
              item("menu.trash", acts::delete));
    }
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Messages.text(key));
    item.setId(key);
    item.setOnAction(event -> action.run());
    return item;
  }
}
