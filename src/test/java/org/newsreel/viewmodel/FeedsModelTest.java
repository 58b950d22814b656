package org.newsreel.viewmodel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.intake.Intake;
import org.newsreel.intake.WebFeeds;
import org.newsreel.library.KeptFeed;
import org.newsreel.source.WrongHost;

class FeedsModelTest {
  private static final String FEED =
      """
      <rss><channel><title>Harbour</title>
      <item><guid>1</guid><title>Ferries sail again</title><link>/ferries</link></item>
      <item><guid>2</guid><title>Gone</title><link>/gone</link></item></channel></rss>
      """;

  @TempDir private Path folder;
  private WrongHost host;
  private Desk desk;
  private FeedsModel feeds;
  private final AtomicInteger pages = new AtomicInteger();

  @BeforeEach
  void open() throws Exception {
    host = new WrongHost();
    desk = new Desk(folder);
    feeds =
        new FeedsModel(
            desk.library,
            new Intake(desk.library),
            WebFeeds.FETCH,
            new Jobs(desk.io, Runnable::run),
            desk.list,
            desk.told::add);
    byte[] page = Files.readAllBytes(Path.of("src/test/resources/dumps/ferry-en.txt"));
    host.on("/feed", (asked, out) -> WrongHost.send(out, "200 OK", FEED.getBytes(UTF_8)));
    host.on(
        "/ferries",
        (asked, out) -> {
          pages.incrementAndGet();
          WrongHost.send(out, "200 OK", page);
        });
    follow(host.at("/feed"));
  }

  private void follow(String address) throws Exception {
    desk.library.feeds().add(KeptFeed.added(address, "", "", Instant.EPOCH));
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
    host.close();
  }

  @Test
  void newStoriesOfAFeedComeIntoTheList() {
    feeds.look();
    desk.workAll();
    assertThat(desk.list.items())
        .extracting(item -> item.entryProperty().get().title())
        .contains("Ferries sail again");
    assertThat(desk.told).isEmpty();
  }

  @Test
  void aFeedIsNotAskedAgainBeforeItIsDue() {
    feeds.look();
    desk.workAll();
    feeds.look();
    desk.workAll();
    assertThat(pages.get()).isEqualTo(1);
  }

  @Test
  void aListOfFeedsCannotMakeUsAskThisComputer() throws Exception {
    String address = host.at("/listed");
    desk.library.feeds().add(KeptFeed.listed(address, "", "", Instant.EPOCH));
    feeds.look();
    desk.workAll();
    assertThat(desk.library.feeds().feed(address).orElseThrow().problem())
        .contains("local network");
  }

  @Test
  void aFeedThatFailsKeepsItsReasonAndDisturbsNobody() throws Exception {
    String address = host.at("/none");
    follow(address);
    feeds.look();
    desk.workAll();
    assertThat(desk.library.feeds().feed(address).orElseThrow().problem()).contains("404");
    assertThat(desk.told).isEmpty();
  }
}
