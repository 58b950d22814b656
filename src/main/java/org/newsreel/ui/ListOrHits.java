package org.newsreel.ui;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.newsreel.viewmodel.SearchModel;

/** The list of stories, and in its place what was found while the reader looks for something. */
final class ListOrHits extends StackPane {
  ListOrHits(Node list, Node hits, SearchModel search) {
    getChildren().addAll(list, hits);
    search
        .activeProperty()
        .subscribe(
            active -> {
              list.setVisible(!active);
              hits.setVisible(active);
            });
  }
}
