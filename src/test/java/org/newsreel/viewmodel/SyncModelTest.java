package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Anchor;
import org.newsreel.model.Corrections;
import org.newsreel.model.Story;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;

class SyncModelTest {
  private final Story a =
      Stories.told("A", "It rose. It fell.", "It rose.", "It fell.", "It rose.", "It fell.");
  private final Story b = Stories.told("B", "It stood.");
  private final Story c = Stories.told("C", "It stood. It fell.");

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() throws LibraryException, IOException {
    desk = new Desk(folder.resolve("library"));
    desk.keep(c, b, a);
    for (Story story : List.of(a, b, c)) {
      desk.library.attachClip(
          story.id(), TestClips.sound(folder.resolve("clip.wav"), 20), Stories.LENGTH, true);
    }
    desk.ear.answer = Desk.words(2);
  }

  @AfterEach
  void close() throws LibraryException {
    desk.close();
  }

  @Test
  void aStoryClimbsWhileItIsWatchedAndTheClipStaysWhereItIs() {
    desk.ear.climbs = List.of(times(SyncRung.ESTIMATED), times(SyncRung.SENTENCES));
    desk.ear.answer = Desk.words(12);
    desk.load();
    desk.playback.seek(Duration.ofMillis(2_500));
    List<String> seen = new ArrayList<>();
    desk.story
        .openProperty()
        .addListener((open, was, now) -> seen.add(now.times().rung() + " " + listed(a)));
    desk.workAll();
    assertThat(seen).hasSize(3);
    assertThat(seen.get(0)).startsWith("ESTIMATED");
    assertThat(seen.get(1)).isEqualTo("SENTENCES ESTIMATED");
    assertThat(seen.get(2)).isEqualTo("WORDS SENTENCES");
    assertThat(listed(a)).isEqualTo(SyncRung.WORDS);
    assertThat(desk.playback.positionProperty().get()).isEqualTo(Duration.ofMillis(2_500));
    assertThat(desk.playback.sentenceProperty().get()).isEqualTo(1);
  }

  @Test
  void nobodyIsShownLessThanThereWas() throws LibraryException {
    TimedTranscript old = new TimedTranscript(SyncRung.WORDS, "old", Desk.words(12).words());
    desk.library.saveTimings(a, desk.library.clip(a.id()).orElseThrow(), old);
    desk.ear.climbs = List.of(times(SyncRung.ESTIMATED));
    desk.ear.answer = Desk.words(11);
    List<SyncRung> seen = new ArrayList<>();
    desk.load();
    desk.story.openProperty().addListener((open, was, now) -> seen.add(now.times().rung()));
    desk.workAll();
    assertThat(seen).containsExactly(SyncRung.WORDS);
    assertThat(desk.shown().times()).isEqualTo(Desk.words(11));
  }

  @Test
  void whatCameOfItIsSaidOnce() {
    desk.ear.answer = Desk.words(12);
    desk.load();
    assertThat(note()).isEqualTo(SyncNote.NONE);
    desk.workAll();
    assertThat(note().kind()).isEqualTo(SyncNote.Kind.RESULT);
    assertThat(note().text()).startsWith("Words synced");
    desk.sync.dismissNote();
    assertThat(note()).isEqualTo(SyncNote.NONE);
    desk.open(b);
    desk.open(a);
    assertThat(note()).isEqualTo(SyncNote.NONE);
  }

  @Test
  void captionsTimeTheOpenStory() throws IOException {
    desk.ear.answer = Desk.words(12);
    desk.load();
    desk.workAll();
    desk.sync.attachCaptions(
        Files.writeString(
            folder.resolve("a.srt"),
            "00:00:01,000 --> 00:00:02,000\nIt rose. It fell. It rose. It fell. It rose. It fell."));
    desk.workAll();
    assertThat(desk.shown().times().rung()).isEqualTo(SyncRung.SENTENCES);
    assertThat(desk.shown().times().engine()).isEqualTo("captions");
    assertThat(note().text()).startsWith("Sentences synced.");
    assertThat(listed(a)).isEqualTo(SyncRung.SENTENCES);
    desk.sync.attachCaptions(folder.resolve("none.srt"));
    desk.workAll();
    assertThat(desk.told).hasSize(1);
  }

  @Test
  void aVerdictIsShownInTheStoryWheneverItIsOpenAndNotLookedForAgain() {
    desk.ear.answer = TimedTranscript.notSynced("test", "Only music is heard.");
    desk.load();
    desk.workAll();
    assertThat(note()).isEqualTo(verdict("Not synced. Only music is heard."));
    desk.open(b);
    desk.open(a);
    desk.workAll();
    assertThat(note()).isEqualTo(verdict("Not synced. Only music is heard."));
    assertThat(desk.told).isEmpty();
    assertThat(desk.ear.asked).isEqualTo(2);
  }

