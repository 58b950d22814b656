package org.newsreel.app;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsreel.model.StoryId;
import org.newsreel.ui.ShelfState;
import org.newsreel.ui.WindowState;
import org.newsreel.viewmodel.Sorting;

/**
 * Remembers window, panes and open story from one start to the next. It is a comfort: where it
 * cannot be read or written, the window opens as on the first day.
 */
final class WindowFile {
  private static final System.Logger LOG = System.getLogger(WindowFile.class.getName());
  private static final Gson GSON =
      new GsonBuilder().serializeSpecialFloatingPointValues().setPrettyPrinting().create();

  /** What is remembered. */
  record Memory(WindowState window, Optional<StoryId> story) {
    static final Memory NONE = new Memory(WindowState.FIRST, Optional.empty());
  }

  /** How it stands in the file; a number that the file leaves out is 0 here. */
  private record Form(
      double x,
      double y,
      double width,
      double height,
      boolean maximized,
      double list,
      double stacked,
      double sideBySide,
      double shelves,
      boolean shelvesHidden,
      @Nullable Sorting sorting,
      @Nullable String story) {
    static Form of(Memory memory) {
      WindowState window = memory.window();
      return new Form(
          window.x(),
          window.y(),
          window.width(),
          window.height(),
          window.maximized(),
          window.list(),
          window.stacked(),
          window.sideBySide(),
          window.shelf().share(),
          window.shelf().hidden(),
          window.shelf().sorting(),
          memory.story().map(StoryId::value).orElse(null));
    }

    private ShelfState shelf() {
      Sorting known = sorting == null ? ShelfState.FIRST.sorting() : sorting;
      return new ShelfState(shelves, shelvesHidden, known);
    }

    Memory memory() {
      return new Memory(
          new WindowState(x, y, width, height, maximized, list, stacked, sideBySide, shelf())
              .sane(),
          Optional.ofNullable(story).map(StoryId::new));
    }
  }

  private final Path file;

  WindowFile(Path file) {
    this.file = file;
  }

  Memory read() {
    try {
      Form form = GSON.fromJson(Files.readString(file), Form.class);
      return form == null ? Memory.NONE : form.memory();
    } catch (IOException | JsonParseException | IllegalArgumentException e) {
      LOG.log(Level.DEBUG, "The window opens at its first place", e);
      return Memory.NONE;
    }
  }

  void write(Memory memory) {
    try {
      Files.createDirectories(file.getParent());
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(fresh, GSON.toJson(Form.of(memory)));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The window's place is not kept", e);
    }
  }
}
