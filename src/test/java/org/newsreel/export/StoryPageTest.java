package org.newsreel.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsreel.library.FullLibrary;
import org.newsreel.library.Stories;
import org.newsreel.library.StoryRecord;
import org.newsreel.model.Mark;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Person;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryLinks;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TextRange;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;
import org.newsreel.model.Word;

class StoryPageTest {
  private static final String CLIP = "0123456789abcdef0123456789abcdef.mp4";
  private static final StoryFiles FILES =
      new StoryFiles(Optional.of("a b&c'ü.mp4"), Optional.of("poster.jpg"), true);

  @Test
  void everyWordHasItsTimesOnce() {
    Story story =
        story(Person.named("Ada Quill"), "The ferry sails. It is late.", "No, it is not!");
    TimedTranscript times = everyWord(story, SyncRung.WORDS, 0.9);
    Document page = page(story, times);
    Elements words = page.select(".timed .w");
    List<Word> all = story.transcript().words();
    assertThat(words.eachText()).isEqualTo(all.stream().map(Word::text).toList());
    for (int i = 0; i < all.size(); i++) {
      Span span = times.spanOf(i).orElseThrow();
      assertThat(words.get(i).attr("data-s")).isEqualTo("" + span.start().toMillis());
      assertThat(words.get(i).attr("data-e")).isEqualTo("" + span.end().toMillis());
    }
    assertThat(page.select(".s").eachText())
        .containsExactly("The ferry sails.", "It is late.", "No, it is not!");
    assertThat(page.select("button.at").eachAttr("aria-label"))
        .containsExactly("Play from 0:00", "Play from 0:07");
  }

