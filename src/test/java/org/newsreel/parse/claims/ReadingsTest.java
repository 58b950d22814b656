package org.newsreel.parse.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsreel.model.Person;

/** How single values are read. */
class ReadingsTest {
  @ParameterizedTest
  @CsvSource({
    "01:52, PT1M52S", "1:02:03, PT1H2M3S", "12:36 Min., PT12M36S", "PT1M35S, PT1M35S",
    "P0DT0H2M5S, PT2M5S", "218, PT3M38S", "95.4, PT1M35S", "PT12.5S, PT12S"
  })
  void aLengthIsReadInAllItsForms(String text, Duration length) {
    assertThat(ClipDuration.of(text)).contains(length);
  }

  @ParameterizedTest
  @CsvSource({"0", "PT0S", "soon", "99:99", "''", "123456789012345678901234567890123"})
  void whatIsNoLengthIsNone(String text) {
    assertThat(ClipDuration.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-07T08:30:00.49Z, 2024-01-07T08:30Z",
    "2024-01-07 08:30:05 +0100, 2024-01-07T08:30:05+01:00",
    "2024-01-07T08:30, 2024-01-07T08:30",
    "2024-01-07, 2024-01-07",
    "20240107, 2024-01-07",
    "1704616200, 2024-01-07T08:30Z",
    "1704616200000, 2024-01-07T08:30Z",
    "'Sun, 7 Jan 2024 08:30:00 GMT', 2024-01-07T08:30Z",
    "2024-01-07T08:30:00+01:00[Europe/Oslo], 2024-01-07T08:30+01:00"
  })
  void aMomentIsReadAsPreciselyAsItIsTold(String text, String iso) {
    assertThat(Moments.of(text)).map(Published::iso).contains(iso);
  }

  @ParameterizedTest
  @CsvSource({"2024-13-40", "0001-01-01", "yesterday", "2024-01-07T99:99", "''"})
  void whatIsNoMomentIsNone(String text) {
    assertThat(Moments.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ferries sail – DW – 07.01.2024; Ferries sail",
        "Ferries sail | DW | 07.01.2024; Ferries sail",
        "Ferries sail - dw.com; Ferries sail",
        "Ferries – and ships – sail; Ferries – and ships – sail",
        "Sea | The heading; The heading",
        "The heading | Sea | Anything; The heading",
        "Post-storm calm; Post-storm calm"
      })
  void aTitleLosesItsTail(String title, String clean) {
    Titles titles =
        new Titles(
            List.of("DW", "dw.com"),
            List.of(new Claim(Field.TITLE, "The heading", Source.HEADING)));
    assertThat(titles.clean(title)).contains(clean);
  }

  @Test
  void aSitesNameIsNoTitle() {
    assertThat(new Titles(List.of("Harbour News"), List.of()).clean("Harbour News")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Ada Lind and Tom Fox; Ada Lind, Tom Fox",
        "Von Ada Lind, Tom Fox; Ada Lind, Tom Fox",
        "Ada Lind (ali); Ada Lind",
        "Ada Lind | Tom Fox; Ada Lind, Tom Fox",
        "par Anne-Marie d'Orsay et Tom Fox; Anne-Marie d'Orsay, Tom Fox",
        "Harbour News, Oslo, Norway; ''",
        "https://social.example/ada; ''",
        "a.lind@harbour.example; ''",
        "Reporter; ''",
        "김민지 기자; 김민지"
      })
  void authorsAreNamesAndNothingElse(String byline, String names) {
    List<Person> people =
        new Authors(List.of("Harbour News"))
            .of(List.of(new Claim(Field.AUTHORS, byline, Source.META)))
            .people();
    assertThat(String.join(", ", people.stream().map(Person::name).toList())).isEqualTo(names);
  }

  @Test
  void aFileIsBetterThanAPlaylistAndSevenHundredTwentyLinesAreEnough() {
    assertThat(MediaAddress.best(List.of("/a.m3u8", "/a_640x360.mp4", "/a_1920x1080.mp4")))
        .contains("/a_1920x1080.mp4");
    assertThat(MediaAddress.best(List.of("/a_1920x1080.mp4", "/a_1280x720.mp4")))
        .contains("/a_1280x720.mp4");
    assertThat(MediaAddress.best(List.of("/page", "/a.m3u8"))).contains("/a.m3u8");
    assertThat(MediaAddress.best(List.of())).isEmpty();
    assertThat(
            MediaAddress.filesBehind("https://hlsvod.dw.com/i/p/x,sd_sor,sd_avc,.mp4.csmil/m.m3u8"))
        .containsExactly(
            "https://tvdownloaddw-a.akamaihd.net/p/xsd_sor.mp4",
            "https://tvdownloaddw-a.akamaihd.net/p/xsd_avc.mp4");
  }
}
