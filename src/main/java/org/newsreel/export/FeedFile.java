package org.newsreel.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsreel.library.KeptFeed;
import org.newsreel.library.KeptItem;
import org.newsreel.model.StoryId;

/** A feed that the reader follows, and what it told of, as JSON. */
record FeedFile(
    String address,
    String title,
    String folder,
    boolean typed,
    String etag,
    String lastModified,
    @Nullable String checked,
    int failures,
    String problem,
    String due,
    List<ItemForm> items) {
  /** The folder of such files. */
  static final String FOLDER = "feeds";

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  record ItemForm(
      String key,
      String address,
      String title,
      @Nullable String published,
      String seen,
      @Nullable String story) {}

  static String write(KeptFeed feed, List<KeptItem> items) {
    return GSON.toJson(
        new FeedFile(
            feed.address(),
            feed.title(),
            feed.folder(),
            feed.typed(),
            feed.etag(),
            feed.lastModified(),
            feed.checked().map(Instant::toString).orElse(null),
            feed.failures(),
            feed.problem(),
            feed.due().toString(),
            items.stream().map(FeedFile::form).toList()));
  }

  private static ItemForm form(KeptItem item) {
    return new ItemForm(
        item.key(),
        item.address(),
        item.title(),
        item.published().map(Instant::toString).orElse(null),
        item.seen().toString(),
        item.story().map(StoryId::value).orElse(null));
  }

  static FeedFile read(String json) throws IOException {
    try {
      FeedFile file = Objects.requireNonNull(GSON.fromJson(json, FeedFile.class));
      file.feed();
      file.kept();
      return file;
    } catch (JsonParseException
        | NullPointerException
        | IllegalArgumentException
        | ArithmeticException
        | DateTimeException e) {
      throw new IOException("it is damaged", e);
    }
  }

  KeptFeed feed() {
    return new KeptFeed(
        present(address),
        present(title),
        present(folder),
        typed,
        present(etag),
        present(lastModified),
        Optional.ofNullable(checked).map(FeedFile::moment),
        failures,
        present(problem),
        moment(due));
  }

  List<KeptItem> kept() {
    return items.stream()
        .map(
            item ->
                new KeptItem(
                    present(item.key()),
                    present(item.address()),
                    present(item.title()),
                    Optional.ofNullable(item.published()).map(FeedFile::moment),
                    moment(item.seen()),
                    Optional.ofNullable(item.story()).map(StoryId::new)))
        .toList();
  }

  /** One that the database can count. */
  private static Instant moment(String written) {
    return Instant.ofEpochMilli(Instant.parse(written).toEpochMilli());
  }

  private static String present(@Nullable String part) {
    return Objects.requireNonNull(part);
  }
}
