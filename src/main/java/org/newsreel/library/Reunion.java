package org.newsreel.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsreel.model.Corrections;
import org.newsreel.model.Mark;
import org.newsreel.model.Sync;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.Word;

/**
 * One story as a library has it and as another library had it, made one. What the reader did here
 * stays as it is; what was only done there is added.
 */
record Reunion(StoryRecord here, StoryRecord there) {
  StoryRecord made() {
    StoryRecord text = here.corrected() || !there.corrected() ? here : there;
    Optional<StoryRecord.Video> clip = here.clip().or(there::clip);
    List<StoryRecord.Said> said = said();
    StoryRecord bare =
        new StoryRecord(
            text.story(),
            text.page(),
            text.corrected(),
            here.added(),
            here.trashed(),
            here.status().or(there::status),
            clip,
            peaks(clip),
            Optional.empty(),
            Optional.empty(),
            said,
            Stream.concat(here.tags().stream(), there.tags().stream()).distinct().sorted().toList(),
            marks());
    return withTimes(bare);
  }

  private Optional<ClipPeaks> peaks(Optional<StoryRecord.Video> clip) {
    boolean same = clip.map(StoryRecord.Video::name).equals(nameOf(there));
    return here.peaks().or(() -> same ? there.peaks() : Optional.empty());
  }

  private static Optional<String> nameOf(StoryRecord record) {
    return record.clip().map(StoryRecord.Video::name);
  }

  private List<StoryRecord.Said> said() {
    List<StoryRecord.Said> said = new ArrayList<>(here.said());
    there.said().stream()
        .filter(each -> here.said().stream().noneMatch(own -> own.isOf(each.clip(), each.text())))
        .forEach(said::add);
    return said;
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>(here.marks());
    there.marks().stream()
        .filter(mark -> here.marks().stream().noneMatch(own -> RecordRows.areSame(own, mark)))
        .forEach(marks::add);
    return marks;
  }

  /** Times count where they are of the words and the clip that the story has now. */
  private StoryRecord withTimes(StoryRecord bare) {
    Optional<StoryRecord.Times> own = here.found().filter(times -> areWordsOf(here, bare));
    Optional<StoryRecord.Times> found =
        own.or(() -> there.found().filter(times -> isOf(times, there, bare)));
    return bare.withTimes(found, mended(bare, found));
  }

  private Optional<StoryRecord.Times> mended(StoryRecord bare, Optional<StoryRecord.Times> found) {
    if (bare.clip().isEmpty()) {
      return here.mended();
    }
    StoryRecord.Video clip = bare.clip().get();
    Optional<StoryRecord.Said> said = bare.saidOf(clip.name());
    for (StoryRecord each : List.of(here, there)) {
      if (areWordsOf(each, bare)
          && each.found().equals(found)
          && each.saidOf(clip.name()).equals(said)) {
        return each.mended();
      }
    }
    Corrections corrections = said.map(StoryRecord.Said::corrections).orElse(Corrections.NONE);
    TimedTranscript heard = found.map(StoryRecord.Times::words).orElse(TimedTranscript.NONE);
    return corrections.isNone()
        ? Optional.empty()
        : Optional.of(
            new StoryRecord.Times(
                clip.name(),
                Sync.of(heard, corrections, bare.story().transcript(), clip.length()).times()));
  }

  private static boolean isOf(StoryRecord.Times times, StoryRecord from, StoryRecord to) {
    return areWordsOf(from, to) && nameOf(to).filter(times.clip()::equals).isPresent();
  }

  private static boolean areWordsOf(StoryRecord one, StoryRecord other) {
    return words(one).equals(words(other));
  }

  private static List<String> words(StoryRecord record) {
    return record.story().transcript().words().stream().map(Word::text).toList();
  }
}