  @Test
  void inDoubtfulSentencesNoWordIsLit() {
    Story story = story(Person.NARRATOR, "The ferry sails. It is late.");
    Document page = page(story, everyWord(story, SyncRung.WORDS, 0.2));
    assertThat(page.select(".w")).isEmpty();
    assertThat(page.select(".s")).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(SyncRung.class)
  void nothingIsLitThatTheRungDoesNotAllow(SyncRung rung) {
    Story story = story(Person.NARRATOR, "The ferry sails. It is late.");
    Document page = page(story, everyWord(story, rung, 0.9));
    assertThat(page.select(".w").isEmpty()).isEqualTo(!rung.showsWords());
    assertThat(page.select(".s").isEmpty()).isEqualTo(rung.compareTo(SyncRung.SENTENCES) < 0);
    assertThat(page.select(".timed").isEmpty()).isEqualTo(page.select(".s").isEmpty());
  }

  @Test
  void textIsNeverMarkup() {
    String evil = "</script><script>alert(1)</script><img src=x onerror='a'> \"&amp; ]]> <!-- é";
    Story story =
        new Story(
            StoryId.from("evil"),
            evil,
            evil,
            evil,
            List.of(new Person(evil, evil)),
            Optional.of(LocalDate.of(2024, 1, 7)),
            "en\"><b>",
            Optional.empty(),
            evil,
            story(new Person(evil, evil), evil + ". " + evil).transcript(),
            List.of(),
            new StoryLinks("javascript:alert(1)", Optional.empty(), List.of()));
    Mark mark = mark(story, 0, 3, evil);
    Document page = page(story, everyWord(story, SyncRung.WORDS, 0.9), mark);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, b, iframe, [onerror], a[href^=javascript]")).isEmpty();
    assertThat(page.expectFirst("h1").text()).isEqualTo(evil);
    assertThat(page.expectFirst("title").text()).isEqualTo(evil);
    assertThat(page.select("aside p").text()).isEqualTo(evil);
    assertThat(page.expectFirst("html").attr("lang")).isEmpty();
    assertThat(page.select(".w").eachText())
        .isEqualTo(story.transcript().words().stream().map(Word::text).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomStoriesSayWhatTheySay(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      Story story = Stories.random(random);
      TimedTranscript times = FullLibrary.times(story, SyncRung.WORDS, random);
      Document page = page(story, times);
      List<String> shown = new ArrayList<>();
      for (Element paragraph : page.select("article section p")) {
        paragraph.select("button, sup").remove();
        shown.add(paragraph.wholeText());
      }
      assertThat(shown)
          .isEqualTo(
              story.transcript().paragraphs().stream()
                  .map(paragraph -> paragraph.text().replace('\uFFFF', '\uFFFD'))
                  .toList());
    }
  }

  @Test
  void onlyOurScriptAndStyleMayRun() throws Exception {
    Document page = page(story(Person.NARRATOR, "A word."), TimedTranscript.NONE);
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("script-src '" + digest(page.expectFirst("script").data()) + "'")
        .contains("style-src '" + digest(page.expectFirst("style").data()) + "'")
        .doesNotContain("unsafe");
    assertThat(page.select("[style], [onclick], link, script[src]")).isEmpty();
    assertThat(page.html()).doesNotContain("http://").doesNotContain("https://");
    Element head = page.head();
    assertThat(head.expectFirst("meta[http-equiv]").elementSiblingIndex())
        .isLessThan(head.expectFirst("style").elementSiblingIndex());
  }

  @Test
  void theClipLiesBesideIt() {
    Story story = story(Person.NARRATOR, "A word.");
    Element video = page(story, everyWord(story, SyncRung.WORDS, 1)).expectFirst("video");
    assertThat(video.attr("src")).isEqualTo("a%20b%26c%27%C3%BC.mp4");
    assertThat(video.attr("poster")).isEqualTo("poster.jpg");
    assertThat(video.expectFirst("track").attr("src")).isEqualTo("captions.vtt");
    StoryFiles sound = new StoryFiles(Optional.of("a.mp3"), Optional.empty(), false);
    Document heard = page(record(story, TimedTranscript.NONE), sound);
    assertThat(heard.select("audio[controls]")).hasSize(1);
    StoryFiles none = new StoryFiles(Optional.empty(), Optional.empty(), true);
    Document bare = page(record(story, everyWord(story, SyncRung.WORDS, 1)), none);
    assertThat(bare.select("video, audio, track, .s, .w")).isEmpty();
  }

  @Test
  void notesAndHighlightsAreShown() {
    Story story = story(Person.NARRATOR, "The ferry sails. It is late.");
    Document page =
        page(
            story,
            everyWord(story, SyncRung.WORDS, 0.9),
            mark(story, 1, 5, "Which one?"),
            mark(story, 1, 3, ""));
    assertThat(page.select("mark").eachText()).containsExactly("ferry sails.", "It is");
    assertThat(page.select("aside li")).hasSize(2);
    assertThat(page.select("aside p").eachText()).containsExactly("Which one?");
    assertThat(page.select("section p").text()).endsWith("The ferry sails.2 It is1 late.");
    page.select("sup a").forEach(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
  }

  @Test
  void itIsMadeOfHeadingsAndParagraphs() {
    Story story = story(new Person("Ada Quill", "captain"), "Arabic: قارب العبارة تبحر اليوم إلى");
    Document page = page(story, TimedTranscript.NONE);
    assertThat(page.select("main > article > header > h1")).hasSize(1);
    assertThat(page.select("article section h2").eachText()).containsExactly("Ada Quill captain");
    assertThat(page.select("time").attr("datetime")).isEqualTo("2026-03-01");
    assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void coloursCanBeToldApart() {
    for (String[] pair :
        new String[][] {
          {"ink", "ground"},
          {"soft", "ground"},
          {"accent", "ground"},
          {"ink", "sentence"},
          {"on-word", "word"},
          {"on-mark", "mark"}
        }) {
      for (int theme = 0; theme < 2; theme++) {
        assertThat(contrast(colour(pair[0], theme), colour(pair[1], theme)))
            .as(pair[0] + " on " + pair[1])
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  private static int colour(String name, int theme) {
    return Pattern.compile("--" + name + ": #([0-9a-f]{6})")
        .matcher(PageParts.STYLE)
        .results()
        .skip(theme)
        .map(found -> Integer.parseInt(found.group(1), 16))
        .findFirst()
        .orElseThrow();
  }

  private static double contrast(int one, int other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(int colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    return IntStream.range(0, 3)
        .mapToDouble(
            i -> {
              double part = (colour >> (16 - 8 * i) & 0xff) / 255.0;
              double linear =
                  part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
              return weights[i] * linear;
            })
        .sum();
  }

  private static String digest(String text) throws Exception {
    return "sha256-"
        + Base64.getEncoder()
            .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
  }

  private static Document page(Story story, TimedTranscript times, Mark... marks) {
    return page(record(story, times, marks), FILES);
  }

  private static Document page(StoryRecord record, StoryFiles files) {
    return Jsoup.parse(StoryPage.of(record, record.sync(), files));
  }

  private static StoryRecord record(Story story, TimedTranscript times, Mark... marks) {
    return new StoryRecord(
        story,
        Stories.page(story),
        false,
        Instant.EPOCH,
        Optional.empty(),
        Optional.empty(),
        Optional.of(new StoryRecord.Video(CLIP, Duration.ofMinutes(1), true, false)),
        Optional.empty(),
        Optional.of(new StoryRecord.Times(CLIP, times)),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(marks));
  }

  private static Story story(Person speaker, String... paragraphs) {
    List<Paragraph> all =
        Arrays.stream(paragraphs)
            .map(text -> new Paragraph(text, new TextRange(0, text.length())))
            .toList();
    Story like = Stories.saying("page", "a word");
    return new Story(
        like.id(),
        like.origin(),
        like.source(),
        like.title(),
        like.authors(),
        like.published(),
        like.language(),
        like.length(),
        like.lede(),
        new Transcript(List.of(new Turn(Turn.Kind.QUOTE, speaker, all))),
        List.of(),
        StoryLinks.NONE);
  }

  private static TimedTranscript everyWord(Story story, SyncRung rung, double sureness) {
    int words = story.transcript().words().size();
    return new TimedTranscript(
        rung,
        "engine",
        IntStream.range(0, words)
            .mapToObj(i -> new TimedWord(i, Span.ofMillis(i * 1_200L, i * 1_200L + 700), sureness))
            .toList());
  }

  private static Mark mark(Story story, int first, int end, String note) {
    List<String> words = story.transcript().words().stream().map(Word::text).toList();
    return new Mark(
        0,
        story.id(),
        Mark.Kind.HIGHLIGHT,
        first,
        end,
        String.join(" ", words.subList(first, end)),
        Optional.empty(),
        note,
        Instant.EPOCH);
  }
}
