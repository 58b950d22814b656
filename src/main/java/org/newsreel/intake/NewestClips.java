package org.newsreel.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsreel.audio.AudioException;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Clip;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;
import org.newsreel.source.DownloadListener;
import org.newsreel.source.FetchException;

/**
 * Fetches the clips of the newest stories, as far as all clips together leave room. None that is
 * here already is touched.
 */
public final class NewestClips {
  private final Library library;
  private final Intake intake;

  /**
   * What came of a clip.
   *
   * @param problem why it is not here; empty where it is
   */
  public record Outcome(StoryEntry story, Optional<Problem> problem) {}

  public NewestClips(Library library, Intake intake) {
    this.library = library;
    this.intake = intake;
  }

  /**
   * Fetches one clip after another. One that cannot be had, or is too large for the room that is
   * left, keeps nobody from the others.
   *
   * @param newest of how many stories
   * @param most bytes that all clips of the library may take
   */
  public void fetch(int newest, long most, DownloadListener listener, Consumer<Outcome> told)
      throws LibraryException {
    List<StoryEntry> entries = library.entries();
    long room = most;
    for (StoryEntry entry : entries) {
      room -= entry.hasClip() ? size(entry.id()) : 0;
    }
    for (StoryEntry entry : entries.subList(0, Math.min(newest, entries.size()))) {
      if (!entry.hasClip() && library.story(entry.id()).links().clip().isPresent()) {
        Optional<Problem> problem = fetch(entry, room, listener);
        room -= size(entry.id());
        told.accept(new Outcome(entry, problem));
      }
    }
  }

  private Optional<Problem> fetch(StoryEntry story, long room, DownloadListener listener)
      throws LibraryException {
    try {
      if (room <= 0 || intake.clipSize(story.id()) > room) {
        return Optional.of(Problem.noRoom(story.title()));
      }
      intake.fetchClip(story.id(), listener);
      return Optional.empty();
    } catch (FetchException e) {
      return Optional.of(Problem.noClip(e));
    } catch (AudioException e) {
      return Optional.of(Problem.from(e));
    }
  }

  /** Of the clip that is here; 0 where none is, or where its file cannot be seen. */
  private long size(StoryId id) throws LibraryException {
    Optional<Clip> clip = library.clip(id);
    try {
      return clip.isPresent() ? Files.size(clip.get().file()) : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
