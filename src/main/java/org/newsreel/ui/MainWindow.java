package org.newsreel.ui;

import java.io.File;
import java.util.Objects;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.newsreel.intake.Problem;
import org.newsreel.viewmodel.Activities;
import org.newsreel.viewmodel.BackupsModel;
import org.newsreel.viewmodel.DeedsModel;
import org.newsreel.viewmodel.FetchModel;
import org.newsreel.viewmodel.LibraryModel;
import org.newsreel.viewmodel.MarksModel;
import org.newsreel.viewmodel.MendModel;
import org.newsreel.viewmodel.ParserService;
import org.newsreel.viewmodel.PictureModel;
import org.newsreel.viewmodel.PlaybackModel;
import org.newsreel.viewmodel.PreviewModel;
import org.newsreel.viewmodel.SearchModel;
import org.newsreel.viewmodel.ShelvesModel;
import org.newsreel.viewmodel.StoryModel;
import org.newsreel.viewmodel.SyncModel;
import org.newsreel.viewmodel.TrailModel;

/** Everything in the window: the bar on top, the list, and the open story. */
public final class MainWindow {
  /** How often the places in text and clip are saved while the window is open. */
  private static final Duration SAVING = Duration.seconds(3);

  /** What the window shows and acts on. */
  public record Models(
      LibraryModel library,
      ShelvesModel shelves,
      DeedsModel deeds,
      TrailModel trail,
      StoryModel story,
      PlaybackModel playback,
      PictureModel picture,
      SyncModel sync,
      MendModel mend,
      MarksModel marks,
      ParserService parser,
      FetchModel fetch,
      PreviewModel preview,
      BackupsModel backups,
      SearchModel search,
      Activities activities,
      ObjectProperty<Problem> problem) {}

  private final Models models;
  private final DetailPane detail;
  private final StoryListPane list;
  private final StoryActs acts;
  private final ListAndDetail panes;
  private final SidebarAndPanes all;
  private final HitsPane hits;
  private final Scene scene;
  private final Timeline saving;

  public MainWindow(Models models, WindowState places) {
    this.models = models;
    detail = new DetailPane(models, places);
    models.library().prepare(places.shelf().sorting());
    hits = new HitsPane(models.search(), this::showStory, this::leaveSearch);
    Button collections = Icons.button(Feather.SIDEBAR, "shelves", () -> {});
    list = new StoryListPane(models, collections);
    acts = list.acts(models);
    panes =
        new ListAndDetail(
            new ListOrHits(list, hits, models.search()), detail, models.library(), places.list());
    all =
        new SidebarAndPanes(
            new Sidebar(models.shelves(), models.library()), panes, collections, places.shelf());
    models.search().activeProperty().subscribe(this::searching);
    scene = new Scene(root(), places.width(), places.height());
    scene
        .getStylesheets()
        .add(Objects.requireNonNull(MainWindow.class.getResource("newsreel.css")).toExternalForm());
    saving = new Timeline(new KeyFrame(SAVING, event -> models.story().keepPlaces()));
    saving.setCycleCount(Timeline.INDEFINITE);
    saving.play();
    scene.setOnDragOver(this::dragOver);
    scene.setOnDragDropped(this::dropped);
  }

  private void searching(boolean active) {
    if (active) {
      panes.showListIfNarrow();
    }
  }

  /** Shows the story that a hit opens, where it was the open one already. */
  private void showStory() {
    panes.showDetailIfNarrow();
  }

  private void leaveSearch() {
    models.search().leave();
    Node list = scene.lookup("#stories");
    if (list != null) {
      list.requestFocus();
    }
  }

