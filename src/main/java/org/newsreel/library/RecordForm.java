package org.newsreel.library;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.lang.System.Logger.Level;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsreel.model.Anchor;
import org.newsreel.model.Mark;
import org.newsreel.model.Page;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedWord;

/** How all of a story stands in an exported library. Version 1. */
record RecordForm(
    int version,
    String id,
    String added,
    @Nullable String trashed,
    @Nullable Map<String, String> files,
    StoryForm story,
    PageForm page,
    @Nullable StatusForm status,
    @Nullable VideoForm clip,
    @Nullable PeaksForm peaks,
    @Nullable TimesForm found,
    @Nullable TimesForm mended,
    List<SaidForm> said,
    List<String> tags,
    List<MarkForm> marks) {
  private static final System.Logger LOG = System.getLogger(RecordForm.class.getName());
  private static final int VERSION = 1;
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final Duration LONGEST = Duration.ofDays(1_000);
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{16,64}");

  record PageForm(String origin, String address) {}

  record StatusForm(boolean read, boolean starred, long clipUs, int textPlace) {}

  record VideoForm(String name, long lengthUs, boolean hasSound, boolean fetched) {}

  record PeaksForm(int perSecond, String base64) {}

  record TimesForm(String clip, String rung, String engine, String reason, TimingForm words) {}

  record SaidForm(String clip, String text, boolean checked, List<AnchorForm> anchors) {}

  record AnchorForm(int word, @Nullable Long startUs) {}

  record MarkForm(
      String kind,
      int firstWord,
      int endWord,
      String said,
      @Nullable Long startUs,
      @Nullable Long endUs,
      String note,
      String made) {}

  static String write(StoryRecord record, Map<String, String> files) {
    return GSON.toJson(
        new RecordForm(
            VERSION,
            record.story().id().value(),
            record.added().toString(),
            record.trashed().map(Instant::toString).orElse(null),
            files,
            StoryForm.of(record.story(), record.corrected()),
            new PageForm(record.page().origin(), record.page().address()),
            record.status().map(RecordForm::form).orElse(null),
            record.clip().map(RecordForm::form).orElse(null),
            record.peaks().map(RecordForm::form).orElse(null),
            record.found().map(RecordForm::form).orElse(null),
            record.mended().map(RecordForm::form).orElse(null),
            record.said().stream().map(RecordForm::form).toList(),
            record.tags(),
            record.marks().stream().map(RecordForm::form).toList()));
  }

  static StoryRecord read(String json, String page) throws LibraryException {
    try {
      RecordForm form = StoryForm.present(GSON.fromJson(json, RecordForm.class));
      if (form.version > VERSION) {
        throw new LibraryException("was written by a newer Newsreel");
      }
      return form.record(page);
    } catch (JsonParseException
        | IllegalArgumentException
        | NullPointerException
        | ArithmeticException
        | DateTimeException e) {
      throw new LibraryException("is damaged", e);
    }
  }

  private StoryRecord record(String text) {
    Story read = story.story(new StoryId(id));
    int words = read.transcript().words().size();
    Optional<StoryRecord.Video> video = part(clip, RecordForm::video);
    return new StoryRecord(
        read,
        new Page(StoryForm.present(page.origin()), StoryForm.present(page.address()), text),
        Boolean.TRUE.equals(story.corrected()),
        moment(added),
        part(trashed, RecordForm::moment),
        part(status, RecordForm::status),
        video,
        video.flatMap(known -> part(peaks, RecordForm::peaks)),
        part(found, form -> times(form, words)),
        part(mended, form -> times(form, words)),
        said.stream().flatMap(form -> part(form, RecordForm::said).stream()).toList(),
        tags.stream().map(StoryForm::present).distinct().sorted().toList(),
        marks.stream()
            .flatMap(form -> part(form, each -> mark(read.id(), each)).stream())
            .toList());
  }

  /** One part that is damaged does not cost the others. */
  private static <F, T> Optional<T> part(@Nullable F form, Function<F, T> reading) {
    try {
      return form == null ? Optional.empty() : Optional.of(reading.apply(form));
    } catch (IllegalArgumentException
        | NullPointerException
        | IndexOutOfBoundsException
        | ArithmeticException
        | DateTimeException e) {
      LOG.log(Level.WARNING, "A part of an exported story is damaged", e);
      return Optional.empty();
    }
  }

  private static StatusForm form(StoryStatus status) {
    return new StatusForm(
        status.read(), status.starred(), TimingForm.micros(status.clipPlace()), status.textPlace());
  }

  private static StoryStatus status(StatusForm form) {
    return new StoryStatus(form.read(), form.starred(), time(form.clipUs()), form.textPlace());
  }

  private static VideoForm form(StoryRecord.Video clip) {
    return new VideoForm(
        clip.name(), TimingForm.micros(clip.length()), clip.hasSound(), clip.fetched());
  }

  private static StoryRecord.Video video(VideoForm form) {
    if (!ClipFiles.isName(form.name()) || form.lengthUs() < 0) {
      throw new IllegalArgumentException("no clip: " + form);
    }
    return new StoryRecord.Video(
        form.name(), time(form.lengthUs()), form.hasSound(), form.fetched());
  }

  private static PeaksForm form(ClipPeaks peaks) {
    return new PeaksForm(peaks.perSecond(), Base64.getEncoder().encodeToString(peaks.bytes()));
  }

  private static ClipPeaks peaks(PeaksForm form) {
    if (form.perSecond() <= 0) {
      throw new IllegalArgumentException("moments a second: " + form.perSecond());
    }
    return new ClipPeaks(form.perSecond(), Base64.getDecoder().decode(form.base64()));
  }

  private static TimesForm form(StoryRecord.Times times) {
    return new TimesForm(
        times.clip(),
        times.words().rung().name(),
        times.words().engine(),
        times.words().reason(),
        TimingForm.of(times.words()));
  }

  private static StoryRecord.Times times(TimesForm form, int words) {
    StoryRecord.Times times =
        new StoryRecord.Times(
            StoryForm.present(form.clip()),
            form.words()
                .times(
                    SyncRung.valueOf(form.rung()),
                    StoryForm.present(form.engine()),
                    StoryForm.present(form.reason())));
    if (times.words().endWord() > words
        || !Stream.concat(
                times.words().words().stream().map(TimedWord::span),
                times.words().unwritten().stream())
            .allMatch(RecordForm::counts)) {
      throw new IllegalArgumentException("times of words or moments that are not there");
    }
    return times;
  }

  private static boolean counts(Span span) {
    return span.end().compareTo(LONGEST) <= 0;
  }

  private static SaidForm form(StoryRecord.Said said) {
    return new SaidForm(
        said.clip(),
        said.text(),
        said.checked(),
        said.anchors().stream()
            .map(
                each ->
                    new AnchorForm(each.word(), each.start().map(TimingForm::micros).orElse(null)))
            .toList());
  }

  private static StoryRecord.Said said(SaidForm form) {
    if (!ClipFiles.isName(form.clip()) || !DIGEST.matcher(form.text()).matches()) {
      throw new IllegalArgumentException("of no text or clip: " + form.text());
    }
    return new StoryRecord.Said(
        form.clip(),
        form.text(),
        form.anchors().stream()
            .map(
                each ->
                    new Anchor(
                        each.word(), Optional.ofNullable(each.startUs()).map(RecordForm::time)))
            .toList(),
        form.checked());
  }

  private static MarkForm form(Mark mark) {
    return new MarkForm(
        mark.kind().name(),
        mark.firstWord(),
        mark.endWord(),
        mark.said(),
        mark.span().map(span -> TimingForm.micros(span.start())).orElse(null),
        mark.span().map(span -> TimingForm.micros(span.end())).orElse(null),
        mark.note(),
        mark.made().toString());
  }

  private static Mark mark(StoryId id, MarkForm form) {
    Long start = form.startUs();
    Long end = form.endUs();
    return new Mark(
        0,
        id,
        Mark.Kind.valueOf(form.kind()),
        form.firstWord(),
        form.endWord(),
        StoryForm.present(form.said()),
        start == null || end == null
            ? Optional.empty()
            : Optional.of(new Span(time(start), time(end))),
        StoryForm.present(form.note()),
        moment(form.made()));
  }

  /** No later than the database can count. */
  private static Duration time(long micros) {
    return Duration.ofNanos(Math.multiplyExact(micros, 1_000));
  }

  private static Instant moment(String written) {
    return Instant.ofEpochMilli(Instant.parse(written).toEpochMilli());
  }
}
