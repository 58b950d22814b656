package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.model.Anchor;
import org.newsreel.model.Clip;
import org.newsreel.model.Corrections;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;

/** What the reader says of word times, beside what engines find. */
class KeptCorrectionsTest {
  private static final Story STORY = Stories.saying("ferry", "The ferry sails again.");
  private static final Story REWORDED = Stories.saying("ferry", "At last the ferry sails.");
  private static final Duration LENGTH = Duration.ofSeconds(2);
  private static final TimedTranscript FOUND = found("ear 1", 200);
  private static final Corrections SAID =
      new Corrections(List.of(Anchor.at(0, Duration.ofMillis(120)), Anchor.notSaid(1)), false);

  @TempDir private Path folder;
  private Library library;
  private Clip clip;

  @BeforeEach
  void saveOne() throws Exception {
    library = Library.open(folder.resolve("library"));
    library.save(STORY, Stories.page(STORY));
    clip = attach("sound");
  }

  @AfterEach
  void close() throws LibraryException {
    library.close();
  }

  @Test
  void whatAnEngineFoundIsKeptWithAllThatItSaid() throws Exception {
    TimedTranscript found =
        new TimedTranscript(
            SyncRung.SENTENCES,
            "ear 1",
            FOUND.words(),
            List.of(Span.ofMillis(1000, 1200), Span.ofMillis(1500, 2000)),
            "Another language is spoken over it.");
    library.saveTimings(STORY, clip, found);
    reopen();
    assertThat(library.sync(STORY, clip)).isEqualTo(Sync.of(found));
    TimedTranscript verdict = TimedTranscript.notSynced("ear 2", "Only music is heard.");
    library.saveTimings(STORY, clip, verdict);
    assertThat(library.sync(STORY, clip)).isEqualTo(Sync.of(verdict));
  }

  @Test
  void whatTheReaderSaysIsKeptBesideWhatWasFoundAndMendedTimesAreShown() throws Exception {
    library.saveTimings(STORY, clip, FOUND);
    Sync said = corrected(FOUND, SAID);
    assertThat(library.saveCorrections(STORY, clip, said)).isTrue();
    reopen();
    assertThat(library.sync(STORY, clip)).isEqualTo(said);
    assertThat(library.timings(STORY.id())).contains(said.times());
    assertThat(said.times()).isNotEqualTo(FOUND);
  }

  @Test
  void timesThatWereHeardAnewAreShownWithoutListening() throws Exception {
    library.saveTimings(STORY, clip, FOUND);
    Sync said = corrected(FOUND, SAID);
    library.saveCorrections(STORY, clip, said);
    Sync heard = new Sync(FOUND, SAID, found("ear 1", 333));
    assertThat(library.saveRealigned(STORY, clip, heard)).isTrue();
    reopen();
    assertThat(library.sync(STORY, clip)).isEqualTo(heard);
  }

  @Test
  void timesThatWereHeardAroundOtherCorrectionsAreNotKept() throws Exception {
    library.saveTimings(STORY, clip, FOUND);
    Sync said = corrected(FOUND, SAID);
    library.saveCorrections(STORY, clip, said);
    assertThat(library.saveRealigned(STORY, clip, corrected(FOUND, SAID.without(1)))).isFalse();
    assertThat(library.saveRealigned(STORY, clip, corrected(found("ear 2", 5), SAID))).isFalse();
    assertThat(library.sync(STORY, clip)).isEqualTo(said);
  }

  @Test
  void anotherResultIsMendedAsTheReaderHasSaid() throws Exception {
    library.saveTimings(STORY, clip, FOUND);
    library.saveCorrections(STORY, clip, corrected(FOUND, SAID));
    TimedTranscript better = found("ear 2", 250);
    library.saveTimings(STORY, clip, better);
    assertThat(library.sync(STORY, clip)).isEqualTo(corrected(better, SAID));
    library.saveCorrections(STORY, clip, corrected(better, Corrections.NONE));
    assertThat(library.sync(STORY, clip)).isEqualTo(Sync.of(better));
  }

  @Test
  void correctionsOfAnOlderResultCountForTheOneThatCameMeanwhile() throws Exception {
    TimedTranscript better = found("ear 2", 250);
    library.saveTimings(STORY, clip, better);
    library.saveCorrections(STORY, clip, corrected(FOUND, SAID));
    assertThat(library.sync(STORY, clip)).isEqualTo(corrected(better, SAID));
  }