  private Parent root() {
    Shortcuts shortcuts = new Shortcuts(models);
    shortcuts.listing(acts, list::selectAll, all::toggle);
    AddMenu add = new AddMenu(models.parser());
    KeysHelp help = new KeysHelp(shortcuts);
    Button keys = Icons.button(Feather.HELP_CIRCLE, "keys", () -> {});
    keys.setOnAction(event -> help.toggle(keys));
    shortcuts.typed("?", "keys", () -> help.toggle(keys));
    shortcuts.key("F1", "", () -> help.toggle(keys), KeyCode.F1);
    SearchField search = new SearchField(models.search(), hits, this::leaveSearch);
    shortcuts.typed("/", "search.prompt", search::focus);
    BorderPane body = new BorderPane(all, bar(add, search, keys), null, null, null);
    body.getStyleClass().add("window");
    // What lies behind the preview takes no focus and no clicks.
    body.disableProperty().bind(models.preview().shownProperty().map(now -> !now.isNone()));
    Toast toast = new Toast(models.deeds());
    StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
    StackPane content = new StackPane(body, toast, new PreviewPane(models.preview()));
    // Whatever they would like, they are as wide as the window.
    body.setMinSize(0, 0);
    content.setMinSize(0, 0);
    Notices notices = new Notices(content, models.problem(), models.story(), models.preview());
    notices.sceneProperty().subscribe(in -> installIn(in, shortcuts));
    return notices;
  }

  private static void installIn(@Nullable Scene in, Shortcuts shortcuts) {
    if (in != null) {
      shortcuts.install(in);
    }
  }

  private HBox bar(AddMenu add, SearchField search, Button keys) {
    Label name = new Label(Messages.text("newsreel"));
    name.getStyleClass().add("app-name");
    Region space = new Region();
    HBox.setHgrow(space, Priority.SOMETIMES);
    HBox.setHgrow(search, Priority.ALWAYS);
    ProgressIndicator busy = new ProgressIndicator();
    busy.getStyleClass().add("busy");
    busy.visibleProperty().bind(models.parser().busy());
    // The name gives way first, then the field.
    add.setMinWidth(Region.USE_PREF_SIZE);
    ActivityMenu activity = new ActivityMenu(models.activities().running());
    HBox bar =
        new HBox(
            name,
            trail(),
            add,
            space,
            search,
            busy,
            activity,
            keys,
            new MoreMenu(models.backups()));
    bar.getStyleClass().add("top-bar");
    return bar;
  }

  private HBox trail() {
    Button back = Icons.button(Feather.CHEVRON_LEFT, "trail-back", models.trail()::back);
    Button forward = Icons.button(Feather.CHEVRON_RIGHT, "trail-forward", models.trail()::forward);
    back.disableProperty().bind(models.trail().canBackProperty().not());
    forward.disableProperty().bind(models.trail().canForwardProperty().not());
    return new HBox(back, forward);
  }

  private void dragOver(DragEvent event) {
    Dragboard dragged = event.getDragboard();
    if (dragged.hasFiles() || dragged.hasString()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    Dragboard dropped = event.getDragboard();
    if (ClipSlot.isVideo(dropped)) {
      models.story().attach(dropped.getFiles().getFirst().toPath());
    } else if (ClipSlot.isCaptions(dropped)) {
      models.sync().attachCaptions(dropped.getFiles().getFirst().toPath());
    } else if (dropped.hasFiles()) {
      models.parser().addFiles(dropped.getFiles().stream().map(File::toPath).toList());
    } else if (dropped.hasString()) {
      models.parser().addText(dropped.getString());
    }
    event.setDropCompleted(true);
    event.consume();
  }

  public Scene scene() {
    return scene;
  }

  /** Where the panes are now, in a window of the same place as {@code window}. */
  public WindowState places() {
    ShelfState shelf = all.places(models.library().shownProperty().get().sorting());
    return detail.places().withList(panes.share()).withShelf(shelf);
  }

  /** Stops what moves and lets go of what the system lends. */
  public void close() {
    saving.stop();
    models.story().keepPlaces();
    detail.close();
    models.playback().close();
  }
}
