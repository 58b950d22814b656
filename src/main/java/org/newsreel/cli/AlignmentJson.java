package org.newsreel.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Span;
import org.newsreel.model.TextRange;
import org.newsreel.model.TimedWord;
import org.newsreel.model.Word;

/**
 * An alignment as other programs read it: one entry for each word between spaces, in the text's
 * order. What is not said has no times.
 */
final class AlignmentJson {
  /** Marks that French sets apart from the word before: they are no words of their own. */
  private static final Pattern SET_APART = Pattern.compile("[?!:;\u00BB%\u2026]+");

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final Alignment alignment;
  private final List<Word> words;
  private final List<Paragraph> paragraphs;
  private final Map<Integer, TimedWord> timed = new HashMap<>();

  private AlignmentJson(Alignment alignment) {
    this.alignment = alignment;
    words = alignment.task().transcript().words();
    paragraphs = alignment.task().transcript().paragraphs();
    alignment.times().words().forEach(word -> timed.put(word.word(), word));
  }

  static String of(Alignment alignment) {
    return GSON.toJson(new AlignmentJson(alignment).json());
  }

  private JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("rung", alignment.times().rung().name());
    json.addProperty("language", alignment.task().language());
    json.addProperty("cpu_s", seconds(alignment.processorTime()));
    json.addProperty("reason", alignment.times().reason());
    JsonArray entries = new JsonArray();
    tokens().forEach(token -> entries.add(entry(token)));
    json.add("words", entries);
    JsonArray unwritten = new JsonArray();
    alignment.times().unwritten().forEach(span -> unwritten.add(pair(span)));
    json.add("unwritten", unwritten);
    return json;
  }

  /** Words from {@code first} up to, but not including, {@code end}, that count as one. */
  private record Token(int first, int end) {}

  private List<Token> tokens() {
    boolean french = Locale.forLanguageTag(alignment.task().language()).getLanguage().equals("fr");
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean joined = french && i > 0 && isSetApart(i);
      int first = joined ? tokens.removeLast().first() : i;
      tokens.add(new Token(first, i + 1));
    }
    return tokens;
  }

  private boolean isSetApart(int word) {
    return SET_APART.matcher(words.get(word).text()).matches()
        && words.get(word).paragraph() == words.get(word - 1).paragraph();
  }

  private JsonObject entry(Token token) {
    JsonObject json = new JsonObject();
    json.addProperty("text", text(token));
    List<TimedWord> said =
        IntStream.range(token.first(), token.end())
            .mapToObj(word -> Optional.ofNullable(timed.get(word)))
            .flatMap(Optional::stream)
            .toList();
    if (!said.isEmpty()) {
      json.addProperty("start", seconds(said.getFirst().span().start()));
      json.addProperty("end", seconds(said.getLast().span().end()));
      json.addProperty("sureness", Math.round(said.getFirst().sureness() * 1000) / 1000.0);
    }
    json.addProperty("spoken", !said.isEmpty());
    return json;
  }

  /** As the text has it, be the space before a mark a plain one or not. */
  private String text(Token token) {
    Word first = words.get(token.first());
    Word last = words.get(token.end() - 1);
    return new TextRange(first.range().start(), last.range().end())
        .of(paragraphs.get(first.paragraph()).text());
  }

  private static JsonArray pair(Span span) {
    JsonArray pair = new JsonArray();
    pair.add(seconds(span.start()));
    pair.add(seconds(span.end()));
    return pair;
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }
}