  @Test
  void aVerdictIsLookedForAgainWhenTheReaderSaysSo() {
    desk.ear.answer = TimedTranscript.notSynced("test", "Only music is heard.");
    desk.load();
    desk.workAll();
    desk.ear.answer = Desk.words(12);
    desk.sync.again();
    assertThat(note()).isEqualTo(SyncNote.NONE);
    desk.workAll();
    assertThat(desk.shown().times()).isEqualTo(Desk.words(12));
    assertThat(note().kind()).isEqualTo(SyncNote.Kind.RESULT);
  }

  @Test
  void severalStoriesWaitTheirTurnTheOpenOneFirst() {
    desk.load();
    desk.open(b);
    desk.open(c);
    assertThat(titles()).containsExactly("A", "B", "C");
    desk.align.runNext();
    assertThat(titles()).containsExactly("B", "C");
    desk.align.runNext();
    assertThat(titles()).containsExactly("B");
    assertThat(desk.shown().times()).isEqualTo(Desk.words(2));
    desk.workAll();
    assertThat(titles()).isEmpty();
    assertThat(List.of(listed(a), listed(b), listed(c))).containsOnly(SyncRung.WORDS);
  }

  @Test
  void progressIsToldWithTheTimeThatIsLeft() {
    desk.load();
    List<String> seen = new ArrayList<>();
    Activity activity = desk.activities.running().getFirst();
    desk.sync
        .shareProperty()
        .addListener(
            (share, was, now) -> {
              seen.add(now + " " + activity.timeLeftProperty().get().map(Duration::toSeconds));
              desk.nanos += 30_000_000_000L;
            });
    desk.nanos = 30_000_000_000L;
    desk.ear.progress = List.of(0.25, 0.2501, 0.5);
    desk.align.runNext();
    assertThat(seen).containsExactly("0.25 Optional[90]", "0.5 Optional[60]", "-1.0 Optional[60]");
  }

  @Test
  void whatIsCancelledIsGoneAtOnceAndTheNextOneBegins() {
    desk.load();
    desk.open(b);
    desk.activities.running().getFirst().cancel();
    assertThat(titles()).containsExactly("B");
    desk.workAll();
    assertThat(listed(a)).isEqualTo(SyncRung.TEXT_ONLY);
    assertThat(listed(b)).isEqualTo(SyncRung.WORDS);
    assertThat(desk.told).isEmpty();
    desk.open(a);
    assertThat(titles()).containsExactly("A");
  }

  @Test
  void oneThatWaitsCanBeCancelledToo() {
    desk.load();
    desk.open(b);
    desk.activities.running().get(1).cancel();
    desk.workAll();
    assertThat(listed(a)).isEqualTo(SyncRung.WORDS);
    assertThat(listed(b)).isEqualTo(SyncRung.TEXT_ONLY);
  }

  @Test
  void aStoryWaitsOnceHoweverOftenItIsOpened() {
    desk.load();
    desk.open(b);
    desk.open(a);
    desk.open(b);
    assertThat(titles()).containsExactly("A", "B");
  }

  @Test
  void aClipThatCannotBeHeardIsToldOnceAndThenShownInTheStory() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.mp4"), "no clip");
    desk.library.attachClip(a.id(), bad, Stories.LENGTH, true);
    desk.load();
    desk.workAll();
    assertThat(desk.told).hasSize(1);
    assertThat(note()).isEqualTo(verdict(desk.told.getFirst().what()));
    desk.open(b);
    desk.open(a);
    desk.workAll();
    assertThat(desk.told).hasSize(1);
    assertThat(note()).isEqualTo(verdict(desk.told.getFirst().what()));
  }

  @Test
  void whatTheReaderSaidWhileTheEngineListenedHolds() {
    desk.ear.answer = Desk.words(12);
    desk.load();
    Corrections said = Corrections.NONE.with(Anchor.at(1, Duration.ofMillis(1_300)));
    OpenStory open = desk.shown();
    Sync mended = open.sync().corrected(said, a.transcript(), Stories.LENGTH);
    desk.align.runNext();
    desk.story.retime(open, mended);
    desk.workAll();
    assertThat(desk.shown().sync().corrections()).isEqualTo(said);
  }

  private static TimedTranscript times(SyncRung rung) {
    return Stories.times(rung, 12);
  }

  private SyncNote note() {
    return desk.sync.noteProperty().get();
  }

  private static SyncNote verdict(String text) {
    return new SyncNote(SyncNote.Kind.VERDICT, text);
  }

  private List<String> titles() {
    return desk.activities.running().stream().map(Activity::title).toList();
  }

  private SyncRung listed(Story story) {
    return desk.list.items().stream()
        .map(item -> item.entryProperty().get())
        .filter(entry -> entry.id().equals(story.id()))
        .findFirst()
        .orElseThrow()
        .rung();
  }
}
