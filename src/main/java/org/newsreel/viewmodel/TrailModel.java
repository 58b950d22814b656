package org.newsreel.viewmodel;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;

/** The stories that were open one after the other, to go back and forward among them. */
public final class TrailModel {
  private static final int REMEMBERED = 200;

  private final LibraryModel list;
  private final List<StoryId> trail = new ArrayList<>();
  private final ReadOnlyBooleanWrapper canBack = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper canForward = new ReadOnlyBooleanWrapper(false);
  private int here = -1;

  public TrailModel(LibraryModel list) {
    this.list = list;
    list.selectedProperty()
        .flatMap(StoryItem::entryProperty)
        .map(StoryEntry::id)
        .subscribe(this::came);
  }

  public ReadOnlyBooleanProperty canBackProperty() {
    return canBack.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canForwardProperty() {
    return canForward.getReadOnlyProperty();
  }

  /** Opens the story that was open before. */
  public void back() {
    go(-1);
  }

  /** Opens the story from which the reader went back. */
  public void forward() {
    go(1);
  }

  /** A story that is in the trash by now is not opened, and the next step leads past it. */
  private void go(int steps) {
    int there = here + steps;
    if (there >= 0 && there < trail.size()) {
      here = there;
      list.select(trail.get(there));
      show();
    }
  }

  private void came(StoryId id) {
    boolean isHere = here >= 0 && trail.get(here).equals(id);
    if (isHere || id.equals(Story.NONE.id())) {
      return;
    }
    trail.subList(here + 1, trail.size()).clear();
    trail.add(id);
    if (trail.size() > REMEMBERED) {
      trail.removeFirst();
    }
    here = trail.size() - 1;
    show();
  }

  private void show() {
    canBack.set(here > 0);
    canForward.set(here < trail.size() - 1);
  }
}
