package org.newsreel.intake;

import java.nio.file.Path;
import java.util.List;
import org.newsreel.captions.CaptionTimes;
import org.newsreel.captions.CaptionsException;
import org.newsreel.captions.Cue;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Clip;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.Sync;
import org.newsreel.model.TimedTranscript;
import org.newsreel.source.FetchException;

/** Joins a story and its clip by captions. */
record Captioning(Library library) {
  /**
   * Keeps the times of captions as those of a story's words, in the place of what an engine found.
   *
   * @return nothing where the story got another clip meanwhile
   * @throws CaptionsException if it is no file of captions, or none of this story, or if the story
   *     has no clip; then nothing is changed
   */
  Sync attach(StoryId id, Path file) throws FetchException, CaptionsException, LibraryException {
    List<Cue> cues = CaptionsFile.read(file);
    Story story = library.story(id);
    Clip clip =
        library
            .clip(id)
            .orElseThrow(() -> new CaptionsException("captions need the clip that they belong to"));
    TimedTranscript times = CaptionTimes.of(story.transcript(), cues, clip.length());
    if (times.words().isEmpty()) {
      throw new CaptionsException(times.reason());
    }
    return library.saveTimings(story, clip, times) ? library.sync(story, clip) : Sync.NONE;
  }
}
