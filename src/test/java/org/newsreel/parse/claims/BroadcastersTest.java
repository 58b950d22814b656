package org.newsreel.parse.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsreel.parse.claims.Pages.facts;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsreel.model.CaptionsLink;
import org.newsreel.model.Link;
import org.newsreel.model.Person;
import org.newsreel.model.RemoteClip;

/** Pages of our own writing in the markup of DW's four layouts and of others. */
class BroadcastersTest {
  private static final String DW = "https://www.dw.com/de/faehren/a-1";

  @Test
  void dwClassic() {
    PageFacts facts =
        facts(
            """
            <html lang="de"><meta property="og:title" content="Fähren fahren | DW | 07.01.2024">
            <meta name="author" content="Deutsche Welle (www.dw.com)">
            <meta name="publisher" content="Deutsche Welle (www.dw.com)">
            <div class="col3"><h4 class="artikel">Meer</h4><h1>Fähren fahren </h1>
            <p class="intro">Der Sturm ist vorbei.</p>
            <div class="mediaItem" data-media-id="1">
            <input type="hidden" name="file_name" value="https://v.example/f_sd_avc.mp4">
            <input type="hidden" name="file_duration" value="756">
            <input type="hidden" name="display_date" value="20240107">
            <input type="hidden" name="preview_image" value="/image/1_401.jpg"></div>
            <ul class="smallList"><li><strong>Datum</strong> 07.01.2024</li>
            <li><strong>Autorin/Autor</strong> Ada Lind</li></ul>
            <div class="linkList intern"><a href="/de/wind/a-2"><h2>Wind</h2><p>Viel.</p></a></div>
            """,
            DW);
    assertThat(facts.title()).isEqualTo("Fähren fahren");
    assertThat(facts.authors()).containsExactly(Person.named("Ada Lind"));
    assertThat(facts.published()).map(Published::iso).contains("2024-01-07");
    assertThat(facts.description()).isEqualTo("Der Sturm ist vorbei.");
    assertThat(facts.section()).isEqualTo("Meer");
    assertThat(facts.site()).isEqualTo("DW");
    assertThat(facts.related()).containsExactly(new Link("https://www.dw.com/de/wind/a-2", "Wind"));
    assertThat(facts.clip())
        .contains(
            new RemoteClip(
                "https://v.example/f_sd_avc.mp4",
                Optional.of(Duration.ofSeconds(756)),
                "https://www.dw.com/image/1_401.jpg",
                List.of()));
  }

  @Test
  void dwApolloStore() {
    PageFacts facts =
        facts(
            """
            <html lang="de"><body><script>window.__APOLLO_STATE__={"ROOT_QUERY": {
            "content({\\"id\\":1})": {"__ref": "Video:1"}},
            "Video:1": {"__typename": "Video", "title": "Fähren fahren ", "duration": 218,
             "hlsVideoSrc":
             "https://hlsvod.dw.com/i/v/f_,AVC_480x270,AVC_1280x720,AVC_1920x1080,.mp4.csmil/master.m3u8",
             "posterImageUrl": "https://static.dw.com/image/1_605.jpg",
             "subtitles": [{"language": "en", "subtitleUrl": "https://v.example/f.vtt"}],
             "persons({\\"amount\\":1})": [{"__ref": "Person:9"}],
             "firstPublicationDate": "2024-01-07T12:15:32.15Z",
             "lastModifiedDate": "2024-02-01T00:00:00Z", "teaser": "Der Sturm ist vorbei.",
             "canonicalUrl": "https://www.dw.com/de/f/video-1", "text": "<p>Sie fahren.</p>",
             "videos": [{"__ref": "Video:2"}]},
            "Person:9": {"fullName": "Ada Lind"},
            "Video:2": {"title": "Wind", "namedUrl": "/de/wind/video-2"}};window.x=1;</script>
            """);
    assertThat(facts.title()).isEqualTo("Fähren fahren");
    assertThat(facts.authors()).containsExactly(Person.named("Ada Lind"));
    assertThat(facts.published()).map(Published::iso).contains("2024-01-07T12:15:32Z");
    assertThat(facts.text()).isEqualTo("<p>Sie fahren.</p>");
    assertThat(facts.site()).isEqualTo("DW");
    assertThat(facts.related())
        .containsExactly(new Link("https://www.dw.com/de/wind/video-2", "Wind"));
    assertThat(facts.clip())
        .hasValueSatisfying(
            clip -> {
              assertThat(clip.address())
                  .isEqualTo("https://tvdownloaddw-a.akamaihd.net/v/f_AVC_1280x720.mp4");
              assertThat(clip.length()).contains(Duration.ofSeconds(218));
              assertThat(clip.captions())
                  .containsExactly(new CaptionsLink("https://v.example/f.vtt", "en"));
            });
    assertThat(facts.sources()).containsEntry(Field.CLIP, Source.STATE);
  }

  @Test
  void dwAppState() {
    PageFacts facts =
        facts(
            """
            <html lang="en"><script>window.__APP_STATE__ = {"/graph-api/en/navigation": {},
            "/graph-api/en/content/video/7": {"data": {"content": {"title": "Ferries sail",
             "firstPersonArray": [{"fullName": "Ada Lind"}], "contentDate": "2025-05-01T10:00:00Z",
             "hlsVideoSrc": "https://v.example/list.m3u8", "formattedDuration": "01:52"}}}}
            </script><title>Ferries sail – DW – 05/01/2025</title>
            """,
            "https://www.dw.com/en/ferries-sail/video-7");
    assertThat(facts.title()).isEqualTo("Ferries sail");
    assertThat(facts.authors()).containsExactly(Person.named("Ada Lind"));
    assertThat(facts.clip())
        .contains(
            new RemoteClip(
                "https://v.example/list.m3u8",
                Optional.of(Duration.ofSeconds(112)),
                "",
                List.of()));
  }

