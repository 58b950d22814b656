package org.newsreel.ui;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.newsreel.model.Passage.Role;
import org.newsreel.viewmodel.PreviewLine;
import org.newsreel.viewmodel.PreviewLine.Use;
import org.newsreel.viewmodel.PreviewModel;

/** What lines of a page can be said to be. */
final class RoleMenu extends ContextMenu {
  private final PreviewModel preview;
  private final List<PreviewLine> lines;

  RoleMenu(PreviewModel preview, List<PreviewLine> lines) {
    this.preview = preview;
    this.lines = lines;
    if (lines.stream().anyMatch(line -> line.use() == Use.UNSURE)) {
      MenuItem right = new MenuItem(Messages.text("preview.right"));
      right.setId("preview.right");
      right.setOnAction(event -> confirm());
      getItems().addAll(right, new SeparatorMenuItem());
    }
    add(Role.TEXT, Role.LABEL);
    getItems().add(new SeparatorMenuItem());
    add(Role.TITLE, Role.AUTHORS, Role.DATE, Role.LENGTH, Role.LEDE);
    getItems().add(new SeparatorMenuItem());
    add(PreviewLine.LEFT_OUT);
  }

  private void add(Role... roles) {
    for (Role role : roles) {
      RadioMenuItem item = new RadioMenuItem(PreviewWords.role(role));
      item.setId("role-" + role.name());
      item.setSelected(lines.stream().allMatch(line -> is(line, role)));
      item.setOnAction(event -> preview.setRole(indices(), role));
      getItems().add(item);
    }
  }

  private static boolean is(PreviewLine line, Role role) {
    Role present = line.passage().role();
    return present == role || (role == PreviewLine.LEFT_OUT && present.isBoilerplate());
  }

  private void confirm() {
    lines.stream()
        .map(line -> line.passage().role())
        .distinct()
        .forEach(
            role ->
                preview.setRole(
                    lines.stream()
                        .filter(line -> line.passage().role() == role)
                        .map(PreviewLine::index)
                        .toList(),
                    role));
  }

  private List<Integer> indices() {
    return lines.stream().map(PreviewLine::index).toList();
  }
}