  @Test
  void correctionsWaitForTheirWordsAndTheirClipToComeBack() throws Exception {
    library.saveTimings(STORY, clip, FOUND);
    library.saveCorrections(STORY, clip, corrected(FOUND, SAID.withChecked(true)));
    library.save(REWORDED, Stories.page(REWORDED));
    assertThat(library.sync(REWORDED, clip)).isEqualTo(Sync.NONE);
    assertThat(library.sync(STORY, clip)).isEqualTo(Sync.NONE);
    Clip other = attach("other sound");
    library.save(STORY, Stories.page(STORY));
    assertThat(library.sync(STORY, other)).isEqualTo(Sync.NONE);
    attach("sound");
    library.saveTimings(STORY, clip, FOUND);
    assertThat(library.sync(STORY, clip)).isEqualTo(corrected(FOUND, SAID));
  }

  @Test
  void correctionsOfOtherWordsOrAnotherClipAreNotKept() throws Exception {
    Clip other = attach("other sound");
    assertThat(library.saveCorrections(STORY, clip, corrected(FOUND, SAID))).isFalse();
    assertThat(library.saveCorrections(REWORDED, other, corrected(FOUND, SAID))).isFalse();
    assertThat(Raw.read(library.folder(), "SELECT count(*) FROM anchor")).isEqualTo("0");
  }

  @Test
  void aCheckIsOfTheTimesThatWereCheckedAndOfNoOthers() throws Exception {
    library.saveTimings(STORY, clip, FOUND);
    library.saveCorrections(STORY, clip, corrected(FOUND, SAID.withChecked(true)));
    library.saveTimings(STORY, clip, FOUND);
    assertThat(library.sync(STORY, clip).corrections().checked()).isTrue();
    library.saveTimings(STORY, clip, found("ear 1", 250));
    assertThat(library.sync(STORY, clip).corrections()).isEqualTo(SAID);
  }

  @Test
  void theListShowsTheRungThatTheReaderSees() throws Exception {
    library.saveTimings(STORY, clip, FOUND);
    library.saveCorrections(STORY, clip, corrected(FOUND, SAID.withChecked(true)));
    assertThat(rung()).isEqualTo(SyncRung.CHECKED);
    library.saveCorrections(STORY, clip, corrected(FOUND, SAID));
    assertThat(rung()).isEqualTo(SyncRung.WORDS);
  }

  private SyncRung rung() throws LibraryException {
    return library.entry(STORY.id()).orElseThrow().rung();
  }

  @Test
  void damagedMendedTimesAreMadeAnewFromWhatTheReaderSaid() throws Exception {
    library.saveTimings(STORY, clip, FOUND);
    library.saveCorrections(STORY, clip, corrected(FOUND, SAID));
    Raw.change(library.folder(), "UPDATE mended SET words = '{'");
    assertThat(library.sync(STORY, clip)).isEqualTo(corrected(FOUND, SAID));
  }

  @Test
  void aDamagedAnchorDoesNotCostTheOthers() throws Exception {
    library.saveTimings(STORY, clip, FOUND);
    library.saveCorrections(STORY, clip, corrected(FOUND, SAID));
    Raw.change(library.folder(), "UPDATE anchor SET start_us = -5 WHERE word = 0");
    assertThat(library.sync(STORY, clip).corrections()).isEqualTo(SAID.without(0));
  }

  @Test
  void peaksAreKeptForAClipAndGoWithIt() throws Exception {
    byte[] bytes = new byte[5_000];
    new Random(3).nextBytes(bytes);
    ClipPeaks peaks = new ClipPeaks(50, bytes);
    library.savePeaks(clip, peaks);
    reopen();
    assertThat(library.peaks(clip)).contains(peaks);
    attach("other sound");
    Raw.change(library.folder(), "UPDATE loose SET since = since - 90000000");
    reopen();
    assertThat(library.peaks(clip)).isEqualTo(Optional.empty());
  }

  private static Sync corrected(TimedTranscript found, Corrections said) {
    return Sync.of(found, said, STORY.transcript(), LENGTH);
  }

  /** Three words, from {@code start} milliseconds on. */
  private static TimedTranscript found(String engine, long start) {
    return new TimedTranscript(
        SyncRung.WORDS,
        engine,
        List.of(
            new TimedWord(0, Span.ofMillis(start, start + 100), 0.9),
            new TimedWord(1, Span.ofMillis(start + 100, start + 300), 0.7),
            new TimedWord(3, Span.ofMillis(start + 400, start + 600), 0.8)));
  }

  private Clip attach(String content) throws Exception {
    Path video = Files.writeString(folder.resolve("clip.mp4"), content);
    return library.attachClip(STORY.id(), video, LENGTH, true);
  }

  private void reopen() throws LibraryException {
    library.close();
    library = Library.open(library.folder());
  }
}