  @Test
  void dwMarkupAlone() {
    PageFacts facts =
        facts(
            """
            <html lang="en" dir="ltr"><meta name="date" value="2026-06-14T19:00:01.536Z">
            <article><header><div data-tracking-name="content-detail-kicker"><span>Sea</span></div>
            <h1 class="x1">Ferries sail</h1><div class="author-details"><span>
            <a class="author-link y2">Ada Lind</a><span class="extra-info"> Oslo</span></span></div>
            <span class="publication"><time aria-hidden="true">06/14/2026</time>
            <span>June 14, 2026</span></span><p class="teaser-text">The storm is over.</p></header>
            </article><section data-tracking-name="section-related"><div class="teaser"><a href="/x">
            </a><h3><a href="/en/wind/a-2">Wind</a></h3></div></section>
            """,
            "https://www.dw.com/en/ferries-sail/a-7");
    assertThat(facts.title()).isEqualTo("Ferries sail");
    assertThat(facts.authors()).containsExactly(Person.named("Ada Lind"));
    assertThat(facts.published()).map(Published::iso).contains("2026-06-14T19:00:01Z");
    assertThat(facts.section()).isEqualTo("Sea");
    assertThat(facts.description()).isEqualTo("The storm is over.");
    assertThat(facts.related()).containsExactly(new Link("https://www.dw.com/en/wind/a-2", "Wind"));
  }

  @Test
  void aLessonHasItsManuscript() {
    assertThat(
            facts(
                    """
                    <script>window.__APOLLO_STATE__={"ROOT_QUERY": {}, "Lesson:5":
                    {"manuscript": "<p><strong>Max:</strong> Moin!</p>"}}</script>
                    """)
                .manuscript())
        .isEqualTo("<p><strong>Max:</strong> Moin!</p>");
  }

  @Test
  void nprTellsItsSoundInAnAttribute() {
    PageFacts facts =
        facts(
            """
            <div class="storytitle"><h1 class="transcript"><a href="/x"><span>&lt; </span>Ferries
            sail</a></h1></div><p class="byline__name">Ada Lind</p><div data-audio='{"duration":234,
            "audioUrl":"https:\\/\\/v.example\\/f.mp3?size=1"}'></div>
            """,
            "https://www.npr.org/transcripts/1");
    assertThat(facts.title()).isEqualTo("Ferries sail");
    assertThat(facts.site()).isEqualTo("NPR");
    assertThat(facts.authors()).containsExactly(Person.named("Ada Lind"));
    assertThat(facts.clip()).map(RemoteClip::address).contains("https://v.example/f.mp3?size=1");
  }

  @Test
  void theTagesschauFamilyTellsItsVideoInAnAttribute() {
    PageFacts facts =
        facts(
            """
            <div data-v="{&quot;mc&quot;:{&quot;streams&quot;:[{&quot;media&quot;:[
            {&quot;url&quot;:&quot;https://v.example/f.m3u8&quot;},
            {&quot;url&quot;:&quot;https://v.example/f.hd.mp4&quot;}]}],&quot;meta&quot;:
            {&quot;durationSeconds&quot;:95,&quot;images&quot;:[
            {&quot;url&quot;:&quot;https://v.example/f.jpg&quot;}]},&quot;subtitles&quot;:[
            {&quot;url&quot;:&quot;https://v.example/f.vtt&quot;}]}}"></div>
            """,
            "https://www.tagesschau.de/video-1.html");
    assertThat(facts.clip())
        .contains(
            new RemoteClip(
                "https://v.example/f.hd.mp4",
                Optional.of(Duration.ofSeconds(95)),
                "https://v.example/f.jpg",
                List.of(new CaptionsLink("https://v.example/f.vtt", ""))));
  }

  @Test
  void tedHasItsTranscriptInCues() {
    PageFacts facts =
        facts(
            """
            <script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{
            "videoData":{"title":"Ships","presenterDisplayName":"Ada Lind","duration":600,
            "playerData":"{\\"resources\\":{\\"h264\\":[{\\"file\\":\\"https://v.example/s.mp4\\"}]}}"},
            "transcriptData":{"translation":{"paragraphs":[
            {"cues":[{"time":1,"text":"Ships & boats\\nare"},{"time":2,"text":"old."}]}]}}}}}</script>
            """,
            "https://www.ted.com/talks/ships");
    assertThat(facts.title()).isEqualTo("Ships");
    assertThat(facts.manuscript()).isEqualTo("<p>Ships &amp; boats are old.</p>");
    assertThat(facts.clip()).map(RemoteClip::address).contains("https://v.example/s.mp4");
  }

  @Test
  void cnnHasItsShowAboveTheSubject() {
    PageFacts facts =
        facts(
            """
            <title>CNN.com - Transcripts</title><p class="cnnTransStoryHead">HARBOUR LIVE</p>
            <p class="cnnTransSubHead">Ferries Sail Again</p><p class="cnnBodyText">Text.</p>
            """,
            "https://transcripts.cnn.com/show/harbour");
    assertThat(facts.title()).isEqualTo("Ferries Sail Again");
    assertThat(facts.section()).isEqualTo("HARBOUR LIVE");
  }
}
