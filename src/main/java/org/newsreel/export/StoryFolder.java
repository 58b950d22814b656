package org.newsreel.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsreel.captions.CaptionFormat;
import org.newsreel.captions.CaptionFormats;
import org.newsreel.library.LibraryException;
import org.newsreel.library.RecordReader;
import org.newsreel.library.StoryRecord;
import org.newsreel.model.Story;
import org.newsreel.model.Sync;
import org.newsreel.model.TimedTranscript;

/** Writes the folders of stories, one after the other. */
final class StoryFolder {
  private static final CaptionFormat CAPTIONS = CaptionFormats.named("vtt").orElseThrow();

  private final RecordReader reader;
  private final ZipWriter zip;
  private final boolean withClips;
  private final Problems problems;
  private final Set<String> shared;

  /** Where clips are that more than one story has. */
  private final Map<String, String> places = new HashMap<>();

  private int stories;
  private int clips;

  StoryFolder(RecordReader reader, ZipWriter zip, boolean withClips, Problems problems)
      throws LibraryException {
    this.reader = reader;
    this.zip = zip;
    this.withClips = withClips;
    this.problems = problems;
    shared = reader.sharedClips();
  }

  int stories() {
    return stories;
  }

  int clips() {
    return clips;
  }

  /** The text comes first: a zip that is cut off in a clip has the story all the same. */
  void add(StoryRecord record) throws IOException, LibraryException {
    String folder = FolderName.of(record.story()) + "/";
    Optional<Path> poster = reader.poster(record.story().id());
    Optional<String> picture = poster.map(StoryFolder::pictureName);
    zip.add(folder + StoryFiles.STORY, record.json(said(record, folder, picture)));
    zip.add(folder + StoryFiles.PAGE, record.page().text());
    if (poster.isPresent() && !zip.add(folder + picture.orElseThrow(), poster.get())) {
      problems.add("the picture of \u201C" + record.story().title() + "\u201D could not be read");
    }
    Optional<String> clip = withClips ? clip(record, folder) : Optional.empty();
    Sync sync = record.sync();
    boolean captions = addCaptions(record.story(), sync.times(), folder);
    zip.add(
        folder + StoryFiles.HTML,
        StoryPage.of(record, sync, new StoryFiles(clip, picture, captions)));
    stories++;
  }

  /** Where the files are, for those who read JSON; importing does not need it. */
  private Map<String, String> said(StoryRecord record, String folder, Optional<String> picture) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("page", StoryFiles.PAGE);
    picture.ifPresent(name -> files.put("poster", name));
    if (withClips) {
      record
          .clip()
          .filter(clip -> reader.file(clip).isPresent())
          .ifPresent(clip -> files.put("clip", from(folder, place(record, clip, folder))));
    }
    return files;
  }

  private String place(StoryRecord record, StoryRecord.Video clip, String folder) {
    String ending = clip.name().contains(".") ? clip.name().replaceFirst(".*\\.", ".") : "";
    return places.getOrDefault(clip.name(), folder + FolderName.label(record.story()) + ending);
  }

  /** A path from a folder. */
  private static String from(String folder, String place) {
    return place.startsWith(folder) ? place.substring(folder.length()) : "../" + place;
  }

  /** Adds a clip, unless another story's is the same; says where it is from the folder. */
  private Optional<String> clip(StoryRecord record, String folder) throws IOException {
    if (record.clip().isEmpty()) {
      return Optional.empty();
    }
    StoryRecord.Video clip = record.clip().get();
    String place = place(record, clip, folder);
    if (!places.containsKey(clip.name())) {
      Optional<Path> file = reader.file(clip);
      if (file.isEmpty() || !zip.add(place, file.get())) {
        problems.add("the clip of \u201C" + record.story().title() + "\u201D could not be read");
        return Optional.empty();
      }
      clips++;
      if (shared.contains(clip.name())) {
        places.put(clip.name(), place);
      }
    }
    return Optional.of(from(folder, place));
  }

  private boolean addCaptions(Story story, TimedTranscript times, String folder)
      throws IOException {
    boolean timed =
        !times.words().isEmpty() && times.endWord() <= story.transcript().words().size();
    if (timed) {
      zip.add(folder + StoryFiles.CAPTIONS, CAPTIONS.write(story.transcript(), times));
    }
    return timed;
  }

  /** The ending by how the picture begins. */
  private static String pictureName(Path poster) {
    try (InputStream in = Files.newInputStream(poster)) {
      int first = in.read();
      return StoryFiles.POSTER + (first == 0xff ? ".jpg" : first == 0x89 ? ".png" : "");
    } catch (IOException e) {
      return StoryFiles.POSTER;
    }
  }
}
