package org.newsreel.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.newsreel.model.Clip;
import org.newsreel.model.Page;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.Sync;
import org.newsreel.model.TimedTranscript;

/**
 * A folder of stories. What a call has saved when it returns survives a crash and a power cut. Any
 * thread may call, one is served at a time; only the copying of a clip does not keep others
 * waiting.
 */
public final class Library implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Library.class.getName());

  /** Others read and save in between: this many take about 120 ms. */
  private static final int INDEXED_AT_ONCE = 100;

  private final Path folder;
  private final Database database;
  private final Recovery recovery;
  private final ClipFiles clips;
  private final ClipFiles posters;
  private final LooseFiles loose;
  private final StoryClips storyClips;
  private final WordTimes times;
  private final StoryRows stories;
  private final Feeds feeds;
  private final Statuses statuses;
  private final Storage storage;
  private final Tags tags;
  private final Marks marks;
  private final Trash trash;
  private final SavedSearches searches;
  private final Catalogue catalogue;
  private final Records records;
  private final Catalogue lists;

  /** Whether all stories were in the index once: from then on every save sees to it. */
  private boolean indexed;

  private Library(Path folder, Opening opening) throws LibraryException {
    this.folder = folder;
    database = opening.database();
    recovery = opening.recovery();
    clips = new ClipFiles(folder.resolve("clips"));
    posters = new ClipFiles(folder.resolve("posters"));
    loose = new LooseFiles(database, clips);
    storyClips = new StoryClips(database, clips, posters, loose);
    times = new WordTimes(database);
    SearchIndex index = new SearchIndex(database);
    stories = new StoryRows(database, index);
    feeds = new Feeds(database, this);
    statuses = new Statuses(database, this);
    storage = new Storage(this, database, loose, new Sizes(folder, clips));
    tags = new Tags(database, this);
    marks = new Marks(database, stories, this);
    trash = new Trash(database, index, loose, posters, this);
    searches = new SavedSearches(database, this);
    records = new Records(database, clips, posters, this);
    catalogue = new Catalogue(database.forReading(), clips, posters);
    lists = new Catalogue(database.forReading(), clips, posters);
  }

  /**
   * Opens the library in a folder, and makes both where they are not there yet. A library that can
   * only be read is opened for reading; saving then fails. One that is damaged is repaired first,
   * see {@link #opened}. What is no library, or a newer Newsreel's, is refused and stays as it is.
   */
  public static Library open(Path folder) throws LibraryException {
    Path whole = folder.toAbsolutePath().normalize();
    Path file = whole.resolve("library.db");
    makeFolder(whole);
    boolean writable = Files.isWritable(whole) && (!Files.exists(file) || Files.isWritable(file));
    if (!writable && !Files.exists(file)) {
      throw new LibraryException(
          "the folder " + whole + " can only be read; choose another with --library");
    }
    Library library = begin(whole, Opening.of(whole, !writable));
    if (writable) {
      library.sweep();
    }
    return library;
  }

  private static Library begin(Path whole, Opening opening) throws LibraryException {
    try {
      return new Library(whole, opening);
    } catch (LibraryException e) {
      opening.database().close();
      throw e;
    }
  }

  /** Deletes what has had its time: loose clips, killed copies, old trash. */
  private void sweep() {
    trash.sweep();
    loose.sweep();
    posters.sweep();
  }

  static void makeFolder(Path whole) throws LibraryException {
    try {
      if (!Files.exists(whole.resolve("library.db"))) {
        Disk.makeFolder(whole);
      }
    } catch (IOException e) {
      throw new LibraryException(
          "the library's folder " + whole + " cannot be made; choose another with --library", e);
    }
  }

  public Path folder() {
    return folder;
  }

  /** What had to be repaired when the library was opened. */
  public Recovery opened() {
    return recovery;
  }

  public Backups backups() {
    return Backups.of(folder);
  }

  /**
   * Saves a story as it was read, and the page it came from; of one saved before, keeps what the
   * reader did, its clip, and its word times where the words are the same. A story that the reader
   * has corrected stays as it is, and so does the page that the corrections speak of.
   */
  public synchronized void save(Story story, Page page) throws LibraryException {
    database.together(() -> put(story, page, false));
  }

  /**
   * Saves many stories at once, all or none of them, as {@link #save} does each: a few hundred cost
   * a tenth of what they cost one by one.
   */
  public synchronized void saveAll(Collection<Addition> additions) throws LibraryException {
    database.together(
        () -> {
          for (Addition each : additions) {
            add(each);
          }
          return additions.size();
        });
  }

  private void add(Addition each) throws LibraryException {
    StoryId id = each.story().id();
    put(each.story(), each.page(), false);
    if (!each.status().equals(StoryStatus.NEW)) {
      saveStatus(id, each.status());
    }
    for (String tag : each.tags()) {
      tags.put(id, tag);
    }
    if (each.clip().isPresent()) {
      Clip clip = each.clip().get();
      storyClips.use(id, clip.name(), clip.length(), clip.hasSound());
      times.found(each.story(), clip, each.times());
    }
  }

  /** Saves a story as the reader has corrected it: no later reading of its page replaces it. */
  public synchronized void saveCorrected(Story story, Page page) throws LibraryException {
    database.together(() -> put(story, page, true));
  }

  private int put(Story story, Page page, boolean corrected) throws LibraryException {
    Optional<String> there = stories.content(story.id());
    Optional<StoryForm.Stored> before =
        there.flatMap(content -> StoryForm.before(story.id(), content));
    if (!corrected && before.filter(StoryForm.Stored::corrected).isPresent()) {
      return 0;
    }
    if (there.isPresent() && before.filter(stored -> stored.hasWordsOf(story)).isEmpty()) {
      times.forget(story.id());
    }
    return stories.put(story, page, corrected, there.isEmpty());
  }

  /** Whether the library has this story, and in these words. */
  private boolean hasWords(Story story) throws LibraryException {
    return stories
        .content(story.id())
        .flatMap(content -> StoryForm.before(story.id(), content))
        .filter(stored -> stored.hasWordsOf(story))
        .isPresent();
  }

  /** All stories that can be read, the last added first. */
  public synchronized List<StoryEntry> entries() throws LibraryException {
    try {
      return database
          .all(
              ListRow.QUERY + "WHERE trashed IS NULL ORDER BY added DESC, number DESC", this::entry)
          .stream()
          .flatMap(Optional::stream)
          .toList();
    } catch (LibraryException e) {
      if (e.isDamage()) {
        return new AroundDamage(database).rows(ListRow.QUERY, this::entry);
      }
      throw e;
    }
  }

  public synchronized Optional<StoryEntry> entry(StoryId id) throws LibraryException {
    return database
        .one(ListRow.QUERY + "WHERE story.id = ?", this::entry, id.value())
        .flatMap(entry -> entry);
  }

  private Optional<StoryEntry> entry(ResultSet row) throws SQLException {
    return new ListRow(row, clips, posters).entry();
  }

  public synchronized Story story(StoryId id) throws LibraryException {
    return StoryForm.read(id, stories.content(id).orElseThrow(() -> none(id)));
  }

  /** The page as it was received. */
  public synchronized Page page(StoryId id) throws LibraryException {
    return stories.page(id).orElseThrow(() -> none(id));
  }

  private LibraryException none(StoryId id) {
    return new LibraryException("there is no story " + id + " in " + folder);
  }

  public synchronized void saveStatus(StoryId id, StoryStatus status) throws LibraryException {
    StoryRows.saveStatus(database, id, status);
  }

  /**
   * Copies a video in as the clip of a story; the one before stays until then, and its file for
   * another day. Word times of another clip no longer count.
   */
  public Clip attachClip(StoryId id, Path video, Duration length, boolean hasSound)
      throws LibraryException {
    expectStory(id);
    try (Incoming copy = clips.take(video)) {
      String name = ClipFiles.name(copy, video);
      expect(name);
      clips.place(copy, name);
      use(id, name, length, hasSound);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A copy of " + video.getFileName() + " stays for now", e);
    }
    return clip(id).orElseThrow(() -> new LibraryException("the clip of " + id + " is gone"));
  }

  private synchronized void expectStory(StoryId id) throws LibraryException {
    if (!stories.isThere(id)) {
      throw none(id);
    }
  }

  /**
   * Where the clip of a story can be put together before it is attached; another program finds it
   * there again within a day.
   *
   * @param name of letters and digits
   */
  public Path incoming(String name) {
    return clips.incoming(name);
  }

  /** A file that is in its place, but not yet a clip: a sweep has to know, and leave it alone. */
  private synchronized void expect(String name) throws LibraryException {
    loose.letGo(name);
  }

  private synchronized int use(StoryId id, String name, Duration length, boolean hasSound)
      throws LibraryException {
    return database.together(() -> storyClips.use(id, name, length, hasSound));
  }

  public synchronized Optional<Clip> clip(StoryId id) throws LibraryException {
    return storyClips.of(id);
  }

  /** Keeps a picture (JPEG or PNG) to show for a story. */
  public synchronized void savePoster(StoryId id, byte[] picture) throws LibraryException {
    storyClips.savePoster(id, picture);
  }

  /** The word times to show of a story: those of its present words and clip. */
  public synchronized Optional<TimedTranscript> timings(StoryId id) throws LibraryException {
    return times.shown(id);
  }

  /** The word times to show that belong to these words of a story and to this clip. */
  public synchronized Optional<TimedTranscript> timings(Story story, Clip clip)
      throws LibraryException {
    return areOf(story, clip) ? timings(story.id()) : Optional.empty();
  }

  /** What is known of when these words of a story are said in this clip. */
  public synchronized Sync sync(Story story, Clip clip) throws LibraryException {
    return areOf(story, clip) ? times.sync(story, clip) : Sync.NONE;
  }

  /** Whether a story has these words and this clip now. */
  private boolean areOf(Story story, Clip clip) throws LibraryException {
    return hasWords(story)
        && clip(story.id()).filter(now -> now.name().equals(clip.name())).isPresent();
  }

  /**
   * Keeps what an engine found of a story's words in a clip, unless the story has other words or
   * another clip by now. What the reader says of them is put into them, and stays.
   *
   * @param story whose words were timed
   * @param clip in which they were timed
   * @return whether they were kept
   */
  public synchronized boolean saveTimings(Story story, Clip clip, TimedTranscript found)
      throws LibraryException {
    return whereOf(
        story,
        clip,
        () -> {
          times.found(story, clip, found);
          return true;
        });
  }

  /**
   * Keeps what the reader says of a story's word times, and the times that come of it.
   *
   * @return whether the story has these words and this clip still; if not, nothing was kept
   */
  public synchronized boolean saveCorrections(Story story, Clip clip, Sync sync)
      throws LibraryException {
    return whereOf(
        story,
        clip,
        () -> {
          times.corrected(story, clip, sync);
          return true;
        });
  }

  /**
   * Keeps times that an engine found anew around what the reader says.
   *
   * @return whether they were kept: not where anything they come of is another by now
   */
  public synchronized boolean saveRealigned(Story story, Clip clip, Sync sync)
      throws LibraryException {
    return whereOf(story, clip, () -> times.realigned(story, clip, sync));
  }

  private boolean whereOf(Story story, Clip clip, Database.Work<Boolean> saving)
      throws LibraryException {
    return database.together(() -> areOf(story, clip) && saving.run());
  }

  /** How loud a clip is, if somebody has measured it. */
  public synchronized Optional<ClipPeaks> peaks(Clip clip) throws LibraryException {
    return storyClips.peaks(clip);
  }

  /** Keeps how loud a clip is for as long as the clip is there. */
  public synchronized void savePeaks(Clip clip, ClipPeaks peaks) throws LibraryException {
    storyClips.savePeaks(clip, peaks);
  }

  /** The feeds that the reader follows. */
  public Feeds feeds() {
    return feeds;
  }

  public Statuses statuses() {
    return statuses;
  }

  /** What all this takes on the disk. */
  public Storage storage() {
    return storage;
  }

  public Tags tags() {
    return tags;
  }

  public Marks marks() {
    return marks;
  }

  public Trash trash() {
    return trash;
  }

  public SavedSearches searches() {
    return searches;
  }

  /** Carries everything to another library. */
  public Records records() {
    return records;
  }

  /** Lists and finds stories, beside whatever else is going on. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** Another one, for lists in view: no search keeps it waiting or breaks it off. */
  public Catalogue lists() {
    return lists;
  }

  /**
   * Puts stories of an older library into the search index, where they are not in it yet.
   *
   * @return whether there may be more
   */
  public synchronized boolean indexMore() throws LibraryException {
    if (!indexed) {
      indexed = database.together(() -> stories.indexMissing(INDEXED_AT_ONCE)) < INDEXED_AT_ONCE;
    }
    return !indexed;
  }

  /**
   * Makes searching quicker after many stories were added, a little at a time.
   *
   * @return whether there may be more to do
   */
  public synchronized boolean tidyIndex() throws LibraryException {
    return database.together(stories.index()::merge);
  }

  /** A small thing to remember. */
  public synchronized Optional<String> note(String name) throws LibraryException {
    return database.one("SELECT value FROM note WHERE name = ?", row -> row.getString(1), name);
  }

  public synchronized void saveNote(String name, String value) throws LibraryException {
    database.change("INSERT OR REPLACE INTO note (name, value) VALUES (?, ?)", name, value);
  }

  /** A number that is another one once another program has saved something. */
  public synchronized long changes() throws LibraryException {
    return database
        .one("PRAGMA data_version", row -> row.getLong(1))
        .orElseThrow(() -> new LibraryException("the library in " + folder + " says nothing"));
  }

  @Override
  public synchronized void close() throws LibraryException {
    try {
      catalogue.close();
      lists.close();
    } finally {
      database.close();
    }
  }
}
