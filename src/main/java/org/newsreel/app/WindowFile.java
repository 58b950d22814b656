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
import org.newsreel.model.StoryId;
import org.newsreel.ui.WindowState;

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

  /** How it stands in the file. */
  private record Form(WindowState window, String story) {}

  private final Path file;

  WindowFile(Path file) {
    this.file = file;
  }

  Memory read() {
    try {
      Form form = GSON.fromJson(Files.readString(file), Form.class);
      return form == null || form.window() == null || form.story() == null
          ? Memory.NONE
          : new Memory(
              form.window().sane(),
              form.story().isEmpty() ? Optional.empty() : Optional.of(new StoryId(form.story())));
    } catch (IOException | JsonParseException | IllegalArgumentException e) {
      return Memory.NONE;
    }
  }

  void write(Memory memory) {
    try {
      Files.createDirectories(file.getParent());
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(
          fresh,
          GSON.toJson(new Form(memory.window(), memory.story().map(StoryId::value).orElse(""))));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The window's place is not kept", e);
    }
  }
}
